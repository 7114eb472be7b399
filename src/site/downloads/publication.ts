/**
 * What every download says about itself: the version of its shape, who publishes it, on what terms, and
 * where. Vietnamese only: a download is one file, whatever language the page that links it is in.
 */
import type { Report } from '../../domain/report.ts';
import type { Addresses } from '../addresses.ts';

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
    'Được sao chép, chỉnh sửa và dùng lại cho mọi mục đích, kể cả thương mại, miễn là ghi nguồn «Báo cáo Đề án 06» và văn bản gốc.',
} as const;

/** Said of every report whose sentences are ours (DESIGN §2), on its page and in its data. */
export const WORDING_NOTICE =
  'Lời văn được tóm lược; số liệu, tên gọi và trạng thái giữ theo văn bản. Trang này không thay thế văn bản gốc.';

/** The wording notice of a report; null where the sentences are the document's own. */
export function wordingNotice(report: Report): string | null {
  return report.wording === 'restated' ? WORDING_NOTICE : null;
}

/** Who publishes the data, and who answers for the figures in it. */
export function publisherAt(publication: Publication) {
  return {
    name: 'Báo cáo Đề án 06',
    url: absolute(publication, publication.addresses.home()),
    statement:
      'Dữ liệu do nhóm thực hiện trang Báo cáo Đề án 06 chép từ văn bản. Cơ quan ban hành văn bản được nêu ở từng báo cáo (issuer).',
  };
}

/** An address of the site with its origin, as a file that travels needs it. */
export function absolute(publication: Publication, address: string): string {
  return new URL(address, publication.site).href;
}
