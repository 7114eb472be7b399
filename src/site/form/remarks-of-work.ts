/** What is said of the work on a desk: remarks of the compiler and of the form itself, and where each belongs. */
import type { EditNote, Judgement, Remark, Sheet } from '../../authoring/form/form.ts';
import { fill } from '../shared/fill.ts';
import type { Part } from './desk-frame.ts';
import type { Path } from './grid/model.ts';

/** A report as far as it is written. */
export interface Written {
  readonly sheets: readonly Sheet[];
  /** What was read in a way that is not certain, until it is typed otherwise. */
  readonly notes: readonly EditNote[];
}

/** The row that a cell is of, a total or the file itself among them, and the column that it stands in. */
export function cellOf(path: Path): readonly [row: Path, field: string] {
  const total = path[0] === 'groups' ? 2 : 0;
  const isOfTotal = path[total] === 'total';
  const last = isOfTotal ? total : path.findLastIndex((step) => typeof step === 'number');
  return [path.slice(0, last + 1), path.slice(last + 1).join('.')];
}

export function placeOf({ sheet, path }: Pick<Remark, 'sheet' | 'path'>): string {
  return `${sheet} ${path?.join('/')}`;
}

/**
 * What the form knows itself, among what the compiler says: how uncertain texts were read, and figures that do not
 * agree in tables that no check has seen, since something in them still waits.
 */
export function withOwn(
  { notes, sheets }: Written,
  judgement: Judgement,
  differs: string,
): Judgement {
  const said = new Set(judgement.remarks.map(({ sheet, path }) => placeOf({ sheet, path })));
  const remark = (
    severity: Remark['severity'],
    { sheet, path }: Pick<EditNote, 'sheet' | 'path'>,
    text: string,
  ): Remark => {
    const file = sheets.find(({ name }) => name === sheet)?.file ?? '';
    const own = { suggestion: null, isAcknowledged: false, code: '', line: 0, quotes: [] };
    return { severity, sheet, path, text, file, ...own };
  };
  // A table in which something is wrong has been seen by no check; of another they have said what there is.
  const unseen = new Set(
    judgement.remarks.flatMap(({ severity, sheet }) => (severity === 'error' ? [sheet] : [])),
  );
  const differing = judgement.computed.filter(
    (one) => !one.agrees && unseen.has(one.sheet) && !said.has(placeOf(one)),
  );
  return {
    ...judgement,
    remarks: [
      ...judgement.remarks,
      ...differing.map((one) => remark('warning', one, fill(differs, { value: one.text }))),
      ...notes.map((note) => remark('notice', note, note.text)),
    ],
  };
}

/** Where a remark is shown: on its sheet, or with the file that it is about. */
export function partOf({ sheet, file }: Remark, { sheets }: Pick<Written, 'sheets'>): Part {
  if (sheet) return sheet;
  const name = file.slice(file.lastIndexOf('/') + 1);
  return sheets.find((one) => one.file === name)?.name ?? 'files';
}
