/** A rule page as text for a terminal. */
import { severityName, severityOf, type Code } from '../catalogue.ts';
import { RULES } from '../rules.ts';
import type { ExampleFile } from '../rules/rule.ts';
import { unmasked } from './printable.ts';
import type { TextOptions } from './text.ts';

/** What a code finds, why it matters, what to do, an example, and what is said about that. */
export function formatExplanation(
  code: Code,
  { lang, paint }: Pick<TextOptions, 'lang' | 'paint'>,
  message: string | null = null,
): string {
  const { title, what, why, advice, example } = RULES[code];
  const severity = severityOf(code);
  const words = WORDS[lang];
  const section = (head: string, body: string) => `${paint(head, 'bold')}\n  ${body}`;
  return (
    [
      `${paint(code, 'bold')}  ${paint(severityName(severity, lang), severity)}  ${title[lang]}`,
      section(words.what, what[lang]),
      section(words.why, why[lang]),
      section(words.advice, advice[lang]),
      ...[example, ...(example?.beside ?? [])].filter((file) => file !== null).map(show),
      ...(message === null ? [] : [`${paint(words.message, 'bold')}\n${message}`]),
    ].join('\n\n') + '\n'
  );

  function show({ file, text }: ExampleFile, index: number): string {
    const body = text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${unmasked(line)}`.trimEnd());
    const head = index === 0 ? words.example : words.beside;
    return [`${paint(head, 'bold')} ${file}`, ...body].join('\n');
  }
}

const WORDS = {
  vi: {
    what: 'Tìm gì',
    why: 'Vì sao',
    advice: 'Cần làm gì',
    example: 'Ví dụ bị nêu:',
    beside: 'Cùng với:',
    message: 'bc06 nói:',
  },
  en: {
    what: 'What it finds',
    why: 'Why it matters',
    advice: 'What to do',
    example: 'An example:',
    beside: 'Together with:',
    message: 'bc06 says:',
  },
} as const;
