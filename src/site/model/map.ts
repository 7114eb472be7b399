/**
 * The tile map of a model: in the national list, not in it, or no list printed; and in the square of a unit
 * that reports on it the sign of the status that it states.
 */
import type { Day } from '../../domain/period.ts';
import { unitInForce } from '../../domain/province.ts';
import type { Unit } from '../../domain/reference.ts';
import type { ReportHead } from '../../domain/report.ts';
import type { Site } from '../site.ts';
import { isLater, squares, type DrawnGrid, type Square } from '../unit/tile-grid/view.ts';
import { accountAddress, isOfUnit, type Heard } from './heard.ts';
import { statusName } from '../status/view.ts';

/** Where a list of provinces leaves a unit. */
export type Listing = 'listed' | 'unlisted' | 'no-list';

/** The newest national list of a model. */
export interface NationalList {
  /** The last day of its period: whose list of units it follows. */
  readonly day: Day;
  readonly report: ReportHead;
  /** Of the units that have stood on one square. */
  readonly listingOf: (units: readonly Unit[]) => Listing;
}

/** What the newest national report among these says of where a model is; null where none names it. */
export function nationalList(heard: readonly Heard[], { archive }: Site): NationalList | null {
  const [newest] = heard
    .filter((one) => !isOfUnit(one))
    .toSorted((a, b) => (a.head.period.end < b.head.period.end ? 1 : -1));
  if (!newest) return null;
  const { provinces } = newest.account.deployment!;
  const day = newest.head.period.end;
  const keys = new Set(
    (provinces ?? []).flatMap(({ slug }) =>
      slug === null ? [] : [unitInForce(archive.reference, slug, day)?.key ?? slug],
    ),
  );
  return {
    day,
    report: newest.head,
    listingOf(units) {
      if (provinces === null) return 'no-list';
      return units.some(({ key }) => keys.has(key)) ? 'listed' : 'unlisted';
    },
  };
}

/** The map, over the list of units of which the national report speaks, or else the newest report. */
export function modelMap(heard: readonly Heard[], site: Site): DrawnGrid {
  const { say } = site;
  const words = say.model.map;
  const national = nationalList(heard, site);
  const own = heard.filter(isOfUnit);
  const days = own.map(({ head }) => head.period.end).sort();
  const list = isLater(site, national?.day ?? days.at(-1)!) ? '34' : '63';
  const grid = squares(site, list, ({ abbr, slug }, units) => {
    const said = own.find(({ head }) => units.some(({ key }) => key === head.unit.key));
    return squareOf({ units, said, national, abbr, slug }, site);
  });
  const listed = say.format.number(grid.tiles.filter(({ fill }) => fill === 'full').length);
  const total = say.format.number(grid.tiles.length);
  const hasList = grid.tiles.some(({ fill }) => fill !== 'unknown');
  return {
    ...grid,
    id: 'so-do',
    alt: hasList ? words.alt(listed, total) : words.alt_no_list,
    summary: hasList
      ? words.summary(listed, total)
      : national
        ? words.summary_no_list
        : words.summary_none,
    note: say.tiles.note,
    list: { text: words.list, href: '#tung-bao-cao' },
  };
}

interface OnTile {
  readonly units: readonly Unit[];
  readonly said: Heard | undefined;
  readonly national: NationalList | null;
  readonly abbr: string;
  readonly slug: string;
}

const FILLS = { listed: 'full', unlisted: 'empty', 'no-list': 'unknown' } as const;

function squareOf({ units, said, national, abbr, slug }: OnTile, site: Site): Square {
  const { say, archive } = site;
  const words = say.model.map;
  const listing = national ? national.listingOf(units) : 'no-list';
  const id = said?.account.status.status;
  const status = archive.reference.statuses.find((one) => one.id === id);
  const told = [
    ...(national === null ? [] : [LISTING_WORDS[listing](words)]),
    ...(id ? [words.reported(statusName(id, site))] : []),
  ];
  return {
    name: say.tiles.tile(said?.head.unit.name ?? units[0]?.name ?? slug, abbr, told.join('; ')),
    count: status?.glyph ?? null,
    href: said ? accountAddress(said.account, site) : null,
    fill: FILLS[listing],
  };
}

type MapWords = Site['say']['model']['map'];

const LISTING_WORDS = {
  listed: (words: MapWords) => words.listed,
  unlisted: (words: MapWords) => words.unlisted,
  'no-list': (words: MapWords) => words.no_list,
} as const satisfies Record<Listing, unknown>;
