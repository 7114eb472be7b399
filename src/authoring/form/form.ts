/**
 * A report that is being written in a form (soạn báo cáo trên biểu mẫu): what whoever draws the form gives
 * and gets. Everything is plain data, so that it can pass to a worker and back; `desk.ts` is the door to the
 * functions. Nothing here or behind it needs Node.
 */
import type { Path } from '../../compiler/path.ts';
import type { Severity } from '../../diagnostics/catalogue.ts';
import type { Language } from '../../diagnostics/language.ts';
import type { Reference } from '../../domain/reference.ts';
import type { Quote, TableKind } from '../../domain/report.ts';

/** A report as its files: all that there is to keep, to hand over and to open again. */
export interface Draft {
  /** `bac-giang/2024-08`. */
  readonly id: string;
  /** By name, `services.yaml`; those that the form does not show are kept as they are. */
  readonly files: Readonly<Record<string, string>>;
}

/** What the form knows beforehand; `form-data.ts` makes it where the site is built. */
export interface FormData {
  readonly reference: Reference;
}

/** The head of a report, or one of its tables. */
export type SheetName = 'report' | TableKind;

/** A file as a person fills it in: fields of the whole, and below them a grid of rows. */
export interface Sheet {
  readonly name: SheetName;
  /** `services.yaml`. */
  readonly file: string;
  /** «Bảng 25 dịch vụ công thiết yếu». */
  readonly title: string;
  /** Of the table as a whole, or of the report: label, caption, number, day. */
  readonly fields: readonly Field[];
  /** Its rows; null of a report, which has none. */
  readonly grid: Grid | null;
  /** What else is a list: groups, summaries, revisions. */
  readonly lists: readonly Grid[];
  /** Values that are waited for, those of lists within rows too. */
  readonly blanks: number;
  /** Choices that the file itself makes, by name: its groups. */
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
  /** The text is no YAML, so that there is nothing to show but itself: only its author knows what it means. */
  readonly isBroken: boolean;
}

