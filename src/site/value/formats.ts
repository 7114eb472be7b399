/** Numbers, days and names as each language writes them; the Vietnamese way is the domain's own. */
import { formatDay, formatNumber, formatShare, shareDecimals } from '../../domain/vietnamese.ts';
import { englishUnit } from './units.ts';

/** Something of the reference data that has a name in both languages; some have a short one in Vietnamese too. */
interface Named {
  readonly name_vi: string;
  readonly name_en: string;
  readonly short_vi?: string;
}

export interface Formats {
  /** `1.347.047` or `1,347,047`; decimals are kept as asked for. */
  readonly number: (value: number, decimals?: number) => string;
  /** A percentage of ours, with as many decimals as it takes not to read as nothing or as a hundred. */
  readonly share: (share: number, decimals?: number) => string;
  /** A day, `YYYY-MM-DD`: `18/07/2024` or `18 July 2024`. */
  readonly day: (day: string) => string;
  /** The name of a service, a model, an indicator, a status, a body. */
  readonly name: (named: Named) => string;
  /** A unit of measure: «hồ sơ», `applications`; one that is not known is said as it is written. */
  readonly unit: (unit: string) => string;
  /** The shortest name that there is. */
  readonly shortName: (named: Named) => string;
}

const vi: Formats = {
  number: formatNumber,
  share: formatShare,
  day: formatDay,
  unit: (unit) => unit,
  name: ({ name_vi }) => name_vi,
  shortName: ({ name_vi, short_vi = name_vi }) => short_vi,
};

/** Made when it is used: Intl takes long to begin. */
let englishDay: Intl.DateTimeFormat | undefined;

function formatEnglishDay(day: string): string {
  englishDay ??= new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return englishDay.format(new Date(`${day}T00:00:00Z`));
}

const en: Formats = {
  number: englishNumber,
  share: (share, decimals = 2) => englishNumber(share, shareDecimals(share, decimals)),
  day: formatEnglishDay,
  unit: (unit) => englishUnit(unit) ?? unit,
  name: ({ name_en }) => name_en,
  shortName: ({ name_en }) => name_en,
};

/** The same digits with the signs of English: a comma for a dot, a dot for a comma. */
function englishNumber(value: number, decimals?: number): string {
  return formatNumber(value, decimals).replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}

export const formats = { vi, en } as const;
