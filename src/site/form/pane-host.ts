/** What the panes of a part are given, and what they may do. */
import type { Choice, Edit, Grid, Sheet } from '../../authoring/form/form.ts';
import type { Path } from './grid/model.ts';
import type { FormPage } from './view.ts';

/** By name. */
export type Choices = Readonly<Record<string, readonly Choice[]>>;

export interface PaneHost {
  readonly words: FormPage['words'];
  readonly choices: Choices;
  readonly edit: (edit: Edit) => void;
  /** The list that a cell of this part holds, as it is now; null where its row is gone. */
  readonly inner: (list: Path) => Promise<Grid | null>;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Columns of this part that are shown though nothing stands in them, by list and field. */
  readonly wanted: Set<string>;
}

/** What can be chosen in a part: its own groups before what all have. */
export function choicesOf(sheet: Sheet, { choices }: Pick<PaneHost, 'choices'>): Choices {
  return { ...choices, ...sheet.choices };
}
