/** `bc06 validate`: compiles content and says everything that is wrong with it. */
import type { Compilation } from '../compiler/compile.ts';
import { exampleReader } from '../compiler/examples.ts';
import { lineReader, sourcesOf, type Sources } from '../compiler/source-file.ts';
import { suggest } from '../compiler/suggest.ts';
import { catalogue, type Code, type Language } from '../diagnostics/catalogue.ts';
import { tally, type Diagnostic, type Unchecked } from '../diagnostics/diagnostic.ts';
import { acknowledgementEntries } from '../diagnostics/format/acknowledgement.ts';
import { formatExplanation } from '../diagnostics/format/explanation.ts';
import { formatGithub, formatGithubSummary, githubLine } from '../diagnostics/format/github.ts';
import { formatJson } from '../diagnostics/format/json.ts';
import { printable } from '../diagnostics/format/printable.ts';
import { formatSarif } from '../diagnostics/format/sarif.ts';
import { formatFullText, summaryLine, type Counts } from '../diagnostics/format/text.ts';
import { uncheckedSentence } from '../diagnostics/format/unchecked.ts';
import { quotesOf } from '../domain/report.ts';
import { compileStored } from '../store/compile-stored.ts';
import { gitProblem, isOfAll, scopeOf, type Scope } from './base.ts';
import type { Call, Command, ExitCode } from './command.ts';
import { fix } from './fix.ts';
import { progressOf } from './progress.ts';
import { choose, isUnder, strangerSentence } from './operands.ts';
import { paint } from './paint.ts';

const FORMATS = ['text', 'json', 'github', 'sarif'] as const;
type Format = (typeof FORMATS)[number];

export const validate: Command = {
  name: 'validate',
  summary: {
    vi: 'kiểm tra nội dung; nêu mọi chỗ sai cùng vị trí và cách viết đúng',
    en: 'check content; say everything that is wrong, where, and what to write',
  },
  operands: '[path…]',
  options: {
    format: {
      type: 'string',
      value: FORMATS.join('|'),
      vi: 'dạng kết quả',
      en: 'form of the result',
    },
    strict: {
      type: 'boolean',
      vi: 'coi cảnh báo chưa ghi nhận là lỗi',
      en: 'treat warnings that are not acknowledged as errors',
    },
    base: {
      type: 'string',
      value: 'REV',
      vi: 'chỉ báo cáo khác với phiên bản git này mới quyết định kết quả',
      en: 'only reports that differ from this git revision decide the result',
    },
    fix: {
      type: 'boolean',
      vi: 'tự sửa những chỗ chỉ có một cách hiểu (số, ngày, dấu tổ hợp) và nêu từng dòng đã sửa',
      en: 'mend what has one reading only (numbers, days, combining marks) and show every line',
    },
    quiet: {
      type: 'boolean',
      vi: 'không nêu lưu ý (vẫn đếm) và mục ghi nhận in sẵn',
      en: 'leave out notices (they are counted) and the entries to paste',
    },
    open: {
      type: 'boolean',
      vi: 'không nêu những chỗ đã ghi nhận (vẫn đếm)',
      en: 'leave out what is acknowledged (it is counted)',
    },
    explain: {
      type: 'string',
      value: 'CODE',
      vi: 'giải thích một mã: tìm gì, vì sao, cần làm gì, ví dụ',
      en: 'explain a code: what it finds, why, what to do, an example',
    },
  },
  async run(call) {
    const { root, lang, values, operands, workspace, err } = call;
    if (values['explain'] !== undefined) return explain(String(values['explain']), call);
    const format = FORMATS.find((name) => name === values['format']) ?? 'text';
    const disk = workspace.openDisk(root);
    if (disk.paths.length === 0) {
      const none = { vi: 'Không có nội dung nào ở', en: 'There is no content in' }[lang];
      err(`${none} ${printable(root)}/content.\n`);
      return 2;
    }
    const chosen = choose(operands, disk.paths, call);
    if ('stranger' in chosen) {
      err(`${printable(strangerSentence(chosen, lang))}\n`);
      return 2;
    }
    const { paths } = chosen;
    const revision = values['base'] === undefined ? null : String(values['base']);
    const changes = revision === null ? null : await workspace.readChanges(root, revision);
    if (revision !== null && changes && 'problem' in changes) {
      err(`${gitProblem(changes.problem, revision, lang)}\n`);
      return 2;
    }
    const isChosen = (path: string) =>
      paths.length === 0 || paths.some((operand) => isUnder(path, operand));
    // A program reads the result; the lines that were changed are then for whoever stands by.
    const say = format === 'text' ? call.out : err;
    const sources =
      values['fix'] === true
        ? sourcesOf(await fix(disk.paths.map(disk.read), isChosen, call, say))
        : disk;
    const progress = progressOf(call, lang);
    progress.begin('compile');
    const compiled = compileStored(sources, workspace.today(), call.storeOf(root), {
      progress: progress.step,
      isSparing: false,
      ...(paths.length > 0 && { isWanted: isChosen }),
    });
    progress.end();
    const reports = compiled.archive.reports.map(({ id }) => id);
    const scope =
      revision !== null && changes && 'paths' in changes
        ? scopeOf(changes.paths, revision, lang)
        : null;
    const quiet = values['quiet'] === true;
    // A fault of what everything leans on is a fault of every report.
    const found = compiled.diagnostics.filter(
      ({ file, severity }) => isChosen(file) || (severity === 'error' && isOfAll(file)),
    );
    const shown = found.filter(
      ({ severity, acknowledged }) =>
        !(quiet && severity === 'notice') && !(values['open'] === true && acknowledged),
    );
    const counts = {
      files: sources.paths.filter(isChosen).length,
      reports: reports.filter((id) => isChosen(`content/reports/${id}/report.md`)).length,
      ...tally(found),
    };
    const unchecked = compiled.unchecked.filter(
      ({ report }) =>
        report === null ||
        sources.paths.some(
          (path) => path.startsWith(`content/reports/${report}/`) && isChosen(path),
        ),
    );
    await print(format, { shown, counts, unchecked, sources, quiet, scope, compiled }, call);
    const deciding = scope ? shown.filter(scope.decides) : shown;
    return isClean(deciding, values['strict'] === true) ? 0 : 1;
  },
};