/** A list of a file as rows and columns. */
export interface Grid {
  /** Where the list stands: `['rows']`, `['groups']`, or within a row `['rows', 3, 'figures']`. */
  readonly list: Path;
  readonly title: string;
  /** All that rows may have, in the order of the contract; a page shows those that are usual or filled. */
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export type CellKind =
  /** A whole number, or a word for why there is none (`REASONS`). */
  | 'count'
  | 'percent'
  /** A number with decimals. */
  | 'number'
  /** A number within the table, «1» or «II.3». */
  | 'local-number'
  /** A text on one line. */
  | 'line'
  /** Markdown on several lines. */
  | 'text'
  | 'day'
  /** Short lines, one each; separated by «;» in a cell. */
  | 'list'
  /** One of `choices`. */
  | 'choice'
  /** Some of `choices`, separated by «;». */
  | 'choices'
  | 'flag'
  /** A list of rows within the row, such as its figures: a grid of its own, which `Desk.inner` gives. */
  | 'nested';

export interface Column {
  /** Keys from the row, `online.citizen`: its name. */
  readonly field: string;
  /** «Công dân nộp trực tuyến», as the contract calls it. */
  readonly heading: string;
  /** What to write, in a sentence. */
  readonly advice: string;
  readonly kind: CellKind;
  /** Name of a list of the sheet's choices or, if it has none of that name, the desk's; of other kinds null. */
  readonly choices: string | null;
  readonly isRequired: boolean;
  /** Whether documents usually print it. */
  readonly isUsual: boolean;
}

/** A field by itself. */
export interface Field {
  readonly column: Column;
  readonly cell: Cell;
}

export interface Row {
  readonly kind: 'row' | 'group' | 'total';
  /** Where its cells are written: of a group `['groups', 0, 'total']`, of the table's total `['total']`. */
  readonly path: Path;
  /** What a group is called; empty otherwise. */
  readonly name: string;
  /** By the columns; null where such a row has no such field. */
  readonly cells: readonly (Cell | null)[];
}

export interface Cell {
  /** Where it stands, or would. */
  readonly path: Path;
  /** For people: numbers as Vietnamese is written, a list with «; » between its items; ids as ids. */
  readonly text: string;
  /**
   * `filled`; `waiting`: its key is there and waits for a value, or something within it does; `absent`: the
   * document prints none.
   */
  readonly state: 'filled' | 'waiting' | 'absent';
}

/** What may be chosen, and how it is found by typing. */
export interface Choice {
  /** As it is written: an id or a word of the contract. */
  readonly word: string;
  readonly label: string;
  /** Folded names: lower case without diacritics. */
  readonly keys: readonly string[];
}

/** One change that a person makes; paths as the sheet has just given them. */
export type Edit =
  /** Texts into cells: of one cell, or of a pasted block. What is beyond the last row makes new rows. */
  | {
      readonly edit: 'cells';
      readonly sheet: SheetName;
      /** One a line of `texts`, in the order shown; where there are fewer, the rest become new rows of their list. `[[]]` of a field. */
      readonly rows: readonly Path[];
      /** One a column of `texts`; what is beyond is left out. */
      readonly fields: readonly string[];
      readonly texts: readonly (readonly string[])[];
    }
  /** A row behind another, or the first of all (null). */
  | {
      readonly edit: 'add-row';
      readonly sheet: SheetName;
      readonly list: Path;
      readonly after: Path | null;
    }
  | { readonly edit: 'remove-rows'; readonly sheet: SheetName; readonly rows: readonly Path[] }
  /** The whole text of a file, as its author typed it; null removes the file. */
  | { readonly edit: 'file'; readonly file: string; readonly text: string | null }
  /** What a person says of a finding that the document itself makes; `Remark.quotes` are what it is about. */
  | {
      readonly edit: 'explain';
      readonly quotes: readonly Quote[];
      readonly explanation: string;
      readonly noticedBy: string;
    }
  /** A table that the report did not have. */
  | { readonly edit: 'add-table'; readonly table: TableKind };

export interface Edited {
  readonly draft: Draft;
  /** What a person should look at: texts that were read in a way that is not certain. */
  readonly notes: readonly EditNote[];
}

export interface EditNote {
  readonly sheet: SheetName;
  readonly path: Path;
  readonly typed: string;
  /** A sentence. */
  readonly text: string;
}

/** What the compiler says of a draft. */
export interface Judgement {
  readonly remarks: readonly Remark[];
  /** What follows from other figures, beside what is written. */
  readonly computed: readonly Computed[];
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
}

export interface Remark {
  readonly severity: Severity;
  readonly code: string;
  /** The sentence. */
  readonly text: string;
  readonly file: string;
  readonly line: number;
  /** Null where no sheet shows it. */
  readonly sheet: SheetName | null;
  /** The cell that it stands at, or the row; null where it is about the whole. */
  readonly path: Path | null;
  /** A value that would do, to be put there; null where there is none. */
  readonly suggestion: string | null;
  /** Whether `discrepancies.yaml` explains it. */
  readonly isAcknowledged: boolean;
  /**
   * What an explanation would quote: the cause, and what surely follows from it. None where there is nothing for a
   * person to explain, and at all but the first of one cause.
   */
  readonly quotes: readonly Quote[];
}

export interface Computed {
  readonly sheet: SheetName;
  readonly path: Path;
  /** «93,90 %», for people. */
  readonly text: string;
  readonly agrees: boolean;
}

/** A draft ready to go. */
export interface HandOver {
  /** `bac-giang-2024-08.zip`. */
  readonly name: string;
  /** Holds `content/reports/bac-giang/2024-08/…`: unpacked at the root of the repository, each file is in its place. */
  readonly zip: Uint8Array;
}

/** Pages of GitHub that take the files of a draft. */
export interface GitHubPages {
  /** Offers a new file with its text filled in. */
  readonly files: readonly {
    readonly file: string;
    /** Null where the text is longer than an address may be: then it is to be uploaded. */
    readonly url: string | null;
  }[];
  /** Takes the unpacked ZIP, or any of its files, dragged there. */
  readonly upload: string;
}

/** What was opened: drafts, one a folder, and the names of what is no part of one. */
export interface Opened {
  readonly drafts: readonly Draft[];
  /** Not UTF-8 or too large, or in no report's folder. */
  readonly left: readonly string[];
}

/** Where reports are written: the functions, made ready once with what the form knows beforehand. */
export interface Desk {
  readonly language: Language;
  /** Lists of choices by name: `province`, `service`, `model`, … and words of the contract, `report.kind`. */
  readonly choices: Readonly<Record<string, readonly Choice[]>>;

  /** Periods as `2024-08`, `2024-q3`, `2024-h1`, `2024`, «tháng 8/2024». */
  readonly begin: (province: string, period: string, last: Draft | null) => Begun;
  /** Files of a folder as they were found, `content/reports/bac-giang/2024-07/services.yaml`; a ZIP is opened. */
  readonly open: (files: readonly OpenedFile[]) => Opened;
  readonly sheets: (draft: Draft) => readonly Sheet[];
  /** The list that a `nested` cell holds, without rows where it is absent; null where its row is gone. */
  readonly inner: (draft: Draft, sheet: SheetName, list: Path) => Grid | null;
  readonly edit: (draft: Draft, edit: Edit) => Edited;
  /** `others` are the unit's other reports, for what is compared with them; none where none are at hand. */
  readonly judge: (draft: Draft, others: readonly Draft[], today: string) => Judgement;
  readonly handOver: (draft: Draft) => HandOver;
  /** `repository`: `https://github.com/owner/name`. */
  readonly gitHub: (draft: Draft, repository: string, branch: string) => GitHubPages;
}

/** A report that was begun, or why there can be none, as a sentence. */
export type Begun =
  | {
      readonly draft: Draft;
      /** False where the last report could not be read, so that the catalogue was taken. */
      readonly isAfterLast: boolean;
    }
  | { readonly refused: string };

export interface OpenedFile {
  /** Its name, with as much of its path as is known. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
