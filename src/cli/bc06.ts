/** bc06, the program behind the npm scripts, as a function: arguments and effects in, exit code out. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import type { Language } from '../diagnostics/catalogue.ts';
import { printable } from '../diagnostics/format/printable.ts';
import type { Command, Effects, ExitCode, Option } from './command.ts';
import { lostOptions, lostOptionsSentence } from './lost-options.ts';

/** Commands are loaded when called, so that `validate` does not load the site builder. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./validate.ts')).validate,
  build: async () => (await import('./build.ts')).build,
  generate: async () => (await import('./generate.ts')).generate,
};

/** Options of every command. */
const COMMON = {
  lang: {
    type: 'string',
    value: 'vi|en',
    vi: 'ngôn ngữ của thông báo',
    en: 'language of messages',
  },
  root: { type: 'string', value: 'DIR', vi: 'thư mục dự án', en: "the project's folder" },
  help: { type: 'boolean', vi: 'nêu cách dùng', en: 'show this help' },
} as const satisfies Record<string, Option>;

export async function bc06(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const { out, err, npm } = effects;
  const [name, ...rest] = args;
  if (name === undefined) {
    err(await overview('vi'));
    return 2;
  }
  if (name.startsWith('-')) {
    const isAsking = args.includes('--help');
    (isAsking ? out : err)(await overview(languageOf(args)));
    return isAsking ? 0 : 2;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    const all = Object.keys(COMMANDS).join(', ');
    err(
      languageOf(rest) === 'vi'
        ? `Không có lệnh «${printable(name)}». Các lệnh: ${all}.\n`
        : `No command "${printable(name)}". Commands: ${all}.\n`,
    );
    return 2;
  }
  const command = await load();
  const options = { ...command.options, ...COMMON };
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: parseable(options),
      allowPositionals: true,
    });
    const lost = npm ? lostOptions(npm, positionals, options) : [];
    if (npm && lost.length > 0) {
      err(lostOptionsSentence(npm, lost, languageOf(rest)));
      return 2;
    }
    const lang = values['lang'] ?? 'vi';
    if (lang !== 'vi' && lang !== 'en') {
      err(`Không có ngôn ngữ «${printable(String(lang))}»: vi, en.\n`);
      return 2;
    }
    if (values['help'] === true) {
      out(help(command, options, lang));
      return 0;
    }
    const root = resolve(typeof values['root'] === 'string' ? values['root'] : '.');
    if (command.operands === '' && positionals.length > 0) {
      err(`«${printable(positionals.join(' '))}»?\n${help(command, options, lang)}`);
      return 2;
    }
    return await command.run({ ...effects, root, lang, values, operands: positionals });
  } catch (error) {
    if (!isUsageError(error)) throw error;
    err(`${printable(error.message)}\n${help(command, options, languageOf(rest))}`);
    return 2;
  }
}

function languageOf(args: readonly string[]): Language {
  return args.includes('en') || args.includes('--lang=en') ? 'en' : 'vi';
}

async function overview(lang: Language): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const rows = commands.map(
    (command) => `  bc06 ${command.name.padEnd(10)} ${command.summary[lang]}\n`,
  );
  return `bc06 <${lang === 'vi' ? 'lệnh' : 'command'}> [--help]\n\n${rows.join('')}`;
}

function help(command: Command, options: Readonly<Record<string, Option>>, lang: Language): string {
  const flags = Object.entries(options).map(
    ([name, option]) => [`--${name}${option.value ? ` ${option.value}` : ''}`, option] as const,
  );
  const width = Math.max(...flags.map(([flag]) => flag.length));
  const rows = flags.map(([flag, option]) => `  ${flag.padEnd(width)}  ${option[lang]}\n`);
  const usage = `bc06 ${command.name} ${command.operands}`.trim();
  return `${usage}\n  ${command.summary[lang]}\n\n${rows.join('')}`;
}

function parseable(options: Readonly<Record<string, Option>>) {
  return Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
}

function isUsageError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')
  );
}