/** What there is to say. */
interface Outcome {
  readonly shown: readonly Diagnostic[];
  readonly counts: Counts;
  readonly unchecked: readonly Unchecked[];
  readonly sources: Sources;
  readonly quiet: boolean;
  readonly scope: Scope | null;
  readonly compiled: Compilation;
}

async function print(format: Format, outcome: Outcome, call: Call): Promise<void> {
  const { shown, counts, sources, scope, unchecked } = outcome;
  const { lang, out } = call;
  const notes = [uncheckedSentence(unchecked, lang), scope?.note].filter((note) => note != null);
  const paths = new Set(sources.paths);
  const entries = outcome.quiet
    ? []
    : acknowledgementEntries(shown, (path) => paths.has(path), lineReader(sources));
  switch (format) {
    case 'json':
      out(formatJson(shown, { counts, unchecked, lang }));
      return;
    case 'sarif': {
      const explanationOf = explanations(outcome.compiled);
      out(formatSarif(shown, { lang, version: call.version, explanationOf }));
      return;
    }
    case 'github': {
      const opening = [summaryLine(counts, lang), ...notes];
      // GitHub shows the first few: those of what was changed.
      const ordered = scope
        ? [...shown.filter(scope.decides), ...shown.filter((one) => !scope.decides(one))]
        : shown;
      out(formatGithub(ordered, lang) + opening.map(githubLine).join(''));
      if (call.stepSummary !== null) {
        const summary = formatGithubSummary(ordered, { lang, opening, entries });
        const isWritten = await call.workspace.append(call.stepSummary, summary);
        if (!isWritten)
          call.err(
            lang === 'vi'
              ? 'Không ghi được bản tóm tắt của bước ($GITHUB_STEP_SUMMARY).\n'
              : 'The summary of the step ($GITHUB_STEP_SUMMARY) could not be written.\n',
          );
      }
      return;
    }
    case 'text': {
      const options = { lang, lineOf: lineReader(sources), paint: paint(call.colour) };
      out(formatFullText(shown, counts, { ...options, entries, closing: notes.join('\n') }));
    }
  }
}

/** Looks up what the author of an acknowledgement wrote. */
function explanations({ archive }: Compilation): (diagnostic: Diagnostic) => string | null {
  const byId = new Map(archive.reports.map((report) => [report.id, report.discrepancies]));
  return ({ report, code, place, facts, acknowledged }) => {
    const entries = (acknowledged && report !== null && byId.get(report)) || [];
    const entry = entries.find((one) =>
      quotesOf(one).some(
        (quote) =>
          quote.code === code &&
          quote.place === place &&
          quote.printed === facts['printed'] &&
          quote.computed === facts['computed'],
      ),
    );
    return entry?.explanation ?? null;
  };
}

function explain(code: string, { root, workspace, lang, colour, out, err }: Call): ExitCode {
  if (isCode(code)) {
    const options = { lang, paint: paint(colour) };
    const readExample = exampleReader(workspace.readDisk(root), workspace.today(), options);
    out(formatExplanation(code, options, readExample(code)));
    return 0;
  }
  const nearest = suggest(
    code,
    Object.keys(catalogue).map((word) => ({ word })),
  );
  err(`${printable(unknownCode(code, nearest, lang))}\n`);
  return 2;
}

function isCode(code: string): code is Code {
  return Object.hasOwn(catalogue, code);
}

function unknownCode(code: string, nearest: string | null, lang: Language): string {
  if (lang === 'vi')
    return `Không có mã «${code}».${nearest ? ` Có phải «${nearest}» không?` : ` Các mã: ${Object.keys(catalogue).join(', ')}.`}`;
  return `No code "${code}".${nearest ? ` Did you mean "${nearest}"?` : ` Codes: ${Object.keys(catalogue).join(', ')}.`}`;
}

export function isClean(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  const { errors, warnings } = tally(diagnostics);
  return errors === 0 && (!strict || warnings === 0);
}
