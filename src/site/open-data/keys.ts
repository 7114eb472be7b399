/**
 * Keys of tables (khóa): what sets their rows apart, and which fields name a row of a list. Only what holds for
 * every archive is claimed: a list in a cell (`model`) is no key, and a report that is replaced may be gone.
 */
import { LISTS } from '../addresses.ts';
import type { CsvTable } from '../report/data/columns.ts';
import type { Keys } from './field.ts';
import type { OwnList } from './list-fields.ts';

const id = (list: OwnList, name: string) => ({ list: LISTS[list], id: name });
const REPORT = { report: id('reports', 'report') };
const UNIT = { unit: id('units', 'unit') };

/** Of the long table: one place may tell of several subjects, and counts by status have one place. */
export const LONG_KEYS: Keys = {
  primaryKey: ['report', 'place', 'subject', 'measure'],
  foreignKeys: { ...REPORT, ...UNIT },
};

const ROW: Keys = { primaryKey: ['report', 'place'], foreignKeys: { ...REPORT, ...UNIT } };

/** Of the tables of reports. */
export const TABLE_KEYS: Readonly<Record<CsvTable, Keys>> = {
  services: {
    ...ROW,
    foreignKeys: { ...ROW.foreignKeys, service: id('services', 'service') },
  },
  models: ROW,
  tasks: ROW,
  documents: ROW,
  evaluation: ROW,
  figures: {
    ...ROW,
    foreignKeys: { ...ROW.foreignKeys, indicator: id('indicators', 'indicator') },
  },
  discrepancies: { ...ROW, primaryKey: ['report', 'code', 'place'] },
};

/** Of lists; a value may be corrected more than once a day, so the ledger has none. */
export const LIST_KEYS: Readonly<Record<OwnList, Keys>> = {
  reports: { primaryKey: ['report'], foreignKeys: UNIT },
  units: { primaryKey: ['unit'] },
  services: { primaryKey: ['service'] },
  models: { primaryKey: ['model'] },
  indicators: { primaryKey: ['indicator'] },
  terms: { primaryKey: ['term'] },
  corrections: { primaryKey: [], foreignKeys: { ...REPORT, ...UNIT } },
};
