/**
 * Options that npm kept for itself. `npm run validate --strict`, without `--` before the option (PowerShell
 * takes that away too), calls the script without it and tells it only by variables: a check that was meant
 * to be strict would run plain and say that all is well.
 */
import { suggest } from '../compiler/suggest.ts';
import { printable } from '../diagnostics/format/printable.ts';
import type { Language } from '../diagnostics/language.ts';
import { choicesOf } from './arguments.ts';
import type { NpmCall, Option } from './command.ts';

const KEPT = 'npm_config_';
/** What npm takes for the beginning of an option of its own, and swallows with its value. */
const EXPANDED: Readonly<Record<string, string>> = { 'token-description': 'to' };

export function readNpmCall(env: Readonly<Record<string, string | undefined>>): NpmCall | null {
  const script = env['npm_lifecycle_event'];
  if (script === undefined) return null;
  const kept = Object.keys(env)
    .filter((name) => name.startsWith(KEPT))
    .map((name) => name.slice(KEPT.length).replaceAll('_', '-'))
    .map((name) => EXPANDED[name] ?? name);
  return { script, kept };
}

/**
 * Options of ours that npm kept, as they should be written: `--strict`, `--base REV`, `--format json`. npm knows
 * some by heart and leaves no trace but their value among the operands.
 */
export function lostOptions(
  { kept }: NpmCall,
  operands: readonly string[],
  options: Readonly<Record<string, Option>>,
): readonly string[] {
  const names = Object.keys(options);
  // Slips too, of names long enough: npm itself knows `long`, which is no `lang`.
  const long = names.filter((name) => name.length >= 5).map((word) => ({ word }));
  const meant = kept.map((name) => (names.includes(name) ? name : suggest(name, long)));
  return names.flatMap((name) => {
    const { value = '' } = options[name]!;
    const choices = choicesOf(options[name]!);
    const choice = operands.find((word) => choices?.includes(word));
    if (choice) return [`--${name} ${choice}`];
    return meant.includes(name) ? [`--${name} ${value}`.trim()] : [];
  });
}

/** Why nothing was done, and what to call instead. */
export function lostOptionsSentence(
  { script }: NpmCall,
  lost: readonly string[],
  lang: Language,
): string {
  const flags = lost.join(' ');
  const [run, powershell] = ['npm', 'npm.cmd'].map(
    (npm) => `  ${npm} run ${printable(script)} -- ${flags}`,
  );
  return lang === 'vi'
    ? `npm đã giữ lại «${flags}» nên lệnh chưa chạy: nếu chạy, tùy chọn ấy sẽ bị bỏ qua. Hãy viết «--» ở trước:\n${run}\nTrong PowerShell:\n${powershell}\n`
    : `npm kept "${flags}" for itself, so nothing was done: the option would have been ignored. Write "--" before it:\n${run}\nIn PowerShell:\n${powershell}\n`;
}
