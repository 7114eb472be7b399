/**
 * What a caller typed, read by a command's table of options. Node's own parser only splits the arguments:
 * what is wrong with them is said here, in the caller's language and with what was probably meant.
 */
import { parseArgs } from 'node:util';

import { suggest } from '../compiler/suggest.ts';
import type { Language } from '../diagnostics/language.ts';
import type { Option } from './command.ts';

type Options = Readonly<Record<string, Option>>;
type Sentence = Readonly<Record<Language, string>>;

export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean>>;
  readonly operands: readonly string[];
  /** What is wrong, in the order typed, one sentence each. */
  readonly faults: readonly Sentence[];
}

/** An option as it was typed: `--strict`, `--lang=en`, `-strict`, or `—strict` as Word writes it. */
interface Typed {
  /** With its dashes, without its value. */
  readonly written: string;
  readonly name: string;
  readonly value: string | undefined;
  /** Whether the value was tied to the name: `--lang=en`. */
  readonly isTied: boolean;
}

export function readArguments(args: readonly string[], options: Options): Arguments {
  const values: Record<string, string | boolean> = {};
  const operands: string[] = [];
  const faults: Sentence[] = [];
  for (const one of split(args, options)) {
    if (typeof one === 'string') {
      operands.push(one);
      continue;
    }
    const option = isOneOf(one, options) ? options[one.name]! : null;
    const fault = option ? faultOf(one, option) : unknownOption(one, options);
    if (fault) faults.push(fault);
    else values[one.name] = one.value ?? true;
  }
  return { values, operands, faults };
}

/** The language that a caller asks for, whatever else is wrong with the call; Vietnamese where none is known. */
export function languageOf(args: readonly string[]): Language {
  const { values } = parseArgs({
    args: [...args],
    options: { lang: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  return values.lang === 'en' ? 'en' : 'vi';
}

/** The words among which a value must be; null where it may be any. */
export function choicesOf({ value = '' }: Option): readonly string[] | null {
  return value.includes('|') ? value.split('|') : null;
}

function split(args: readonly string[], options: Options): readonly (Typed | string)[] {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type }]) => [name, { type }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  let last = -1;
  return tokens.flatMap((token): readonly (Typed | string)[] => {
    // Of `-strict` the parser makes five options of a letter each.
    if (token.kind === 'option-terminator' || token.index === last) return [];
    last = token.index;
    const typed = args[token.index]!;
    if (token.kind === 'positional') return DASHED.test(typed) ? [option(typed)] : [typed];
    if (!typed.startsWith('--')) return [option(typed)];
    const { value, inlineValue: isTied = false } = token;
    return [{ ...option(typed), value, isTied }];
  });
}

/** A dash that Word or a phone has put in the place of two hyphens. */
const DASHED = /^[‐-―−]+[a-z]/i;

function option(typed: string): Typed {
  const cut = typed.indexOf('=');
  const written = cut < 0 ? typed : typed.slice(0, cut);
  const value = cut < 0 ? undefined : typed.slice(cut + 1);
  return { written, name: written.replace(/^[-‐-―−]+/, ''), value, isTied: cut >= 0 };
}

function isOneOf({ written, name }: Typed, options: Options): boolean {
  return written === `--${name}` && Object.hasOwn(options, name);
}

function unknownOption({ written, name }: Typed, options: Options): Sentence {
  const names = Object.keys(options);
  const meant = names.includes(name)
    ? name
    : suggest(
        name,
        names.map((word) => ({ word })),
      );
  return meant === null
    ? { vi: `Không có tùy chọn «${written}».`, en: `No option "${written}".` }
    : {
        vi: `Không có tùy chọn «${written}». Có phải --${meant} không?`,
        en: `No option "${written}". Did you mean --${meant}?`,
      };
}

/** What is wrong with an option that there is; null where nothing. */
function faultOf({ written, value, isTied }: Typed, option: Option): Sentence | null {
  if (option.type === 'boolean')
    return isTied
      ? {
          vi: `Tùy chọn ${written} không nhận giá trị «${value}». Muốn dùng thì viết ${written}, không muốn thì bỏ đi.`,
          en: `The option ${written} takes no value "${value}". Write ${written} if it is wanted, else leave it out.`,
        }
      : null;
  const choices = choicesOf(option);
  const all = choices?.join(', ');
  const isMissing = value === undefined || value === '' || (!isTied && /^-./.test(value));
  if (isMissing)
    return {
      vi: `Tùy chọn ${written} thiếu giá trị. Hãy viết ${written} ${choices?.[0] ?? option.value}${all ? ` (có thể là: ${all})` : ''}.`,
      en: `The option ${written} lacks its value. Write ${written} ${choices?.[0] ?? option.value}${all ? ` (one of: ${all})` : ''}.`,
    };
  if (!choices || choices.includes(value)) return null;
  const meant = suggest(
    value,
    choices.map((word) => ({ word })),
  );
  return {
    vi: `Tùy chọn ${written} không có giá trị «${value}».${meant ? ` Có phải «${meant}» không?` : ''} Có thể là: ${all}.`,
    en: `The option ${written} has no value "${value}".${meant ? ` Did you mean "${meant}"?` : ''} One of: ${all}.`,
  };
}
