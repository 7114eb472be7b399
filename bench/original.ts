/**
 * A real report, taken apart once: what stays as it is, and between it the counts, shares, days, documents and
 * names that another month of another province has otherwise. Nothing is written anew but these, so that a
 * retold report has the rows, sentences, comments and faults of the real one.
 */
import { parseMarkdown, parseYaml, type MapNode, type Node } from '../src/compiler/parse.ts';
import { decode, type SourceFile } from '../src/compiler/source-file.ts';
import type { Unit } from '../src/domain/reference.ts';
import { exists, monthOf, type CalendarDay, type Month } from './calendar.ts';
import { COUNTS, LEAST, ratioOf, relate, textAt, type Relations } from './quantities.ts';

/** How a unit's name stands in a text. */
export type NameForm =
  | 'name'
  | 'full'
  | 'Full'
  | 'FULL'
  | 'NAME'
  | 'slug'
  | 'full-slug'
  | 'province'
  | 'of-province'
  | 'state-bank';

export type Piece =
  | string
  | { readonly kind: 'count'; readonly value: number; readonly dotted: boolean }
  | {
      readonly kind: 'share';
      readonly row: string;
      readonly part: number;
      readonly whole: number;
      readonly printed: string;
    }
  | { readonly kind: 'told-share'; readonly row: string; readonly printed: string }
  | {
      readonly kind: 'day';
      readonly day: CalendarDay;
      readonly style: 'iso' | 'slashes' | 'words';
      readonly padded: boolean;
      /** Of a document that was issued before the period, and is cited all year. */
      readonly cited: boolean;
    }
  | {
      readonly kind: 'month';
      readonly month: Month;
      readonly padded: boolean;
      /** What stands between it and its year; null where there is none. */
      readonly joint: string | null;
    }
  | {
      readonly kind: 'quarter';
      readonly year: number;
      readonly quarter: number;
      readonly joint: string;
    }
  | { readonly kind: 'year'; readonly year: number }
  /** The year in a document's number: it moves with the document's day. */
  | { readonly kind: 'number-year'; readonly year: number }
  /** The number of a document of the period itself, which every month has others of. */
  | { readonly kind: 'number'; readonly number: number; readonly width: number }
  | { readonly kind: 'unit'; readonly form: NameForm }
  /** A sentence of the month, behind a result that would otherwise be the same in every month. */
  | { readonly kind: 'progress'; readonly row: string; readonly indent: string }
  | { readonly kind: 'period' }
  | { readonly kind: 'period-printed' };

export interface OriginalFile {
  /** `tasks.yaml`. */
  readonly name: string;
  readonly pieces: readonly Piece[];
}

export interface Original {
  /** `bac-giang/2024-07`. */
  readonly id: string;
  readonly month: Month;
  readonly files: readonly OriginalFile[];
  readonly relations: Relations;
  /** How far apart the numbers of two months' documents lie, so that no two documents come to one number. */
  readonly stride: number;
}

/** More months than any archive has. */
const MOST_MONTHS = 400;

export function readOriginal(
  id: string,
  month: Month,
  unit: Unit,
  files: readonly SourceFile[],
): Original {
  const trees = files.map(treeOf);
  const listed = new Set(trees.flatMap(({ root }) => ownNumbers(root)));
  const relations = relate(trees.map(({ root }) => root));
  const cut = cutter(unit, listed, relations.counts);
  return {
    id,
    month,
    relations,
    stride: strideFor(listed, trees.map(({ text }) => text).join('\n')),
    files: trees.map((tree) => ({ name: tree.name, pieces: cut(tree) })),
  };
}

interface Tree {
  readonly name: string;
  readonly text: string;
  readonly root: Node;
  /** Where the narrative begins, in a report.md. */
  readonly bodyStart: number | null;
}

function treeOf(file: SourceFile): Tree {
  const name = file.path.split('/').at(-1)!;
  const { source } = decode(file);
  const refuse = () => {
    throw new Error(`${file.path} cannot be retold: it has errors`);
  };
  if (name !== 'report.md') {
    const parsed = parseYaml(source, refuse);
    return parsed ? { name, text: source.text, root: parsed.root, bodyStart: null } : refuse();
  }
  const { front, bodyStart } = parseMarkdown(source, refuse);
  return front ? { name, text: source.text, root: front.root, bodyStart } : refuse();
}

const DOCUMENT = /(\d+)((?:-\p{Lu}+)? ?\/)(?:(20\d\d)\/)?([\p{Lu}][\p{L}\d&.-]*)/gu;

