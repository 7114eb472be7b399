/** bc06, the program behind the npm scripts, as a function: arguments and effects in, exit code out. */
import { resolve } from 'node:path';

import { suggest } from '../compiler/suggest.ts';
import { printable } from '../diagnostics/format/printable.ts';
import type { Language } from '../diagnostics/language.ts';
import { languageOf, readArguments } from './arguments.ts';
import { environmentFault } from './environment.ts';
import type { Command, Effects, ExitCode, Option } from './command.ts';
import { lostOptions, lostOptionsSentence } from './lost-options.ts';

/** Commands are loaded when called, so that `validate` does not load the site builder. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./validate.ts')).validate,
  new: async () => (await import('./new.ts')).newReport,
  import: async () => (await import('./import.ts')).importReport,
  export: async () => (await import('./export.ts')).exportReport,
  changes: async () => (await import('./changes.ts')).changes,
  build: async () => (await import('./build.ts')).build,
  compose: async () => (await import('./compose.ts')).compose,
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
  const lang = languageOf(rest);
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    err(`${printable(unknownCommand(name, lang))}\n`);
    return 2;
  }
  const command = await load();
  const options = { ...command.options, ...COMMON };
  const { values, operands, faults } = readArguments(rest, options);
  const refuse = (sentences: readonly string[]): ExitCode => {
    const told = sentences.map((sentence) => `${printable(sentence)}\n`).join('');
    err(`${told}\n${help(command, options, lang)}`);
    return 2;
  };
  if (faults.length > 0) return refuse(faults.map((fault) => fault[lang]));
  const lost = npm ? lostOptions(npm, operands, options) : [];
  if (npm && lost.length > 0) {
    err(lostOptionsSentence(npm, lost, lost.includes('--lang en') ? 'en' : lang));
    return 2;
  }
  if (values['help'] === true) {
    out(help(command, options, lang));
    return 0;
  }
  if (command.operands === '' && operands.length > 0) {
    const stray = operands.join(' ');
    return refuse([
      lang === 'vi'
        ? `Lệnh ${name} không nhận «${stray}»: sau tên lệnh chỉ có tùy chọn.`
        : `${name} takes no "${stray}": only options follow its name.`,
    ]);
  }
  const root = resolve(typeof values['root'] === 'string' ? values['root'] : '.');
  try {
    return await command.run({ ...effects, root, lang, values, operands });
  } catch (error) {
    const fault = environmentFault(error, lang);
    if (fault === null) throw error;
    err(fault);
    return 4;
  }
}

function unknownCommand(name: string, lang: Language): string {
  const names = Object.keys(COMMANDS);
  const all = names.join(', ');
  const meant = suggest(
    name,
    names.map((word) => ({ word })),
  );
  if (lang === 'vi')
    return `Không có lệnh «${name}».${meant ? ` Có phải «${meant}» không?` : ''} Các lệnh: ${all}.`;
  return `No command "${name}".${meant ? ` Did you mean "${meant}"?` : ''} Commands: ${all}.`;
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
