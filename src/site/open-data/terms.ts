/** On what terms a row may be used, and from whom it is: a CSV has no room for that but in its rows. */
import { sentences } from '../sentences.ts';
import { field } from './field.ts';
import { LICENCE } from './publication.ts';

/** The last fields of every table. */
export const TERM_FIELDS = [
  field('licence', 'string', { vi: 'Giấy phép', en: 'Licence' }),
  field(
    'publisher',
    'string',
    { vi: 'Nơi đăng', en: 'Publisher' },
    {
      vi: 'Trang chép số liệu; cơ quan ban hành văn bản ghi ở từng báo cáo.',
      en: 'The site that copied the figures; each report names the body that issued it.',
    },
  ),
] as const;

/** What stands in them. */
export const TERMS = [LICENCE.id, sentences.vi.site.name] as const;