/** The numbers of the documents that this period issued: those of its list, and the report's own. */
function ownNumbers(root: Node): readonly string[] {
  if (root.kind !== 'map') return [];
  const rows = root.entries.get('rows')?.node;
  const holders = [root, ...(rows?.kind === 'list' ? rows.items : [])];
  return holders.flatMap((holder) => {
    const node = holder.kind === 'map' ? holder.entries.get('number')?.node : undefined;
    return node?.kind === 'scalar' ? [...node.text.matchAll(DOCUMENT)].map(nameOf) : [];
  });
}

function nameOf(match: RegExpMatchArray | RegExpExecArray): string {
  return `${Number(match[1])}/${match[4]}`;
}

function strideFor(listed: ReadonlySet<string>, text: string): number {
  const bySymbol = Map.groupBy(
    new Set([...listed, ...[...text.matchAll(DOCUMENT)].map(nameOf)]),
    (name) => name.slice(name.indexOf('/')),
  );
  const distances = [...bySymbol.values()].flatMap((names) =>
    names.flatMap((name) => {
      if (!listed.has(name)) return [];
      return names.map((other) => Math.abs(Number.parseInt(other, 10) - Number.parseInt(name, 10)));
    }),
  );
  const collides = (stride: number) =>
    distances.some((far) => far > 0 && far % stride === 0 && far / stride < MOST_MONTHS);
  let stride = 41;
  while (collides(stride)) stride++;
  return stride;
}

/** Names of things, not words about them: these stay. */
const IDS = new Set(
  'indicator model service key code id group unit qualifier level of_what handled_by status status_printed due items stt local_no body noticed_by type'.split(
    ' ',
  ),
);
/** Names and labels: days and places in them move, numbers are part of the name. */
const NAMES = new Set(
  'label part name local_name task directives agencies deadline where number caption attached_to place subject issuer title for'.split(
    ' ',
  ),
);
/** Acknowledgements that speak of cited documents. */
const CITATIONS = new Set([
  'citation-conflict',
  'document-number-conflict',
  'document-year-mismatch',
]);

/** Takes a file apart. */
function cutter(
  unit: Unit,
  listed: ReadonlySet<string>,
  counts: ReadonlySet<number>,
): (tree: Tree) => readonly Piece[] {
  const cutWords = wordCutter(unit, listed, counts);
  return ({ name, text, root, bodyStart }) => {
    const pieces: Piece[] = [];
    let done = 0;
    const put = (start: number, end: number, own: readonly Piece[]) => {
      if (start < done) return;
      pieces.push(text.slice(done, start), ...own);
      done = end;
    };
    const visit = (node: Node, path: readonly string[], row: string, holder: MapNode | null) => {
      if (node.kind === 'map') {
        for (const [key, { node: value }] of node.entries) visit(value, [...path, key], row, node);
        return;
      }
      if (node.kind === 'list') {
        const isRows = path.at(-1) === 'rows';
        node.items.forEach((item, i) => {
          visit(item, path, isRows ? `${name} ${i}` : row, holder);
        });
        return;
      }
      const own = cutScalar(node, path, row, holder);
      if (own) put(node.start, node.end, own);
    };
    const cutScalar = (
      node: Node & { kind: 'scalar' },
      path: readonly string[],
      row: string,
      holder: MapNode | null,
    ): readonly Piece[] | null => {
      const key = path.at(-1)!;
      if (name === 'report.md') {
        if (path.join() === 'province') return [{ kind: 'unit', form: 'slug' }];
        if (path.join() === 'period,id') return [{ kind: 'period' }];
        if (path.join() === 'period,printed') return [{ kind: 'period-printed' }];
        if (path.join() === 'kind') return [node.text === 'annual' ? 'monthly' : node.text];
      }
      if (IDS.has(key) || node.value === null) return null;
      // Words of a status are quoted as they stand.
      if (key !== 'explanation' && holder && textAt(holder, 'code') === 'status-conflict')
        return null;
      const raw = text.slice(node.start, node.end);
      if (key === 'computed' && holder && textAt(holder, 'code') === 'document-year-mismatch') {
        const [before = '', after = ''] = raw.split(node.text);
        return [before, { kind: 'number-year', year: Number(node.text) }, after];
      }
      if (node.style === 'plain' && /^\d+$/.test(node.text)) {
        const value = Number(node.text);
        const isOfServices =
          name === 'services.yaml' ||
          (holder !== null && (textAt(holder, 'place') ?? '').startsWith('services/'));
        return COUNTS.has(key) && counts.has(value) && (value >= LEAST || isOfServices)
          ? [{ kind: 'count', value, dotted: false }]
          : null;
      }
      if (key === 'share' && holder) {
        const ratio = ratioOf(holder);
        return ratio && (counts.has(ratio.part) || counts.has(ratio.whole))
          ? [{ kind: 'share', row, ...ratio, printed: node.text }]
          : null;
      }
      if (node.style === 'plain' && /^\d+\.\d+$/.test(node.text)) return null;
      const own = cutWords(raw, {
        row,
        hasNumbers: !NAMES.has(key),
        names: key === 'place' ? 'in-place' : key === 'agencies' ? 'in-agencies' : 'in-words',
        isOfCitations: holder !== null && CITATIONS.has(textAt(holder, 'code') ?? ''),
      });
      return key === 'result' && node.style === 'block'
        ? withProgress(own, row, indentOf(text, node))
        : own;
    };
    visit(root, [], name, null);
    if (bodyStart !== null)
      put(
        bodyStart,
        text.length,
        cutWords(text.slice(bodyStart), {
          row: '',
          hasNumbers: true,
          names: 'in-words',
          isOfCitations: false,
        }),
      );
    put(text.length, text.length, []);
    return pieces.filter((piece) => piece !== '');
  };
}

