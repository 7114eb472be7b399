/** What a document says of itself before and after its text: number, day, issuer, title, addressee, who signed. */
import { readDay } from '../../compiler/times-as-typed.ts';
import { foldName } from '../../domain/vietnamese.ts';
import type { Entry } from '../yaml-text.ts';
import { entry } from './cells.ts';
import { oneLine, type Block } from './grid.ts';
import { NOTES } from './notes.ts';

export type Fact =
  | 'title'
  | 'number'
  | 'number_printed'
  | 'issued_on'
  | 'issued_on_printed'
  | 'issuer'
  | 'addressee'
  | 'signatory'
  | 'data_until';

export interface Letterhead {
  readonly facts: Readonly<Partial<Record<Fact, Entry>>>;
  /** The period as printed. */
  readonly period: Entry | null;
  /** Lines of it that have no place. */
  readonly rest: readonly string[];
  /** What follows it and is not where it is signed. */
  readonly blocks: readonly Block[];
}

interface Piece {
  readonly text: string;
  /** Which block it is of, and which cell of that. */
  readonly block: number;
  readonly cell: string;
  readonly isCentred: boolean;
}

/** So far into a document a letterhead reaches. */
const MOST_BLOCKS = 14;
const COUNTRY = /^cong hoa xa hoi chu nghia viet nam/;
const MOTTO = /^doc lap tu do hanh phuc/;
const NUMBER = /^số(?:\s*\/\s*ký hiệu)?\s*:\s*(.*)$/iu;
const DATED = /^(?:[\p{L}. -]{2,40},\s*)?ngày\s*(?=[\d/….\s]|tháng)(.*)$/iu;
const REPORT = /^bao cao$/;
const TO = /^kính gửi\s*:?\s*(.+)$/iu;
const PERIOD = /^\(?kỳ báo cáo\s*:\s*(.+?)\)?$/iu;
const UNTIL = /^\(?số liệu (?:tính |lấy |chốt )?đến (?:hết )?(?:ngày )?(.+?)\)?$/iu;

/** Takes the letterhead and the signature out of what is in no table. */
export function takeLetterhead(
  others: readonly Block[],
  isIssuer: (name: string) => boolean,
): Letterhead {
  const facts: Partial<Record<Fact, Entry>> = {};
  const used = new Set<number>();
  const rest: string[] = [];
  let period: Entry | null = null;
  const signed = signatureIn(others);
  if (signed) {
    facts.signatory = signed.name;
    rest.push(...signed.rest);
    signed.blocks.forEach((nth) => used.add(nth));
  }
  const pieces = piecesOf(others);
  const taken = new Set<Piece>();
  const numberAt = pieces.findIndex(({ text }) => NUMBER.test(text));
  const isLetter = pieces.some(
    ({ text }) => COUNTRY.test(foldName(text)) || NUMBER.test(text) || REPORT.test(foldName(text)),
  );
  const open: Piece[] = [];
  let title: Piece[] | null = null;
  for (const [nth, piece] of isLetter ? pieces.entries() : []) {
    const { text, block } = piece;
    const read = factsIn(text);
    const isNew = read && Object.keys(read.facts).every((fact) => !(fact in facts));
    const goesOn = title !== null && (title.length === 0 || block === title.at(-1)!.block + 1);
    if (read && isNew && !(read.period && period)) {
      Object.assign(facts, read.facts);
      period ??= read.period;
      taken.add(piece);
    } else if (REPORT.test(foldName(text)) && title === null) {
      title = [];
      taken.add(piece);
    } else if (title !== null && goesOn && (title.length === 0 || piece.isCentred)) {
      title.push(piece);
      taken.add(piece);
    } else if (title === null && (nth < numberAt || numberAt < 0)) open.push(piece);
    else if (others[block]?.kind !== 'table') break;
  }
  // What stands in the cell of the number, or before it, has issued the report.
  const cell = numberAt < 0 ? undefined : pieces[numberAt]!.cell;
  const issuer = open.filter(
    (piece) => cell === undefined || piece.cell === cell || piece.cell === '',
  );
  if (issuer.length > 0) {
    const name = issuer.map(({ text }) => text).join(' ');
    facts.issuer = entry('line', name, issuerNote(issuer, isIssuer(name)));
    issuer.forEach((piece) => taken.add(piece));
  }
  if (title && title.length > 0)
    facts.title = entry(
      'line',
      title.map(({ text }) => text).join(' '),
      title.length > 1 ? NOTES.severalLines : null,
    );
  // What else stands in a block of which something was taken is kept as it is.
  taken.forEach(({ block }) => used.add(block));
  const left = pieces.filter((piece) => used.has(piece.block) && !taken.has(piece));
  const signedBlocks = new Set(signed?.blocks);
  rest.push(...left.filter(({ block }) => !signedBlocks.has(block)).map(({ text }) => text));
  const blocks = others.filter((_, nth) => !used.has(nth));
  return titled({ facts, period, rest, blocks });
}

