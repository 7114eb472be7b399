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
  const numberAt = pieces.findIndex(({ text }) => NUMBER.test(text));
  const isLetter = pieces.some(
    ({ text }) => COUNTRY.test(foldName(text)) || NUMBER.test(text) || REPORT.test(foldName(text)),
  );
  const open: Piece[] = [];
  let title: Piece[] | null = null;
  for (const [nth, piece] of isLetter ? pieces.entries() : []) {
    const { text, block } = piece;
    const folded = foldName(text);
    const [, number] = NUMBER.exec(text) ?? [];
    const [, dated] = text.length < 80 ? (DATED.exec(text) ?? []) : [];
    const [, to] = TO.exec(text) ?? [];
    const [, periodPrinted] = PERIOD.exec(text) ?? [];
    const [, until] = UNTIL.exec(text) ?? [];
    const isBefore = title === null && (nth < numberAt || numberAt < 0);
    if (COUNTRY.test(folded) || MOTTO.test(folded)) used.add(block);
    else if (number !== undefined && !facts.number && !facts.number_printed) {
      Object.assign(facts, numberFacts(number));
      used.add(block);
    } else if (dated !== undefined && !facts.issued_on && !facts.issued_on_printed) {
      Object.assign(facts, dayFacts(dated));
      used.add(block);
    } else if (REPORT.test(folded) && title === null) {
      title = [];
      used.add(block);
    } else if (to !== undefined) {
      facts.addressee = entry('line', to);
      used.add(block);
    } else if (periodPrinted !== undefined) {
      period = entry('line', periodPrinted);
      used.add(block);
    } else if (until !== undefined && readDay(until)) {
      const { day, certain } = readDay(until)!;
      facts.data_until = entry('line', day, certain ? null : NOTES.printed(until));
      used.add(block);
    } else if (
      title !== null &&
      (title.length === 0 || (piece.isCentred && block === title.at(-1)!.block + 1))
    ) {
      title.push(piece);
      used.add(block);
    } else if (isBefore) open.push(piece);
    else if (others[block]?.kind === 'table') rest.push(text);
    else break;
  }
  // What stands in the cell of the number, or before it, has issued the report.
  const cell = numberAt < 0 ? undefined : pieces[numberAt]!.cell;
  const issuer = open.filter(
    (piece) => cell === undefined || piece.cell === cell || piece.cell === '',
  );
  if (issuer.length > 0) {
    const name = issuer.map(({ text }) => text).join(' ');
    facts.issuer = entry('line', name, issuerNote(issuer, isIssuer(name)));
    issuer.forEach(({ block }) => used.add(block));
  }
  rest.push(...open.filter((piece) => !issuer.includes(piece)).map(({ text }) => text));
  if (title && title.length > 0)
    facts.title = entry(
      'line',
      title.map(({ text }) => text).join(' '),
      title.length > 1 ? NOTES.severalLines : null,
    );
  const blocks = others.filter((_, nth) => !used.has(nth));
  return titled({ facts, period, rest, blocks });
}

/** Where nothing says «BÁO CÁO», the first line is the title if it stands in the middle. */
function titled(head: Letterhead): Letterhead {
  const [first] = head.blocks;
  if (head.facts.title || first?.kind !== 'text' || !first.isCentred) return head;
  const title = entry('line', oneLine(first.text.replaceAll('**', '')), NOTES.titleGuessed);
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
      for (const line of block.text.replaceAll('**', '').split('\n'))
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
      const name = next?.kind === 'text' ? oneLine(next.text.replaceAll('**', '')) : '';
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