/** How far the lines of a block are set in. */
function indentOf(text: string, { start }: Node): string {
  const first =
    text[start] === '|' ? text.indexOf('\n', start) + 1 : text.lastIndexOf('\n', start) + 1;
  return /^ */u.exec(text.slice(first, first + 100))![0];
}

/** So long must a result be to be one. */
const SHORTEST_RESULT = 30;

/** A result that tells no count of this month gets a sentence that does: results are not reprinted for years. */
function withProgress(pieces: readonly Piece[], row: string, indent: string): readonly Piece[] {
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : '·')).join('');
  const moves = pieces.some((piece) => typeof piece !== 'string' && piece.kind === 'count');
  const last = pieces.at(-1);
  if (moves || text.length < SHORTEST_RESULT || typeof last !== 'string') return pieces;
  const end = last.trimEnd();
  return [...pieces.slice(0, -1), end, { kind: 'progress', row, indent }, last.slice(end.length)];
}

/** What may stand in words, the longest first. */
const WORDS = new RegExp(
  [
    String.raw`(?<iso>20\d\d-\d\d-\d\d)`,
    String.raw`(?<slashes>(?<![\d/])\d{1,2}\/\d{1,2}\/20\d\d(?!\d))`,
    String.raw`(?<words>\d{1,2} tháng \d{1,2} năm 20\d\d(?!\d))`,
    String.raw`(?<quarter>[Qq]uý (?:IV|I{1,3})(?:\/| năm )20\d\d(?!\d))`,
    String.raw`(?<month>(?<!\d|\d\/)\d{1,2}\/20\d\d(?![\d/])|(?<=[Tt]háng )\d{1,2} năm 20\d\d(?!\d))`,
    String.raw`(?<=THÁNG )(?<bare>\d{2})(?![\d/])`,
    String.raw`(?<document>\d+(?:-\p{Lu}+)? ?\/(?:20\d\d\/)?\p{Lu}[\p{L}\d&.-]*)`,
    String.raw`(?<=số )(?<decree>\d+\/20\d\d(?![\d/]))`,
    String.raw`(?<=[Nn]ăm )(?<year>20\d\d(?!\d| ?[-–,] ?\d))`,
    String.raw`(?<share>(?<![\d.,])\d+[.,]\d{1,2}(?=\)? ?%))`,
    String.raw`(?<number>(?<![\p{L}\d.,-]|(?:số|mô hình|nhiệm vụ|Điều|mục|dòng) )(?:\d{1,3}(?:\.\d{3})+|\d{3,})(?![\d%]|(?!đ)\p{L}|[.,]\d| ?%| (?:triệu|tỷ|nghìn)))`,
  ].join('|'),
  'gu',
);

/** How close behind a document's number its day stands: «số 49/KH-UBND ngày 04/3/2024». */
const BESIDE = /^[^\d.;\n]{0,30}$/;

/** What a text is. */
interface Setting {
  readonly row: string;
  /** Its numbers are counts, and no part of a name. */
  readonly hasNumbers: boolean;
  readonly names: 'in-words' | 'in-agencies' | 'in-place';
  /** Its days are those of cited documents, even where the number does not stand beside. */
  readonly isOfCitations: boolean;
}

type CutWords = (raw: string, setting: Setting) => readonly Piece[];

