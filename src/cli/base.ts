/**
 * `--base REV`: which diagnostics decide the exit code, when a pull request is judged on the reports that
 * it touches. The rest is said all the same.
 */
import type { Language } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printable } from '../diagnostics/format/printable.ts';
import type { GitProblem } from '../workspace.ts';

/** What has changed since a revision, as far as the verdict goes. */
export interface Scope {
  readonly decides: (diagnostic: Diagnostic) => boolean;
  /** A sentence for the end of the list. */
  readonly note: string;
}

/**
 * A diagnostic decides if its report has changed, or the report with which it does not agree: the later
 * of the two need not be the one that was touched. Changed reference data, schemas and checks speak of
 * every report, and so does a fault of theirs. An acknowledgement may have become stale by a change, or the
 * end, of any other report.
 */
export function scopeOf(paths: readonly string[], revision: string, lang: Language): Scope {
  const base = printable(revision);
  if (paths.some(isOfAll))
    return {
      decides: () => true,
      note:
        lang === 'vi'
          ? `So với ${base}: dữ liệu tham chiếu, lược đồ hoặc chương trình đã đổi nên mọi báo cáo đều quyết định kết quả.`
          : `Against ${base}: reference data, schemas or the program have changed, so every report decides the result.`,
    };
  const changed = new Set(paths.map(unitOf));
  const touched = [...new Set(paths.filter((path) => REPORT.test(path)).map(unitOf))];
  const listed = printable(touched.join(', '));
  const note =
    lang === 'vi'
      ? touched.length > 0
        ? `So với ${base}: kết quả do ${touched.length} báo cáo đã đổi quyết định (${listed}).`
        : `So với ${base}: không báo cáo nào đổi.`
      : touched.length > 0
        ? `Against ${base}: the ${touched.length} changed reports decide the result (${listed}).`
        : `Against ${base}: no report has changed.`;
  return {
    decides: ({ code, severity, file, related }) =>
      changed.has(unitOf(file)) ||
      (related !== null && changed.has(unitOf(related.file))) ||
      (severity === 'error' && isOfAll(file)) ||
      (code === 'discrepancy-stale' && touched.length > 0),
    note,
  };
}

/** What speaks of every report: reference data, schemas, the compiler itself. */
export function isOfAll(path: string): boolean {
  return !path.startsWith('content/') || path.startsWith('content/reference/');
}

const REPORT = /^content\/reports\/(.+)\/[^/]+$/;

/** The report that a file belongs to; of other files, the file itself. */
function unitOf(path: string): string {
  return REPORT.exec(path)?.[1] ?? path;
}

/** Why there is nothing to compare with, in a sentence. */
export function gitProblem(problem: GitProblem, revision: string, lang: Language): string {
  const base = printable(revision);
  const sentences = {
    'no-git': {
      vi: '--base cần git, mà máy này không có git.',
      en: '--base needs git, which is not installed.',
    },
    'no-repository': {
      vi: '--base cần một kho git, mà thư mục dự án không nằm trong kho nào.',
      en: "--base needs a git repository, and the project's folder is in none.",
    },
    'no-revision': {
      vi: `Kho không có phiên bản «${base}». Hãy viết tên nhánh, thẻ hoặc mã commit; trong CI, hãy lấy đủ lịch sử (fetch-depth: 0).`,
      en: `The repository has no revision "${base}". Name a branch, tag or commit; in CI, fetch the whole history (fetch-depth: 0).`,
    },
    shallow: {
      vi: `Bản sao này thiếu lịch sử nên không thấy «${base}». Hãy chạy: git fetch --unshallow origin (trong GitHub Actions: fetch-depth: 0).`,
      en: `This clone lacks history and does not know "${base}". Run: git fetch --unshallow origin (in GitHub Actions: fetch-depth: 0).`,
    },
  } as const;
  return sentences[problem][lang];
}
