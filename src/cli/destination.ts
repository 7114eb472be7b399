/** Which report a caller means by a province and a period, as people type them. */
import { noPeriod, notInForce, type Sentence } from '../authoring/refused.ts';
import { compile } from '../compiler/compile.ts';
import { REFERENCE, REPORTS } from '../compiler/folders.ts';
import { readAddress, type Address } from '../compiler/report/address.ts';
import type { Sources } from '../compiler/source-file.ts';
import { suggest } from '../compiler/suggest.ts';
import { readPeriod } from '../compiler/times-as-typed.ts';
import type { OpenArchive } from '../domain/archive.ts';
import { parsePeriod, type Day } from '../domain/period.ts';
import type { Reference } from '../domain/reference.ts';
import { foldName } from '../domain/vietnamese.ts';

export interface Destination {
  /** `bac-giang/2024-08`. */
  readonly id: string;
  /** `2024-08-mo-hinh`. */
  readonly name: string;
  readonly address: Address;
  /** The reports of the unit. */
  readonly archive: OpenArchive;
}

/** The report of a unit and period, be it there or not; or why there can be none. */
export function findDestination(
  typedUnit: string,
  typedPeriod: string,
  disk: Sources,
  today: Day,
): Destination | { readonly fault: Sentence } {
  const name = parsePeriod(typedPeriod) ? typedPeriod : (readPeriod(typedPeriod) ?? typedPeriod);
  const unit = slugOf(typedUnit, referenceOf(disk, today));
  if ('fault' in unit) return unit;
  const id = `${unit.slug}/${name}`;
  const address = readAddress(id);
  if (!address) return { fault: noPeriod(typedPeriod) };
  const archive = compileUnit(disk, unit.slug, today);
  const fault = notInForce(address, archive.reference);
  if (fault) return { fault };
  const link = behindLink(`${REPORTS}${id}`, disk);
  if (link !== undefined)
    return {
      fault: {
        vi: `${link} là liên kết hoặc tệp, không phải thư mục. Hãy thay bằng thư mục thật.`,
        en: `${link} is a link or a file, not a folder. Put a real folder in its place.`,
      },
    };
  return { id, name, address, archive };
}

/** What stands where one of the folders around a path should be, if anything: nothing is written behind it. */
function behindLink(path: string, { paths }: Sources): string | undefined {
  return paths.find((one) => path === one || path.startsWith(`${one}/`));
}

/** What is known beside the reports. */
export function referenceOf(disk: Sources, today: Day): Reference {
  return compileUnit(disk, null, today).reference;
}

/** The archive of one unit, by its folder; of the reference data alone where there is none. */
function compileUnit(disk: Sources, slug: string | null, today: Day): OpenArchive {
  const own = slug === null ? null : `${REPORTS}${slug}/`;
  const paths = disk.paths.filter(
    (path) => path.startsWith(REFERENCE) || (own !== null && path.startsWith(own)),
  );
  return compile(paths.map(disk.read), today).archive;
}

/** The slug of what a caller calls a unit: its slug, its name, or another of its names. */
function slugOf(
  typed: string,
  { units_34, units_63, countries }: Reference,
): { readonly slug: string } | { readonly fault: Sentence } {
  const all = [...units_34, ...units_63, ...countries];
  const wanted = foldName(typed);
  const unit = all.find(({ slug, name, full_name, aliases = [] }) =>
    [slug, name, full_name, ...aliases].some((one) => foldName(one) === wanted),
  );
  if (unit) return { slug: unit.slug };
  const meant = suggest(
    typed,
    all.map(({ slug }) => ({ word: slug })),
  );
  return {
    fault: {
      vi: `Không có tỉnh, thành phố nào là «${typed}».${meant ? ` Có phải ${meant} không?` : ''}`,
      en: `No province is called "${typed}".${meant ? ` Did you mean ${meant}?` : ''}`,
    },
  };
}
