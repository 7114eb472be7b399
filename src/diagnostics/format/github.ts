/**
 * Diagnostics for GitHub: workflow commands, which it shows as annotations beside the changed lines, and
 * the complete list as Markdown for the job's summary. Of annotations it shows about ten a step, so order
 * matters: errors first. What is acknowledged is left out of the annotations.
 * Nothing that an author wrote can forge a command: every annotation is one line that we begin.
 */
import { sentence, severityName, type Language, type Severity } from '../catalogue.ts';
import { compareSeverity, type Diagnostic } from '../diagnostic.ts';
import { RULES } from '../rules.ts';
import { awaiting, type Entries } from './acknowledgement.ts';
import { countCodes } from './codes.ts';
import { markdownText, printable } from './printable.ts';

/** One workflow command a diagnostic, errors first; within a severity in the order given. */
export function formatGithub(diagnostics: readonly Diagnostic[], lang: Language): string {
  return inOrder(diagnostics)
    .map((diagnostic) => command(diagnostic, lang))
    .join('');
}

function command(diagnostic: Diagnostic, lang: Language): string {
  const { severity, file, line, column, endLine, endColumn, code, facts } = diagnostic;
  const properties = {
    file,
    line,
    // GitHub refuses columns of a range that runs over lines.
    ...(line === endLine && { col: column }),
    endLine,
    ...(line === endLine && { endColumn }),
    title: `${code}: ${RULES[code].title[lang]}`,
  };
  const list = Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${severity} ${list}::${escapeData(sentence(code, facts, lang))}\n`;
}

/** A line of the log that is no command. */
export function githubLine(text: string): string {
  return `${escapeData(text).replace(/^\s*::/, ': :')}\n`;
}

/** One line; `##[`, which begins the older form of commands, is set apart. */
function escapeData(text: string): string {
  return printable(text).replaceAll('##[', '## [').replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** GitHub takes a mebibyte for a step's summary and drops all of it beyond. */
const MOST_BYTES = 1_000_000;

export interface SummaryOptions {
  readonly lang: Language;
  /** The line that counts, and what else is to be said above the list. */
  readonly opening: readonly string[];
  /** What to paste to acknowledge the warnings. */
  readonly entries: readonly Entries[];
}

/** The job's summary: counts, codes, every diagnostic that is not acknowledged, entries to paste. */
export function formatGithubSummary(
  diagnostics: readonly Diagnostic[],
  options: SummaryOptions,
): string {
  const { lang, opening, entries } = options;
  const words = WORDS[lang];
  const head = [`## ${words.title}\n`, ...opening.map((line) => `${markdownText(line)}\n`)];
  const sections = [
    ...codeTable(diagnostics, lang),
    ...listed(diagnostics, lang),
    ...(entries.length > 0 ? [`### ${words.acknowledge}\n`] : []),
    ...entries.map(({ file, how, yaml }) =>
      how === 'wait'
        ? `${awaiting[lang](markdownText(file))}\n`
        : `${markdownText(file)}\n\n\`\`\`yaml\n${yaml}\`\`\`\n`,
    ),
  ];
  return fit([...head, ...sections], words.cut);
}

function codeTable(diagnostics: readonly Diagnostic[], lang: Language): readonly string[] {
  const rows = countCodes(diagnostics).map(
    ({ severity, code, count, acknowledged }) =>
      `| ${severityName(severity, lang)} | ${code} | ${markdownText(RULES[code].title[lang])} | ${count} | ${acknowledged} |\n`,
  );
  const { columns } = WORDS[lang];
  return rows.length > 0
    ? [`| ${columns.join(' | ')} |\n| --- | --- | --- | ---: | ---: |\n${rows.join('')}`]
    : [];
}

function listed(diagnostics: readonly Diagnostic[], lang: Language): readonly string[] {
  return [...Map.groupBy(inOrder(diagnostics), ({ severity }) => severity)].flatMap(
    ([severity, all]: readonly [Severity, readonly Diagnostic[]]) => [
      `### ${severityName(severity, lang)} (${all.length})\n`,
      ...all.map(({ file, line, column, code, facts }, i) => {
        const where = markdownText(`${file}:${line}:${column}`);
        const end = i === all.length - 1 ? '\n' : '';
        return `- **${where}** ${code}: ${markdownText(sentence(code, facts, lang))}${end}`;
      }),
    ],
  );
}

/** As many pieces as fit, and a sentence where some do not. */
function fit(pieces: readonly string[], cut: string): string {
  const encoder = new TextEncoder();
  let size = 0;
  const kept = pieces.findIndex((piece) => {
    size += encoder.encode(piece).length + 1;
    return size > MOST_BYTES;
  });
  const shown = kept === -1 ? pieces : [...pieces.slice(0, kept), `\n${cut}\n`];
  return shown.map((piece) => `${piece}\n`).join('');
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ acknowledged }) => !acknowledged).sort(compareSeverity);
}

const WORDS = {
  vi: {
    title: 'Kiểm tra nội dung',
    columns: ['Mức', 'Mã', 'Nội dung', 'Số lượng', 'Đã ghi nhận'],
    acknowledge: 'Nếu văn bản in đúng như vậy, hãy dán các mục này rồi viết lời giải thích',
    cut: 'Danh sách dài hơn mức GitHub nhận; phần còn lại xem bằng lệnh npm run validate.',
  },
  en: {
    title: 'Validation of content',
    columns: ['Severity', 'Code', 'What', 'Count', 'Acknowledged'],
    acknowledge: 'Where the document does print so, paste these entries and explain them',
    cut: 'The list is longer than GitHub takes; run npm run validate for the rest.',
  },
} as const;
