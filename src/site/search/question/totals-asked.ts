/** What a report tells of all its services in sum: «tổng hồ sơ tiếp nhận Bắc Giang tháng 7», «tỷ lệ trực tuyến». */
import { headlineAnchor } from '../../addresses.ts';
import type { SubjectData } from '../../table-tool/subject-data.ts';
import type { Asked, Candidate, Means } from './candidate.ts';
import { periodsOf, yearOf } from './periods-asked.ts';
import type { Understood } from './read.ts';
import { servicesValue } from './value.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of such a question; one that holds another asks for something else. */
const WORDS = new Set(
  'tong so tat ca ho so tiep nhan truc tuyen tiep online qua mang ty le ti nop giai quyet 25 dich vu cong thiet yeu applications received online total share filed'.split(
    ' ',
  ),
);
/** One of these must be said: «dịch vụ công Bắc Giang» asks for the table. */
const CORE = [['ho', 'so'], ['truc', 'tuyen'], ['online'], ['tiep', 'nhan'], ['applications']];
const OF_SHARE = ['le', 'tuyen', 'online', 'share'];

/** The totals of the reports that are asked for, the newest first; none where no province is named. */
export async function totalsAsked(
  { said, filler, facets }: Understood,
  { places, periods, periodWords }: Asked,
  { file, periodNames }: Vocabulary,
  means: Means,
): Promise<readonly Candidate[]> {
  const { addresses, say, open } = means;
  const isFacet = (at: number) => facets.some(({ from, to }) => at >= from && at < to);
  const own = said.flatMap((_, at) => (isFacet(at) ? [] : [at]));
  const isAll = own.every((at) => filler[at] || WORDS.has(said[at]!.folded));
  const isCore = CORE.some((form) =>
    said.some((_, at) => form.every((word, n) => said[at + n]?.folded === word)),
  );
  if (!isAll || !isCore) return [];
  const isShare = own.some((at) => OF_SHARE.includes(said[at]!.folded));
  const found = await Promise.all(
    places.slice(0, 2).map((place) =>
      Promise.all(
        periodsOf(file, place.slug, periods, 'services')
          .slice(0, 2)
          .map(async (period, n): Promise<Candidate> => {
            const report = `${place.slug}/${period}`;
            const address = addresses.subjectData('services/total', yearOf(period));
            const data = (await open(address).catch(() => null)) as SubjectData | null;
            const row = data?.rows.find((one) => one.report === report);
            const anchor =
              row?.anchor ?? headlineAnchor(isShare ? 'ty-le-truc-tuyen' : 'tiep-nhan');
            const name = periodNames.get(period) ?? period;
            return {
              kind: 'row',
              title: say.of(isShare ? say.total_share : say.total_received, place.name, name),
              address: `${addresses.report(report)}#${anchor}`,
              value: row === undefined ? null : servicesValue(row, isShare, means),
              province: place.name,
              period: name,
              words: new Set([...own, ...place.words, ...periodWords]),
              fit: 1 - n * 0.1,
            };
          }),
      ),
    ),
  );
  return found.flat();
}
