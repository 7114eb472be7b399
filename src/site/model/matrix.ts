/**
 * All models over all reports: models × provinces, the status in the latest report of each province and its
 * place in the national lists. Divided by models where one page is too small.
 */
import type { PilotModel, StatusId, Unit } from '../../domain/reference.ts';
import { compareNames } from '../../domain/vietnamese.ts';
import { reportName } from '../report/name.ts';
import { divide, sizeOfText } from '../shared/division.ts';
import type { Link } from '../shared/link.ts';
import { partsView, rangeName, type PartsView } from '../shared/parts.ts';
import type { Site } from '../site.ts';
import type { StatusView } from '../status/view.ts';
import { numberValue, type Value } from '../value/view.ts';
import { isLater, stands } from '../unit/tile-grid/view.ts';
import { bareStatus, heardOf, isOfUnit, type Heard } from './heard.ts';
import { nationalList, type Listing, type NationalList } from './map.ts';
import { withWhole } from './national.ts';
import { modelLink } from './view.ts';
import { statusName } from '../status/view.ts';

export interface ModelsView {
  readonly title: string;
  readonly lead: string;
  readonly parts: PartsView | null;
  readonly matrices: readonly MatrixView[];
  /** The statuses that stand in it, for its key. */
  readonly statuses: readonly StatusView[];
}

/** Models × the provinces of one of the two lists. */
export interface MatrixView {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly MatrixColumn[];
  readonly groups: readonly MatrixGroup[];
}

/** A province; those that report themselves stand first. */
export interface MatrixColumn {
  readonly name: string;
  readonly isReporting: boolean;
}

export interface MatrixGroup {
  readonly name: string;
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly model: Link;
  /** `57/63`, as the national report prints it. */
  readonly national: Value;
  readonly hasList: boolean;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly status: StatusId | null;
  readonly isListed: boolean;
  /** What the cell says in words; empty where it says nothing. */
  readonly text: string;
}

type List = '34' | '63';

/** A model with all that is heard of it. */
interface Row {
  readonly list: List;
  readonly model: PilotModel;
  readonly heard: readonly Heard[];
  readonly national: NationalList | null;
}

const ROW = 420;
const EMPTY = 9;
const CELL = 34;

/** How many pages the list of models takes. */
export function modelParts(site: Site): number {
  return partsOf(site).length;
}

/** A part of the list of all models. */
export function modelsView(site: Site, part: number): ModelsView {
  const { say, addresses, archive } = site;
  const parts = partsOf(site);
  const rows = parts[part - 1] ?? [];
  const byList = Map.groupBy(rows, ({ list }) => list);
  const matrices = [...byList].map(([list, own]) => matrixView(list, own, site));
  const used = new Set(matrices.flatMap(statusesIn));
  const names = parts.map((own) =>
    rangeName(
      own.map(({ model }) => say.format.number(model.n)),
      say,
    ),
  );
  const title = say.model.title;
  return {
    title: part === 1 ? title : say.parts.title(title, String(part), String(parts.length)),
    lead: leadOf(parts.flat(), site),
    parts: partsView(names, part, addresses.models, say),
    matrices,
    statuses: archive.reference.statuses
      .filter(({ id }) => used.has(id))
      .map(({ id }) => bareStatus(id, site)),
  };
}

function statusesIn({ groups }: MatrixView): readonly StatusId[] {
  return groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ status }) => status ?? [])),
  );
}

/** The rows of every list of units that anything is said of, the later list first, in parts. */
function partsOf(site: Site): readonly (readonly Row[])[] {
  const models = site.archive.reference.models.map((model) => {
    const heard = heardOf(site, model.slug);
    return { model, heard, national: nationalList(heard, site) };
  });
  const told = models.flatMap(({ heard }) => heard.map(({ head }) => head.period.end));
  const days = [...new Set(told)].map((day) => isLater(site, day));
  const lists: readonly List[] = [
    ...(days.includes(true) ? (['34'] as const) : []),
    ...(days.includes(false) || days.length === 0 ? (['63'] as const) : []),
  ];
  const rows = lists.flatMap((list) => models.map((row) => ({ list, ...inList(row, list, site) })));
  return divide(rows, (row) => rowSize(row, site));
}

/** What of a row is of one list of units. */
function inList({ model, heard, national }: Omit<Row, 'list'>, list: List, site: Site) {
  const isOfList = (day: string) => (isLater(site, day) ? '34' : '63') === list;
  return {
    model,
    heard: heard.filter(({ head }) => isOfList(head.period.end)),
    national: national && isOfList(national.day) ? national : null,
  };
}

