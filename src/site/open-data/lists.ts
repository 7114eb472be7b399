/**
 * Lists (danh mục) as tables: reports, units, services, models, indicators, terms, and the ledger of corrections.
 * Made from heads of reports and reference data; only reports that were corrected are opened, one after another,
 * for the names of the places.
 */
import { placeName } from '../../diagnostics/place-name.ts';
import { reportsOfUnit, type Archive } from '../../domain/archive.ts';
import { compareText } from '../../domain/order.ts';
import { successorOf } from '../../domain/province.ts';
import type { ReportHead } from '../../domain/report.ts';
import { TABLE_KINDS } from '../../domain/report.ts';
import { nearestPlace, drawnPlaces, hrefOf } from '../report/context.ts';
import type { Cell, DataTable } from './field.ts';
import { LIST_FIELDS, type OwnList } from './list-fields.ts';
import { absolute, type Publication } from './publication.ts';
import { TERMS } from './terms.ts';

type Rows = readonly (readonly Cell[])[];

/** A list with its head. */
export function listTable(list: OwnList, archive: Archive, publication: Publication): DataTable {
  return { fields: LIST_FIELDS[list], rows: ROWS[list](archive, publication) };
}

const ROWS: Readonly<Record<OwnList, (archive: Archive, publication: Publication) => Rows>> = {
  reports: reportRows,
  units: unitRows,
  services: serviceRows,
  models: modelRows,
  indicators: indicatorRows,
  terms: termRows,
  corrections: correctionRows,
};

function reportRows({ reports }: Archive, publication: Publication): Rows {
  const { addresses } = publication;
  const at = (address: string) => absolute(publication, address);
  return reports.map((head) => [
    head.id,
    head.unit.key,
    head.unit.slug,
    head.unit.name,
    head.period.id,
    head.period.start,
    head.period.end,
    head.kind,
    head.title,
    head.number,
    head.issued_on,
    head.issuer,
    head.data_until,
    head.wording,
    head.provisional,
    head.revisions
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? null,
    head.replaces,
    ...TABLE_KINDS.map((kind) => head.outlines[kind]?.rows ?? null),
    head.figure_count,
    head.discrepancies.length,
    at(addresses.reportJson(head.id)),
    at(addresses.reportXlsx(head.id)),
    at(addresses.report(head.id)),
    ...TERMS,
  ]);
}

function unitRows(archive: Archive, publication: Publication): Rows {
  const { addresses } = publication;
  const { reference } = archive;
  return [...reference.countries, ...reference.units_34, ...reference.units_63].map((unit) => {
    const reports = reportsOfUnit(archive, unit.key);
    return [
      unit.key,
      unit.slug,
      unit.name,
      unit.full_name,
      unit.name_en,
      unit.type,
      unit.gso_code ?? null,
      unit.valid_from,
      unit.valid_to,
      successorOf(reference, unit)?.key ?? null,
      reports.length,
      reports.at(-1)?.id ?? null,
      absolute(publication, addresses.unitCsv(unit.slug)),
      absolute(publication, addresses.unitHeading(unit)),
      ...TERMS,
    ];
  });
}

function serviceRows(archive: Archive, publication: Publication): Rows {
  const { addresses } = publication;
  return archive.reference.services.map(({ id, n, name_vi, name_en, sector }) => [
    id,
    n,
    name_vi,
    name_en,
    sector,
    telling(archive, `services/${id}`),
    absolute(publication, addresses.serviceCsv(id)),
    absolute(publication, addresses.service(id)),
    ...TERMS,
  ]);
}

function modelRows(archive: Archive, publication: Publication): Rows {
  const { addresses } = publication;
  return archive.reference.models.map(({ slug, n, name_vi, name_en, group }) => [
    slug,
    n,
    name_vi,
    name_en,
    group,
    telling(archive, `models/${slug}`),
    absolute(publication, addresses.modelCsv(slug)),
    absolute(publication, addresses.model(slug)),
    ...TERMS,
  ]);
}

function indicatorRows(archive: Archive, publication: Publication): Rows {
  const { addresses } = publication;
  return archive.reference.indicators.map((one) => [
    one.id,
    one.name_vi,
    one.name_en,
    one.unit,
    one.kind,
    one.cumulative,
    one.direction,
    one.group,
    one.part_of ?? null,
    one.definition_vi ?? null,
    telling(archive, `indicators/${one.id}`),
    absolute(publication, addresses.indicatorCsv(one.id)),
    absolute(publication, addresses.indicator(one.id)),
    ...TERMS,
  ]);
}

/** How many reports tell of a subject. */
function telling(archive: Archive, subject: string): number {
  return new Set(archive.observed(subject).map(({ report }) => report)).size;
}

function termRows({ reference }: Archive, publication: Publication): Rows {
  return reference.terms.map((term) => [
    term.id,
    term.abbr,
    term.kind,
    term.vi,
    term.en,
    term.variants?.join('; ') ?? null,
    term.plain_vi,
    term.plain_en,
    term.today ?? null,
    term.today_en ?? null,
    absolute(publication, publication.addresses.term(term.id)),
    ...TERMS,
  ]);
}

const DATE = LIST_FIELDS.corrections.findIndex(({ name }) => name === 'date');

/** The newest day first, as on their page. */
function correctionRows(archive: Archive, publication: Publication): Rows {
  return archive.reports
    .flatMap((head) => correctionsOf(head, archive, publication))
    .toSorted((a, b) => compareText(String(b[DATE]), String(a[DATE])));
}

function correctionsOf(head: ReportHead, { open }: Archive, publication: Publication): Rows {
  const { id, unit, period, revisions, replaces } = head;
  const of = [id, unit.key, period.id] as const;
  const page = absolute(publication, publication.addresses.report(id));
  const replacement: Rows =
    replaces === null
      ? []
      : [
          [
            ...of,
            'report',
            head.issued_on ?? period.end,
            null,
            null,
            replaces,
            id,
            null,
            page,
            ...TERMS,
          ],
        ];
  if (revisions.length === 0) return replacement;
  const report = open(id);
  const drawn = drawnPlaces(report);
  const values = revisions.map(({ date, place, before, after, reason }) => {
    const spot = nearestPlace(place, drawn);
    return [
      ...of,
      'value',
      date,
      place,
      placeName(report, place, 'vi'),
      before,
      after,
      reason,
      page + (spot === null ? '' : hrefOf(spot)),
      ...TERMS,
    ];
  });
  return [...replacement, ...values];
}
