/**
 * What a rule page is: what a code finds, why that matters, what the author should do, and an example
 * that yields it. Data only; the terminal (`--explain`) and the site each show it their way.
 */
import type { Code, Language } from '../catalogue.ts';

/** A text in every language that we speak. */
export type Text = Readonly<Record<Language, string>>;

/** The page of one code. */
export interface Rule {
  /** A short noun phrase. */
  readonly title: Text;
  readonly what: Text;
  readonly why: Text;
  /** What the author should do. */
  readonly advice: Text;
  /** A file that yields the code; null where none is small enough to read, with the reason beside it. */
  readonly example: Example | null;
}

/** A file as an author might have written it, with what must stand beside it. */
export interface Example extends ExampleFile {
  /** Further files that the fault needs. */
  readonly beside?: readonly ExampleFile[];
}

export interface ExampleFile {
  /** A file of the report that every example shares; one that begins with `content/` stands where it says. */
  readonly file: string;
  readonly text: string;
}

/** The pages of a family of codes. */
export type Rules<C extends Code = Code> = Readonly<Record<C, Rule>>;

const FOLDER = 'content/reports/bac-giang/2024-07/';

/** Lines of an example as the text of a file. */
export function lines(...all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}

/** A report.md in which nothing is wrong. */
export function reportHead(province: string, period: string): string {
  return lines(
    '---',
    `province: ${province}`,
    `period: ${period}`,
    'kind: monthly',
    `title: Báo cáo kết quả thực hiện Đề án 06, kỳ ${period}`,
    'number: 15/BC-TCT',
    `issued_on: ${period}-28`,
    'wording: restated',
    '---',
    '',
    'Lời văn.',
  );
}

/** The files of an example: its own and, where it has none, the report.md that they belong to. */
export function filesOf(
  example: Example,
): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
  const own = [example, ...(example.beside ?? [])].map((file) => ({
    path: file.file.startsWith('content/') ? file.file : FOLDER + file.file,
    bytes: bytesOf(file),
  }));
  const head = `${FOLDER}report.md`;
  const needsHead = own.some(({ path }) => path.startsWith(FOLDER) && path !== head);
  return needsHead && !own.some(({ path }) => path === head)
    ? [
        { path: head, bytes: bytesOf({ file: head, text: reportHead('bac-giang', '2024-07') }) },
        ...own,
      ]
    : own;
}

function bytesOf({ text }: ExampleFile): Uint8Array {
  return new TextEncoder().encode(text);
}
