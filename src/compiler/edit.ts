/**
 * Mending of YAML: a text and what to write into it → the text. It goes through `yaml`'s tokens,
 * which hold every character of the file, so comments, order, quotes, blanks and line ends stay.
 */
import { CST, Parser } from 'yaml';

/** A new value for the scalar that stands at a range of offsets, its quotes included. */
export interface ValueEdit {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** A number loses the quotes around it; a text keeps what it was typed with. */
  readonly as: 'number' | 'text';
}

export interface Edits {
  readonly values: readonly ValueEdit[];
  /** Whether the decomposed letters of all values become composed ones. */
  readonly compose: boolean;
}

/**
 * The text with its values edited, and every other character as it was. An edit is left out where no
 * scalar on one line begins and ends exactly at its range; keys and comments are never touched, nor is
 * a text so broken that its tokens do not give it back.
 *
 * @example editYaml('a: 1 347 # x', {values: [{start: 3, end: 8, value: '1347', as: 'number'}], compose: false}) // 'a: 1347 # x'
 */
export function editYaml(text: string, { values, compose }: Edits): string {
  const wanted = new Map(values.map((edit) => [edit.start, edit]));
  const tokens = [...new Parser().parse(text)];
  if (written(tokens) !== text) return text;
  for (const token of tokens) {
    if (token.type !== 'document') continue;
    CST.visit(token, ({ value: scalar }) => {
      if (!CST.isScalar(scalar)) return;
      const edit = wanted.get(scalar.offset);
      if (edit && standsAt(scalar, edit))
        CST.setScalarValue(scalar, edit.value, edit.as === 'number' ? { type: 'PLAIN' } : {});
      else if (compose) scalar.source = composeLetters(scalar.source);
    });
  }
  return written(tokens);
}

function written(tokens: readonly CST.Token[]): string {
  return tokens.map((token) => CST.stringify(token)).join('');
}

function standsAt(scalar: CST.FlowScalar | CST.BlockScalar, { start, end }: ValueEdit): boolean {
  return (
    scalar.type !== 'block-scalar' &&
    scalar.offset + scalar.source.length === end &&
    scalar.offset === start &&
    !scalar.source.includes('\n')
  );
}

/** An address on the web, whose letters are bytes to its server, or a letter with marks of its own. */
const ADDRESS_OR_LETTER = /[a-z][a-z0-9+.-]{0,20}:\/\/\S*|\p{L}\p{M}+/giu;

/** Letters with combining marks as composed letters: `ê` + `́` as `ế`. */
export function composeLetters(text: string): string {
  return text.replace(ADDRESS_OR_LETTER, (found) =>
    found.includes('://') ? found : found.normalize('NFC'),
  );
}
