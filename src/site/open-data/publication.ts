/**
 * What every download says about itself: the version of its shape, who publishes it, on what terms, and
 * where. Vietnamese only: a download is one file, whatever language the page that links it is in.
 */
import type { ReportHead } from '../../domain/report.ts';
import type { Addresses } from '../addresses.ts';
import type { Language } from '../language.ts';
import { reportSentences } from '../report/sentences.ts';
import { sentences } from '../sentences.ts';

/** Grows when a name of DESIGN §8 changes its meaning or goes; new names do not count. */
export const VERSION = 1;

/** Where the site lives: its origin (`SITE_URL`) and its addresses under the base path. */
export interface Publication {
  readonly site: string;
  readonly addresses: Addresses;
}

/** The licence of the data; the code has its own. */
export const LICENCE = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Ghi công 4.0 Quốc tế',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  statement:
    'Số liệu là dữ kiện trong báo cáo của cơ quan nhà nước. Phần biên soạn (lời tóm lược, cấu trúc dữ liệu) theo giấy phép CC BY 4.0. Khi dùng lại, xin ghi «Báo cáo Đề án 06», cơ quan ban hành và kỳ báo cáo.',
} as const;

/** The sentence of DESIGN §2 where the sentences of a report are ours; null where they are the document's. */
export function wordingNotice(report: Pick<ReportHead, 'wording'>): string | null {
  return report.wording === 'restated' ? reportSentences.vi.wordingRestated : null;
}

/** How pages and feeds name the licence. */
export const LICENCE_WORDS = {
  vi: { name: LICENCE.name, statement: LICENCE.statement },
  en: {
    name: 'Creative Commons Attribution 4.0 International',
    statement:
      'Figures are facts in reports of state bodies. What was compiled from them (summaries, structure of the data) is under CC BY 4.0. When you reuse it, please name “Báo cáo Đề án 06”, the issuing body and the reporting period.',
  },
} as const satisfies Record<Language, { readonly name: string; readonly statement: string }>;

/** Who publishes the data, and who answers for the figures in it. */
export function publisherAt(publication: Publication) {
  return {
    name: sentences.vi.site.name,
    url: absolute(publication, publication.addresses.home()),
    statement:
      'Dữ liệu do nhóm thực hiện trang Báo cáo Đề án 06 chép từ văn bản. Cơ quan ban hành văn bản được nêu ở từng báo cáo (issuer).',
  };
}

/** An address of the site with its origin, as a file that travels needs it. */
export function absolute(publication: Publication, address: string): string {
  return new URL(address, publication.site).href;
}
