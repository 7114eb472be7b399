/** What shows a table to be written in, as a grid or as cards, and what it says was done there. */
import type { Block } from './clipboard.ts';
import type { GridModel, Path, ShownColumn, ShownRow, Told } from './model.ts';
import type { Spot } from './region.ts';

export interface TableView {
  readonly show: (model: GridModel) => void;
  readonly tell: (told: Told) => void;
  /** Puts the focus on the cell of a path, or the row's; false where it is not shown. */
  readonly focusOn: (path: Path) => boolean;
  readonly activeRow: () => number;
  /** Ends editing, so that what is typed is not lost. */
  readonly settle: () => void;
}

/** What is done by a person, in rows and columns of what is shown. */
export interface TableHost {
  /** Texts into cells; a block may reach below the last row. */
  readonly write: (at: Spot, texts: Block) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** The list that a cell holds is to be opened. */
  readonly open: (row: ShownRow, column: ShownColumn, list: Path) => void;
  /** The active cell is another. */
  readonly moved: (row: ShownRow, column: ShownColumn) => void;
}
