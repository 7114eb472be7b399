/** `bc06 changes`: what changed in reports since a revision of git, in words and figures. */
import { compile } from '../compiler/compile.ts';
import { REFERENCE, REPORTS } from '../compiler/folders.ts';
import type { SourceFile } from '../compiler/source-file.ts';
import {
  formatChanges,
  formatChangesJson,
  formatChangesMarkdown,
  type Changed,
} from '../diagnostics/format/changes.ts';
import { formatChangesHtml } from '../diagnostics/format/changes-html.ts';
import { changesOf, unreadableChange, type ReportChange } from '../domain/changes.ts';
import type { Day } from '../domain/period.ts';
import { figurePartsOf, type Report } from '../domain/report.ts';
import { addressesAt } from '../site/addresses.ts';
import { gitProblem } from './base.ts';
import type { Command } from './command.ts';

const FORMATS = {
  text: formatChanges,
  markdown: formatChangesMarkdown,
  html: formatChangesHtml,
  json: formatChangesJson,
};
type Format = keyof typeof FORMATS;

export const changes: Command = {
  name: 'changes',
  summary: {
    vi: 'nêu số liệu, dòng, trạng thái, chữ đã đổi so với một phiên bản git',
    en: 'say which figures, rows, statuses and texts have changed since a git revision',
  },
  operands: '',
  options: {
    base: {
      type: 'string',
      value: 'REV',
      vi: 'phiên bản để so; không viết thì là chỗ rẽ khỏi nhánh chính',
      en: 'the revision to compare with; by default where the branch left the main one',
    },
    site: {
      type: 'string',
      value: 'URL',
      vi: 'địa chỉ của trang dựng từ thay đổi này; trang thay đổi theo thành liên kết',
      en: 'where the site built from this change can be seen; pages that change become links',
    },
    format: {
      type: 'string',
      value: Object.keys(FORMATS).join('|'),
      vi: 'dạng kết quả',
      en: 'form of the result',
    },
  },
  async run({ root, lang, values, workspace, out, err }) {
    const site = values['site'] === undefined ? null : siteAt(String(values['site']));
    if (site === 'none') {
      err(NO_SITE[lang]);
      return 2;
    }
    const named = values['base'] === undefined ? null : String(values['base']);
    const fork = named === null ? await workspace.forkPoint(root) : { commit: named };
    const since = 'commit' in fork ? await workspace.readChanges(root, fork.commit) : fork;
    if ('problem' in since || !('commit' in fork)) {
      const problem = 'problem' in since ? since.problem : 'no-revision';
      err(`${gitProblem(problem, named ?? 'origin/main', lang)}\n`);
      return 2;
    }
    const touched = new Set(since.paths.flatMap(reportOf));
    const isWanted = (path: string) =>
      path.startsWith(REFERENCE) || reportOf(path).some((id) => touched.has(id));
    const disk = workspace.openDisk(root);
    const today = workspace.today();
    const was = sideOf(await workspace.readRevision(root, fork.commit, isWanted), today);
    const is = sideOf(disk.paths.filter(isWanted).map(disk.read), today);
    const found = [...touched].toSorted().map((id): Changed => {
      const [before, after] = [was.open(id), is.open(id)];
      const isRead = before !== 'unreadable' && after !== 'unreadable';
      const change = isRead ? changesOf(id, before, after) : unreadableChange(id, before, after);
      return { ...change, pages: pagesOf(change) };
    });
    const format = (values['format'] ?? 'text') as Format;
    const base = named ?? fork.commit.slice(0, 8);
    out(FORMATS[format](found, { base, site }, lang));
    return found.some(({ unrevised }) => unrevised.length > 0) ? 1 : 0;
  },
};

const NO_SITE = {
  vi: 'Sau --site hãy viết địa chỉ bắt đầu bằng https:// hoặc http://.\n',
  en: 'After --site write an address that begins with https:// or http://.\n',
};

/** The address of a site, as one below which pages are; `none` of what is no address. */
function siteAt(typed: string): string {
  if (!/^https?:\/\//.test(typed) || !URL.canParse(typed)) return 'none';
  const { href } = new URL(typed);
  return /[()<>\s]/.test(href) ? 'none' : href.replace(/\/*$/, '/');
}

/** The report that a file belongs to, if any: what lies beside the folders of reports belongs to none. */
function reportOf(path: string): readonly string[] {
  if (!path.startsWith(REPORTS)) return [];
  const [unit, period, ...file] = path.slice(REPORTS.length).split('/');
  return file.length > 0 ? [`${unit}/${period}`] : [];
}

/** One of the two states: its reports by id; null where there is none, a word where there is one that cannot be read. */
function sideOf(files: readonly SourceFile[], today: Day) {
  const { archive } = compile(files, today);
  const readable = new Set(archive.reports.map(({ id }) => id));
  const present = new Set(files.flatMap(({ path }) => reportOf(path)));
  return {
    open(id: string): Report | 'unreadable' | null {
      if (readable.has(id)) return archive.open(id);
      return present.has(id) ? 'unreadable' : null;
    },
  };
}

/** What the ledger of corrections shows of a report, to be compared. */
function correctionsOf(report: Report | null): string {
  return JSON.stringify([report?.revisions ?? [], report?.replaces ?? null]);
}

/** The pages that show what has changed: the report's own, and those over reports. */
function pagesOf(change: ReportChange): readonly string[] {
  const { id, before, after, cells, rows } = change;
  const addresses = addressesAt('/');
  const places = [...cells.map(({ place }) => place), ...rows.map(({ place }) => place)];
  const isTouched = (place: string) =>
    change.state !== 'changed' ||
    places.some((one) => one === place || one.startsWith(`${place}/`));
  const areCorrectionsTouched = correctionsOf(before) !== correctionsOf(after);
  const pages = [before, after].flatMap((report) => {
    if (!report) return [];
    const services = report.services?.rows.filter(({ key }) => isTouched(`services/${key}`)) ?? [];
    const models = [
      ...(report.models?.rows.filter(({ key }) => isTouched(`models/${key}`)) ?? []),
      ...(report.evaluation?.rows.filter(({ key }) => isTouched(`evaluation/${key}`)) ?? []),
    ];
    const figures = figurePartsOf(report).filter(({ place }) => isTouched(place));
    return [
      addresses.report(id),
      ...(areCorrectionsTouched ? [addresses.corrections()] : []),
      addresses.unit(report.province),
      addresses.period(report.period.id),
      ...services.map(({ service }) => addresses.service(service)),
      ...models.flatMap(({ model }) => model.map((slug) => addresses.model(slug))),
      ...figures.flatMap(({ indicator }) => (indicator ? [addresses.indicator(indicator)] : [])),
      ...(report.tasks?.rows.some(({ key }) => isTouched(`tasks/${key}`))
        ? [addresses.register('tasks')]
        : []),
      ...(report.documents?.rows.some(({ key }) => isTouched(`documents/${key}`))
        ? [addresses.register('documents')]
        : []),
    ];
  });
  return [...new Set(pages)];
}
