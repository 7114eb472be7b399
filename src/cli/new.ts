/** `bc06 new`: begins the report of a unit and period, in a folder that was not there before. */
import { beginReport, lastBefore, type NewFile } from '../authoring/begin.ts';
import { isYaml } from '../authoring/yaml-text.ts';
import { readAddress, type Address } from '../compiler/report/address.ts';
import { readPeriod } from '../compiler/times-as-typed.ts';
import { compile } from '../compiler/compile.ts';
import { REFERENCE, REPORTS } from '../compiler/folders.ts';
import type { Sources } from '../compiler/source-file.ts';
import { suggest } from '../compiler/suggest.ts';
import { printable } from '../diagnostics/format/printable.ts';
import type { Language } from '../diagnostics/language.ts';
import type { OpenArchive } from '../domain/archive.ts';
import { parsePeriod, type Day } from '../domain/period.ts';
import { successorOf, unitInForce, unitsOfSlug } from '../domain/province.ts';
import type { Reference } from '../domain/reference.ts';
import { TABLE_KINDS, type ReportHead, type TableKind } from '../domain/report.ts';
import { foldName } from '../domain/vietnamese.ts';
import type { Command } from './command.ts';

type Sentence = Readonly<Record<Language, string>>;

export const newReport: Command = {
  name: 'new',
  summary: {
    vi: 'bắt đầu một báo cáo: thư mục có sẵn các dòng của kỳ trước, mọi số để trống',
    en: 'begin a report: a folder with the rows of the last one, every figure blank',
  },
  operands: '<province> <period>',
  options: {
    from: {
      type: 'string',
      value: 'PERIOD',
      vi: 'theo báo cáo của kỳ này, thay cho kỳ gần nhất trước đó',
      en: 'after the report of this period instead of the latest before',
    },
  },
  async run({ root, lang, operands, values, workspace, out, err }) {
    const refuse = (sentence: Sentence) => {
      err(`${printable(sentence[lang])}\n`);
      return 2 as const;
    };
    const [typedUnit = '', typedPeriod = '', ...more] = operands;
    if (typedPeriod === '' || more.length > 0)
      return refuse({
        vi: 'Hãy viết tỉnh và kỳ, ví dụ: bc06 new bac-giang 2024-08. Tên có dấu cách thì đặt trong dấu nháy.',
        en: 'Write a province and a period: bc06 new bac-giang 2024-08. A name with blanks goes between quotes.',
      });
    const name = parsePeriod(typedPeriod) ? typedPeriod : (readPeriod(typedPeriod) ?? typedPeriod);
    const disk = workspace.openDisk(root);
    const today = workspace.today();
    const unit = slugOf(typedUnit, compileUnit(disk, null, today).reference);
    if ('fault' in unit) return refuse(unit.fault);
    const id = `${unit.slug}/${name}`;
    const address = readAddress(id);
    if (!address)
      return refuse({
        vi: `Không hiểu kỳ «${typedPeriod}». Hãy viết 2024-08, 2024-q3, 2024-h1, 2024 hoặc 2024-01--2024-03.`,
        en: `"${typedPeriod}" is no period. Write 2024-08, 2024-q3, 2024-h1, 2024 or 2024-01--2024-03.`,
      });
    const { reference, reports, open } = compileUnit(disk, unit.slug, today);
    const fault = notInForce(address, reference);
    if (fault) return refuse(fault);
    const from = values['from'] === undefined ? null : String(values['from']);
    const lastHead =
      from === null
        ? lastBefore(address.period, reports)
        : reports.find((report) => report.id === `${unit.slug}/${from}`);
    if (lastHead === undefined)
      return refuse({
        vi: `Không có báo cáo nào đọc được ở ${unit.slug}/${from}. Hiện có: ${reports.map((report) => report.id).join(', ') || 'chưa có báo cáo nào'}.`,
        en: `There is no report to be read at ${unit.slug}/${from}. There are: ${reports.map((report) => report.id).join(', ') || 'none'}.`,
      });
    const link = behindLink(`${REPORTS}${id}`, disk);
    if (link !== undefined)
      return refuse({
        vi: `${link} là liên kết hoặc tệp, không phải thư mục. Hãy thay bằng thư mục thật.`,
        en: `${link} is a link or a file, not a folder. Put a real folder in its place.`,
      });
    const last = lastHead && { report: open(lastHead.id), tables: tablesOf(lastHead.id, disk) };
    const broken = [...(last?.tables ?? [])].find(([, text]) => !isYaml(text));
    if (lastHead && broken)
      return refuse({
        vi: `Không đọc được ${REPORTS}${lastHead.id}/${broken[0]}.yaml của kỳ trước. Hãy sửa trước (npm run validate ${lastHead.id} nêu chỗ sai), hoặc chọn kỳ khác bằng --from.`,
        en: `${REPORTS}${lastHead.id}/${broken[0]}.yaml of the report before cannot be read. Mend it first (npm run validate ${lastHead.id} says where), or choose another report with --from.`,
      });
    const files = beginReport(address, last, reference);
    if (!(await workspace.create(root, `${REPORTS}${id}`, files)))
      return refuse({
        vi: `${REPORTS}${id}/ đã có, được giữ nguyên. Hãy viết tiếp vào đó; báo cáo thứ hai của cùng kỳ thì thêm đuôi, ví dụ ${name}-bo-sung.`,
        en: `${REPORTS}${id}/ is there already and stays as it is. Go on in it, or give a second report of the period a suffix, as ${name}-bo-sung.`,
      });
    out(outcome(id, lastHead, files, lang));
    return 0;
  },
};

