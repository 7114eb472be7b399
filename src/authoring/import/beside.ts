/** What stands beside a paragraph in our workbooks, since a sheet shows no structure of a text. */
import { textBlock, textsOf, type Block, type Row } from './grid.ts';

export const BESIDE = {
  heading: (depth: number) => `đề mục ${depth}`,
  item: (level: number) => `mục con ${level}`,
  note: 'chú thích',
  /** Of the line that says what the copy is, which is none of the document. */
  notice: 'bản xuất',
} as const;

const SAID = /^(?:đề mục (?<depth>[1-6])|mục con (?<level>\d)|chú thích|(?<notice>bản xuất))$/u;
/** How far an item is set in below the one that it belongs to; any width would do. */
const STEP = 360;

/** A paragraph of two cells, the second of which says what it is; null of any other row, `none` of what is no part. */
export function besideBlock(row: Row): Block | 'none' | null {
  const [text, said, ...more] = textsOf(row);
  const found = more.length === 0 && said !== undefined ? SAID.exec(said)?.groups : undefined;
  if (!found || text === undefined) return null;
  if (found['notice'] !== undefined) return 'none';
  if (found['depth'] !== undefined) return { ...textBlock(text), depth: Number(found['depth']) };
  if (found['level'] !== undefined)
    return { ...textBlock(text), left: Number(found['level']) * STEP };
  return textBlock(text.replace(/^\[(\d+)\]\s*/, '[^$1]: '));
}

/** Calls of notes, `[1]`, as narrative writes them where there is such a note. */
export function withCalls(blocks: readonly Block[]): readonly Block[] {
  const notes = new Set(
    blocks.flatMap((block) =>
      block.kind === 'text' ? (/^\[\^(\d+)\]: /.exec(block.text)?.[1] ?? []) : [],
    ),
  );
  if (notes.size === 0) return blocks;
  return blocks.map((block) =>
    block.kind === 'text'
      ? {
          ...block,
          markdown: block.markdown.replace(/\[(\d{1,3})\]/g, (call, nth: string) =>
            notes.has(nth) ? `[^${nth}]` : call,
          ),
        }
      : block,
  );
}
