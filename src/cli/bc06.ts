/** bc06, the program behind the npm scripts, as a function: arguments and effects in, exit code out. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import type { Language } from '../diagnostics/catalogue.ts';
import { printable } from '../diagnostics/format/printable.ts';
import { environmentFault } from './environment.ts';
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

/** What the number says with which a command ends. */
const EXIT_CODES: Readonly<Record<ExitCode, Readonly<Record<Language, string>>>> = {
  0: { vi: 'không có gì sai', en: 'nothing is wrong' },
  1: {
    vi: 'nội dung có lỗi (với --strict: cả cảnh báo chưa ghi nhận)',
    en: 'content has errors (with --strict, also warnings that nobody acknowledged)',
  },
  2: { vi: 'gọi lệnh sai', en: 'called wrongly' },
  3: { vi: 'lỗi của chính chương trình', en: 'a defect of this program' },
  4: {
    vi: 'máy không cho chạy: đĩa đầy, chỉ cho đọc, không có quyền …',
    en: 'the machine does not allow it: disk full, read-only, no permission …',
  },
};

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
    const fault = environmentFault(error, languageOf(rest));
    if (fault !== null) {
      err(fault);
      return 4;
    }
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
  const codes = Object.entries(EXIT_CODES).map(([code, means]) => `  ${code}  ${means[lang]}\n`);
  const [command, exits] = lang === 'vi' ? ['lệnh', 'Mã thoát'] : ['command', 'Exit codes'];
  return `bc06 <${command}> [--help]\n\n${rows.join('')}\n${exits}:\n${codes.join('')}`;
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
