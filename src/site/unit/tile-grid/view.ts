/**
 * The tile grid: which units have reports, or something else, over the list of units in force at the time.
 * One grid never mixes the two lists; Hoàng Sa and Trường Sa are always among its squares and carry no figures.
 */
import type { Day } from '../../../domain/period.ts';
import { unitsInForce } from '../../../domain/province.ts';
import type { Archipelago, Tile, TileGrid, Unit } from '../../../domain/reference.ts';
import type { ReportHead } from '../../../domain/report.ts';
import type { Site } from '../../site.ts';
import type { Link } from '../../shared/link.ts';

/** A grid as it is drawn. */
export interface DrawnGrid {
  readonly id: string;
  readonly columns: number;
  readonly rows: number;
  readonly alt: string;
  readonly summary: string;
  readonly note: string;
  /** The same as a list. */
  readonly list: Link & { readonly href: string };
  readonly tiles: readonly TileView[];
  readonly archipelagos: readonly ArchipelagoView[];
}

export interface TileGridView extends DrawnGrid {
  /** Of which list of units: `theo danh sách đơn vị đến hết 30/06/2025`. */
  readonly listName: string;
  /** The units with reports, by name. */
  readonly reporting: readonly Link[];
}

/** What a square shows of a unit. */
export interface Square {
  /** `Bắc Giang (BG): 2 báo cáo`. */
  readonly name: string;
  /** A number or a sign under the letters. */
  readonly count: string | null;
  readonly href: string | null;
  readonly fill: 'full' | 'empty' | 'unknown';
}

export interface TileView extends Square {
  readonly x: number;
  readonly y: number;
  readonly abbr: string;
}

export interface ArchipelagoView {
  readonly x: number;
  readonly y: number;
  /** The name in two lines: `Quần đảo`, `Hoàng Sa`. */
  readonly lines: readonly string[];
  readonly title: string;
}

/** A grid for each of the two lists of units under which there are reports, the later list first. */
export function tileGrids(site: Site): readonly TileGridView[] {
  const provincial = site.archive.reports.filter(({ unit }) => unit.type !== 'country');
  const days = new Set(provincial.map(({ period }) => period.end));
  const laterDays = new Set([...days].filter((day) => isLater(site, day)));
  const later = provincial.filter(({ period }) => laterDays.has(period.end));
  const earlier = provincial.filter(({ period }) => !laterDays.has(period.end));
  return [
    ...(later.length > 0 ? [gridView(site, '34', later)] : []),
    ...(earlier.length > 0 || later.length === 0 ? [gridView(site, '63', earlier)] : []),
  ];
}

/** Whether the later list is in force: most units of the day are its own. */
export function isLater({ archive: { reference } }: Pick<Site, 'archive'>, day: Day): boolean {
  const inForce = unitsInForce(reference, day);
  const later = inForce.filter((unit) => reference.units_34.includes(unit));
  return later.length * 2 > inForce.length;
}

function gridView(site: Site, list: '63' | '34', reports: readonly ReportHead[]): TileGridView {
  const { say, addresses } = site;
  const { grid, units } = listOf(site, list);
  const byUnit = [...Map.groupBy(reports, ({ unit }) => unit)];
  const filled = grid.tiles.map((tile) => {
    const own = byUnit.flatMap(([unit, ofUnit]) => (stands(unit, tile) ? ofUnit : []));
    const name =
      own[0]?.unit.name ?? units.find(({ slug }) => slug === tile.slug)?.name ?? tile.slug;
    return { tile, name, own };
  });
  const reporting = filled.filter(({ own }) => own.length > 0);
  const counts = [
    say.format.number(reporting.length),
    say.format.number(grid.tiles.length),
  ] as const;
  const listName = list === '34' ? say.tiles.list_34 : say.tiles.list_63;
  return {
    ...squares(site, list, (tile) => {
      const found = filled.find((one) => one.tile === tile)!;
      return reportsSquare(site, tile, found.name, found.own);
    }),
    id: `so-do-${list}`,
    alt: say.tiles.alt(...counts),
    summary: say.tiles.summary(...counts, listName),
    listName,
    note: say.tiles.note,
    list: { text: say.tiles.list, href: addresses.units() },
    reporting: reporting.map(({ name, own }) => ({
      text: name,
      href: addresses.unit(own[0]!.unit.slug),
    })),
  };
}

function listOf({ archive: { reference } }: Pick<Site, 'archive'>, list: '63' | '34') {
  const grid: TileGrid = list === '34' ? reference.grid_34 : reference.grid_63;
  const units: readonly Unit[] = list === '34' ? reference.units_34 : reference.units_63;
  return { grid, units };
}

/** The squares of a list of units, each as `squareOf` says of its tile and the units that have stood on it. */
export function squares(
  site: Pick<Site, 'archive'>,
  list: '63' | '34',
  squareOf: (tile: Tile, units: readonly Unit[]) => Square,
): Pick<DrawnGrid, 'columns' | 'rows' | 'tiles' | 'archipelagos'> {
  const { grid, units } = listOf(site, list);
  return {
    columns: grid.columns,
    rows: grid.rows,
    tiles: grid.tiles.map((tile) => {
      const { x, y, abbr } = tile;
      const own = units.filter((unit) => stands(unit, tile));
      return { x, y, abbr, ...squareOf(tile, own) };
    }),
    archipelagos: grid.archipelagos.map((place) => archipelagoView(place, units)),
  };
}

/** Whether a unit stands on a tile: its own, or that of the one unit which it continues under a new name. */
export function stands(unit: Unit, tile: Tile): boolean {
  const [only, ...more] = unit.predecessors ?? [];
  return unit.slug === tile.slug || (more.length === 0 && only === tile.slug);
}

function reportsSquare(
  { say, addresses }: Site,
  { abbr }: Tile,
  name: string,
  own: readonly ReportHead[],
): Square {
  const unit = own[0]?.unit;
  if (!unit) {
    return {
      name: say.tiles.tile(name, abbr, say.units.none),
      count: null,
      href: null,
      fill: 'empty',
    };
  }
  const count = say.format.number(own.length);
  return {
    name: say.tiles.tile(name, abbr, say.report.count(count)),
    count,
    href: addresses.unit(unit.slug),
    fill: 'full',
  };
}

function archipelagoView(place: Archipelago, units: readonly Unit[]): ArchipelagoView {
  const parent = units.find(({ slug }) => slug === place.parent);
  return {
    x: place.x,
    y: place.y,
    lines: [/^Quần đảo/u.exec(place.name)?.[0] ?? '', place.name.replace(/^Quần đảo /u, '')],
    title: [place.name, place.unit_vi, parent?.name].filter(Boolean).join(', '),
  };
}
