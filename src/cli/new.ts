/** `bc06 new`: begins the report of a unit and period, in a folder that was not there before. */
import { beginReport, lastBefore, type NewFile } from '../authoring/begin.ts';
import type { Sentence } from '../authoring/refused.ts';
import { isYaml } from '../authoring/yaml-text.ts';
import { REPORTS } from '../compiler/folders.ts';
import type { Sources } from '../compiler/source-file.ts';
import { printable } from '../diagnostics/format/printable.ts';
import type { Language } from '../diagnostics/language.ts';
import { TABLE_KINDS, type ReportHead, type TableKind } from '../domain/report.ts';
import type { Command } from './command.ts';
import { findDestination } from './destination.ts';

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
    const disk = workspace.openDisk(root);
    const found = findDestination(typedUnit, typedPeriod, disk, workspace.today());
    if ('fault' in found) return refuse(found.fault);
    const { id, name, address } = found;
    const { reference, reports, open } = found.archive;
    const slug = address.province;
    const from = values['from'] === undefined ? null : String(values['from']);
    const lastHead =
      from === null
        ? lastBefore(address.period, reports)
        : reports.find((report) => report.id === `${slug}/${from}`);
    if (lastHead === undefined)
      return refuse({
        vi: `Không có báo cáo nào đọc được ở ${slug}/${from}. Hiện có: ${reports.map((report) => report.id).join(', ') || 'chưa có báo cáo nào'}.`,
        en: `There is no report to be read at ${slug}/${from}. There are: ${reports.map((report) => report.id).join(', ') || 'none'}.`,
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