/** The archive of one unit, by its folder; of the reference data alone where there is none. */
function compileUnit(disk: Sources, slug: string | null, today: Day): OpenArchive {
  const own = slug === null ? null : `${REPORTS}${slug}/`;
  const paths = disk.paths.filter(
    (path) => path.startsWith(REFERENCE) || (own !== null && path.startsWith(own)),
  );
  return compile(paths.map(disk.read), today).archive;
}

/** What stands where one of the folders around a path should be, if anything: nothing is written behind it. */
function behindLink(path: string, { paths }: Sources): string | undefined {
  return paths.find((one) => path.startsWith(`${one}/`));
}

/** The slug of what a caller calls a unit: its slug, its name, or another of its names. */
function slugOf(
  typed: string,
  { units_34, units_63, countries }: Reference,
): { readonly slug: string } | { readonly fault: Sentence } {
  const all = [...units_34, ...units_63, ...countries];
  const wanted = foldName(typed);
  const unit = all.find(({ slug, name, full_name, aliases = [] }) =>
    [slug, name, full_name, ...aliases].some((one) => foldName(one) === wanted),
  );
  if (unit) return { slug: unit.slug };
  const meant = suggest(
    typed,
    all.map(({ slug }) => ({ word: slug })),
  );
  return {
    fault: {
      vi: `Không có tỉnh, thành phố nào là «${typed}».${meant ? ` Có phải ${meant} không?` : ''}`,
      en: `No province is called "${typed}".${meant ? ` Did you mean ${meant}?` : ''}`,
    },
  };
}

/** Why the unit can have no report of the period; null where it can. */
function notInForce({ province, period }: Address, reference: Reference): Sentence | null {
  if (unitInForce(reference, province, period.end)) return null;
  const [unit] = unitsOfSlug(reference, province);
  const successor = unit && successorOf(reference, unit);
  if (!unit) return null;
  const later = successor
    ? {
        vi: ` Nay thuộc ${successor.full_name} (${successor.slug}).`,
        en: ` It is now part of ${successor.name_en} (${successor.slug}).`,
      }
    : { vi: '', en: '' };
  return {
    vi: `Ngày cuối kỳ ${period.id} không có đơn vị nào tên ${unit.name}.${later.vi}`,
    en: `There is no unit called ${unit.name_en} on the last day of ${period.id}.${later.en}`,
  };
}

/** The tables of a report as they are written. */
function tablesOf(id: string, disk: Sources): ReadonlyMap<TableKind, string> {
  const texts = TABLE_KINDS.flatMap((kind) => {
    const path = `${REPORTS}${id}/${kind}.yaml`;
    if (!disk.paths.includes(path)) return [];
    return [[kind, new TextDecoder().decode(disk.read(path).bytes)] as const];
  });
  return new Map(texts);
}

function outcome(
  id: string,
  last: ReportHead | null,
  files: readonly NewFile[],
  lang: Language,
): string {
  const width = Math.max(...files.map(({ name }) => name.length));
  const blanks = files.map(
    ({ name, blanks: count }) =>
      `  ${name.padEnd(width)}  ${lang === 'vi' ? `${count} ô để trống` : `${count} cells to fill in`}\n`,
  );
  if (lang === 'vi')
    return `Đã tạo ${REPORTS}${id}/ theo ${last ? `báo cáo ${last.id}` : 'danh mục'}:\n${blanks.join('')}Điền các ô trống; văn bản không in gì thì bỏ dòng của ô ấy. Rồi chạy: npm run validate ${id}\n`;
  return `Made ${REPORTS}${id}/ after ${last ? `the report ${last.id}` : 'the catalogue'}:\n${blanks.join('')}Fill in the blanks; where the document prints nothing, remove the line. Then: npm run validate ${id}\n`;
}
