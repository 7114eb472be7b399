/** What a file in a report's folder that bears none of the agreed names most likely is. */
import { suggest } from './suggest.ts';

/** What officers leave in a folder. */
export type Stray = 'office' | 'open' | 'copy' | 'hidden-ending';

/** The words by which offices call a table, after the name of its file. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  report: ['báo cáo', 'bao cao'],
  services: ['dịch vụ công', 'dịch vụ', 'dichvucong', 'dichvu'],
  models: ['mô hình', 'mô hình điểm', 'mohinh'],
  tasks: ['nhiệm vụ', 'nhiemvu'],
  documents: ['văn bản', 'vanban', 'danh mục văn bản'],
  figures: ['số liệu', 'chỉ tiêu', 'solieu', 'chitieu'],
  evaluation: ['đánh giá', 'danhgia'],
  discrepancies: ['chỗ không khớp', 'đối chiếu', 'doichieu'],
};

const COPY = /\s*(?:\(\d+\)|- ?(?:copy|bản sao)(?: \(\d+\))?)$/i;

export function strayOf(name: string): Stray | null {
  if (/^~\$/.test(name)) return 'open';
  if (
    /\.(?:xlsx?|xlsm|ods|csv|docx?|odt|rtf|pdf|pptx?|png|jpe?g|gif|bmp|tiff?|heic|zip|rar)$/i.test(
      name,
    )
  )
    return 'office';
  if (/\.(?:ya?ml|md)\.txt$/i.test(name)) return 'hidden-ending';
  return COPY.test(stemOf(name)) ? 'copy' : null;
}

/** The agreed name that is meant; null where none or several may be. */
export function meantName(name: string, known: readonly string[]): string | null {
  const stray = strayOf(name);
  if (stray === 'office' || stray === 'open') return null;
  const stem = stemOf(name).replace(COPY, '');
  return suggest(
    stem,
    known.map((word) => {
      const own = stemOf(word);
      return { word, names: [own, ...(CALLED[own] ?? [])] };
    }),
  );
}

function stemOf(name: string): string {
  return name.replace(/\.txt$/i, '').replace(/\.(?:ya?ml|md)$/i, '');
}