/** What a line says of the document; null where it says nothing that is known. */
function factsIn(text: string): {
  readonly facts: Partial<Record<Fact, Entry>>;
  readonly period: Entry | null;
} | null {
  const folded = foldName(text);
  const said = (facts: Partial<Record<Fact, Entry>>, period: Entry | null = null) => ({
    facts,
    period,
  });
  if (COUNTRY.test(folded) || MOTTO.test(folded)) return said({});
  const [, number] = NUMBER.exec(text) ?? [];
  if (number !== undefined) return said(numberFacts(number));
  const [, dated] = text.length < 80 ? (DATED.exec(text) ?? []) : [];
  if (dated !== undefined) return said(dayFacts(dated));
  const [, to] = TO.exec(text) ?? [];
  if (to !== undefined) return said({ addressee: entry('line', to) });
  const [, printed] = PERIOD.exec(text) ?? [];
  if (printed !== undefined) return said({}, entry('line', printed));
  const [, until = ''] = UNTIL.exec(text) ?? [];
  const day = readDay(until);
  if (!day) return null;
  const note = day.certain ? null : NOTES.printed(until);
  return said({ data_until: entry('line', day.day, note) });
}

/** Where nothing says «BÁO CÁO», the first line is the title if it stands in the middle. */
function titled(head: Letterhead): Letterhead {
  const [first] = head.blocks;
  if (head.facts.title || first?.kind !== 'text' || !first.isCentred) return head;
  const title = entry('line', oneLine(first.text), NOTES.titleGuessed);
  return { ...head, facts: { ...head.facts, title }, blocks: head.blocks.slice(1) };
}

function issuerNote(lines: readonly Piece[], isKnown: boolean) {
  if (lines.length > 1) return NOTES.severalLines;
  const { text } = lines[0]!;
  return !isKnown && text === text.toLocaleUpperCase('vi') ? NOTES.capitals : null;
}

/** «258 /BC-UBND»; of a number that is still to be given, «/BC-UBND», only how it is printed. */
function numberFacts(printed: string): Partial<Record<Fact, Entry>> {
  const text = oneLine(printed)
    .replace(/[….]{2,}/g, '')
    .trim();
  if (text === '') return {};
  const plain = text.replace(/\s+/g, '');
  if (!/^\d+[A-Z]?\/\S/.test(plain)) return { number_printed: entry('line', text) };
  return plain === text
    ? { number: entry('line', plain) }
    : { number: entry('line', plain), number_printed: entry('line', text) };
}

function dayFacts(printed: string): Partial<Record<Fact, Entry>> {
  const text = oneLine(printed);
  const words = /^(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/iu.exec(text);
  const read = readDay(words ? words.slice(1).join('/') : text);
  if (!read) return text === '' ? {} : { issued_on_printed: entry('line', text) };
  return { issued_on: entry('line', read.day, read.certain ? null : NOTES.printed(text)) };
}

function piecesOf(others: readonly Block[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [nth, block] of others.slice(0, MOST_BLOCKS).entries()) {
    if (block.kind === 'text') {
      if (block.depth !== null) break;
      for (const line of block.text.split('\n'))
        pieces.push({ text: oneLine(line), block: nth, cell: '', isCentred: block.isCentred });
      continue;
    }
    block.rows.forEach((row, down) => {
      row.forEach((cell, across) => {
        if (cell.isSpread) return;
        for (const line of cell.text.split('\n'))
          if (line.trim() !== '')
            pieces.push({
              text: oneLine(line),
              block: nth,
              cell: `${nth}/${down}/${across}`,
              isCentred: true,
            });
      });
    });
  }
  return pieces;
}

interface Signature {
  readonly name: Entry;
  readonly rest: readonly string[];
  /** The blocks that it is. */
  readonly blocks: readonly number[];
}

const NAME = /^(?:\p{Lu}\p{Ll}+\s){1,5}\p{Lu}\p{Ll}+$/u;

/** «(Đã ký)» and a name; or a table whose one half says «Nơi nhận» and whose other ends in a name. */
function signatureIn(others: readonly Block[]): Signature | null {
  for (const [nth, block] of others.entries()) {
    if (block.kind === 'text') {
      const next = others[nth + 1];
      const isSigned = /^\(?da ky\)?$/.test(foldName(block.text));
      const name = next?.kind === 'text' ? oneLine(next.text) : '';
      if (isSigned && NAME.test(name))
        return { name: entry('line', name), rest: [], blocks: [nth, nth + 1] };
      continue;
    }
    const cells = block.rows.flat().filter(({ text, isSpread }) => text !== '' && !isSpread);
    if (!cells.some(({ text }) => foldName(text).startsWith('noi nhan'))) continue;
    const lines = cells
      .filter(({ text }) => !foldName(text).startsWith('noi nhan'))
      .flatMap(({ text }) => text.split('\n'));
    const name = lines.findLast((line) => NAME.test(oneLine(line)));
    if (name === undefined) continue;
    const besides = cells.flatMap(({ text }) => text.split('\n')).filter((line) => line !== name);
    return {
      name: entry('line', oneLine(name), NOTES.signatoryGuessed),
      rest: besides.map(oneLine).filter((line) => line !== ''),
      blocks: [nth],
    };
  }
  return null;
}