function wordCutter(
  unit: Unit,
  listed: ReadonlySet<string>,
  counts: ReadonlySet<number>,
): CutWords {
  const cutNames = nameCutter(unit);
  return (raw, { row, hasNumbers, names, isOfCitations }) => {
    const pieces: Piece[] = [];
    let done = 0;
    /** The end of the last document's number, and whether that document is of the period. */
    let document: { readonly end: number; readonly isListed: boolean } | null = null;
    for (const match of raw.matchAll(WORDS)) {
      const [whole] = match;
      const groups = match.groups!;
      const end = match.index + whole.length;
      const own: Piece[] = [];
      const day = dayIn(groups);
      if (day) {
        if (!exists(day.day)) continue;
        const isBeside = document !== null && BESIDE.test(raw.slice(document.end, match.index));
        own.push({ ...day, cited: isBeside ? !document!.isListed : isOfCitations });
      } else if (groups['quarter'] !== undefined) {
        const [, word = '', roman = '', joint = '', year = ''] =
          /^(quý )([IV]+)(.*)(20\d\d)$/i.exec(whole)!;
        const quarter = ['I', 'II', 'III', 'IV'].indexOf(roman) + 1;
        own.push(word, { kind: 'quarter', year: Number(year), quarter, joint });
      } else if (groups['month'] !== undefined) {
        const [, month = '', joint = '', year = ''] = /^(\d+)(\D+)(\d+)$/.exec(whole)!;
        if (Number(month) < 1 || Number(month) > 12) continue;
        const padded = month.length === 2;
        own.push({ kind: 'month', month: monthOf(Number(year), Number(month)), padded, joint });
      } else if (groups['bare'] !== undefined) {
        own.push({ kind: 'month', month: monthOf(2024, Number(whole)), padded: true, joint: null });
      } else if (groups['document'] !== undefined || groups['decree'] !== undefined) {
        const [, digits = '', slash = '', year, rest = ''] =
          /^(\d+)((?:-\p{Lu}+)? ?\/)(20\d\d)?(.*)$/su.exec(whole)!;
        const isListed = listed.has(`${Number(digits)}/${rest.replace(/^\//, '')}`);
        own.push(
          isListed ? { kind: 'number', number: Number(digits), width: digits.length } : digits,
          slash,
          ...(year === undefined ? [] : [{ kind: 'number-year', year: Number(year) } as const]),
          rest,
        );
        document = { end, isListed };
      } else if (groups['year'] !== undefined) {
        own.push({ kind: 'year', year: Number(whole) });
      } else if (groups['share'] !== undefined) {
        if (!hasNumbers) continue;
        own.push({ kind: 'told-share', row, printed: whole });
      } else {
        const value = Number(whole.replaceAll('.', ''));
        const looksLikeYear = !whole.includes('.') && value > 1990 && value < 2036;
        if (!hasNumbers || looksLikeYear || !counts.has(value)) continue;
        own.push({ kind: 'count', value, dotted: whole.includes('.') || value < 1000 });
      }
      pieces.push(...cutNames(raw.slice(done, match.index), names), ...own);
      done = end;
    }
    pieces.push(...cutNames(raw.slice(done), names));
    return pieces;
  };
}

function dayIn(groups: Readonly<Record<string, string | undefined>>) {
  const { iso, slashes, words } = groups;
  if (iso !== undefined) {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    return { kind: 'day', day: { year, month, day }, style: 'iso', padded: true } as const;
  }
  const written = slashes ?? words;
  if (written === undefined) return null;
  const [day = '', month = '', year = ''] = written.match(/\d+/g)!;
  return {
    kind: 'day',
    day: { year: Number(year), month: Number(month), day: Number(day) },
    style: slashes === undefined ? 'words' : 'slashes',
    padded: month.length === 2,
  } as const;
}

/** Finds the names of the unit. */
function nameCutter({
  name,
  slug,
}: Unit): (text: string, names: Setting['names']) => readonly Piece[] {
  const forms: Readonly<Record<Setting['names'], readonly (readonly [string, NameForm])[]>> = {
    'in-words': [
      [`Tỉnh ${name}`, 'Full'],
      [`tỉnh ${name}`, 'full'],
      [`TỈNH ${name.toUpperCase()}`, 'FULL'],
      [name.toUpperCase(), 'NAME'],
      [name, 'name'],
    ],
    // The dictionary knows bodies of every province, and some of these by their own names.
    'in-agencies': [
      [`Chi nhánh Ngân hàng nhà nước Chi nhánh tỉnh ${name}`, 'state-bank'],
      [`tỉnh ${name}`, 'province'],
      [name, 'of-province'],
    ],
    'in-place': [
      [`tinh-${slug}`, 'full-slug'],
      [slug, 'slug'],
    ],
  };
  return (text, names) => {
    const own = forms[names];
    const found = new RegExp(`(${own.map(([words]) => words).join('|')})`, 'u');
    return text
      .split(found)
      .filter((part) => part !== '')
      .map((part) => {
        const form = own.find(([words]) => words === part);
        return form ? { kind: 'unit', form: form[1] } : part;
      });
  };
}