function rowSize({ list, model, heard, national }: Row, site: Site): number {
  const grid = gridOf(list, site);
  const listed = grid.filter(({ units }) => national?.listingOf(units) === 'listed').length;
  const said = heard.filter(isOfUnit).length;
  return ROW + sizeOfText(model.name_vi) + grid.length * EMPTY + (listed + said) * CELL;
}

/** The squares of a list of units with the units that have stood on each, by name. */
function gridOf(list: List, { archive: { reference } }: Site) {
  const units = list === '34' ? reference.units_34 : reference.units_63;
  const { tiles } = list === '34' ? reference.grid_34 : reference.grid_63;
  return tiles
    .map((tile) => units.filter((unit) => stands(unit, tile)))
    .map((own) => ({ units: own, name: own[0]?.name ?? '' }))
    .sort((a, b) => compareNames(a.name, b.name));
}

function matrixView(list: List, rows: readonly Row[], site: Site): MatrixView {
  const { say, archive } = site;
  const reporting = new Set(
    rows.flatMap(({ heard }) => heard.filter(isOfUnit).map(({ head }) => head.unit.key)),
  );
  const columns = gridOf(list, site)
    .map((column) => ({
      ...column,
      isReporting: column.units.some(({ key }) => reporting.has(key)),
    }))
    .sort((a, b) => Number(b.isReporting) - Number(a.isReporting));
  const byGroup = Map.groupBy(rows, ({ model }) => model.group);
  const words = say.model.matrix;
  return {
    id: `ma-tran-${list}`,
    title: words.title(list === '34' ? say.tiles.list_34 : say.tiles.list_63),
    columns: columns.map(({ name, isReporting }) => ({ name, isReporting })),
    groups: [...byGroup].map(([id, own]) => ({
      name: say.format.name(archive.reference.model_groups.find((one) => one.id === id)!),
      rows: own.map((row) => matrixRow(row, columns, site)),
    })),
  };
}

function matrixRow(
  { model, heard, national }: Row,
  columns: readonly { readonly units: readonly Unit[] }[],
  site: Site,
): MatrixRow {
  const words = site.say.model.matrix;
  const own = heard.filter(isOfUnit);
  const listings = columns.map(({ units }) => national?.listingOf(units) ?? 'no-list');
  return {
    model: modelLink(model, site),
    national: nationalValue(heard, site),
    hasList: listings.some((listing) => listing !== 'no-list'),
    cells: columns.map(({ units }, at) => {
      const said = own.find(({ head }) => units.some(({ key }) => key === head.unit.key));
      return cellOf(said?.account.status.status ?? null, listings[at]!, words, site);
    }),
  };
}

function cellOf(
  status: StatusId | null,
  listing: Listing,
  words: Site['say']['model']['matrix'],
  site: Site,
): MatrixCell {
  const isListed = listing === 'listed';
  const name = status && statusName(status, site);
  const listed = isListed ? words.listed : listing === 'unlisted' && status ? words.unlisted : null;
  const text = name && listed ? words.both(name, listed) : (name ?? listed ?? '');
  return { status, isListed, text };
}

/** In how many provinces the newest national report says that it is. */
function nationalValue(heard: readonly Heard[], { say }: Site): Value {
  const newest = heard.find((one) => !isOfUnit(one));
  const { printed, of } = newest?.account.deployment ?? { printed: null, of: null };
  return withWhole(numberValue(printed, say), printed === null ? null : of, say);
}

function leadOf(rows: readonly Row[], site: Site): string {
  const { say, archive } = site;
  const units = new Set(
    rows.flatMap(({ heard }) => heard.filter(isOfUnit).map(({ head }) => head.unit.key)),
  );
  const lists = rows.flatMap(({ national }) => national ?? []);
  const [newest] = lists;
  if (rows.every(({ heard }) => heard.length === 0)) return say.model.none;
  const printed = rows.filter(({ heard }) =>
    heard.some(({ account }) => account.deployment?.provinces),
  );
  return [
    say.model.lead(
      say.format.number(archive.reference.models.length),
      say.format.number(units.size),
    ),
    ...(newest
      ? [say.model.lead_listed(say.format.number(printed.length), reportName(newest.report, site))]
      : []),
  ].join(' ');
}
