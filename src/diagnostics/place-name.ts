/** Places in words: where a reader finds a value, without knowing how places are written. */
import type { Language } from './language.ts';

const TABLES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  report: { vi: 'phần đầu báo cáo', en: 'the head of the report' },
  services: { vi: 'bảng dịch vụ công', en: 'the services table' },
  models: { vi: 'bảng mô hình', en: 'the models table' },
  tasks: { vi: 'bảng nhiệm vụ', en: 'the tasks table' },
  documents: { vi: 'bảng văn bản', en: 'the documents table' },
  evaluation: { vi: 'bảng đánh giá', en: 'the evaluation table' },
  figures: { vi: 'lời văn', en: 'the narrative' },
};

/**
 * Names the table and row of a place.
 *
 * @example placeName('models/23/cccd-issued/value', 'vi') // 'bảng mô hình, dòng 23'
 */
export function placeName(place: string, lang: Language): string {
  const [table = '', row = ''] = place.split('/');
  const name = TABLES[table]?.[lang] ?? table;
  if (row === '' || row === 'rows' || table === 'figures' || table === 'report') return name;
  const [kind, ...rest] = row.split('.');
  if (kind === 'total' && table === 'services')
    return lang === 'vi' ? `${name}, dòng tổng số` : `${name}, the total`;
  if (kind === 'groups')
    return lang === 'vi' ? `${name}, nhóm ${rest.join('.')}` : `${name}, group ${rest.join('.')}`;
  if (kind === 'summaries') return lang === 'vi' ? `${name}, số tổng hợp` : `${name}, a summary`;
  return lang === 'vi' ? `${name}, dòng ${row}` : `${name}, row ${row}`;
}
