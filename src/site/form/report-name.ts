/** What a report is called: «Bắc Giang, tháng 8 năm 2024». */
import type { Choice } from '../../authoring/form/form.ts';
import { fill } from '../shared/fill.ts';
import type { FormPage } from './view.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];

export function nameOfReport(
  id: string,
  provinces: readonly Choice[],
  { periods }: FormPage['words'],
): string {
  const [slug, period = ''] = id.split('/');
  const province = provinces.find(({ word }) => word === slug)?.label ?? slug;
  const [, year = '', kind, number] = /^(\d{4})(?:-(q|h|(?=\d))(\d+))?$/.exec(period) ?? [];
  const at = Number(number);
  const named =
    year === ''
      ? period
      : kind === undefined
        ? fill(periods.year, { year })
        : kind === 'q'
          ? fill(periods.quarter, { number: ROMAN[at - 1] ?? at, year })
          : kind === 'h'
            ? fill(periods.half[at - 1] ?? period, { year })
            : fill(periods.month, { number: at, year });
  return `${province}, ${named}`;
}
