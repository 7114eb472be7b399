/** Where the country says that a model is: counts as printed, listed and distinct, side by side. */
import { reportLink } from '../report/name.ts';
import type { Link } from '../shared/link.ts';
import type { Site } from '../site.ts';
import type { StatusView } from '../status/view.ts';
import { numberValue, type Value } from '../value/view.ts';
import { accountAddress, statusIn, type Heard } from './heard.ts';

export interface NationalView {
  /** The report, at its row. */
  readonly report: Link;
  readonly status: StatusView;
  readonly counts: readonly Count[];
  /** That no list is printed. */
  readonly note: string | null;
  /** What does not agree, in sentences. */
  readonly doubts: readonly string[];
  /** The names as printed, under how many they are; null where no list is printed. */
  readonly names: { readonly count: string; readonly text: string } | null;
}

export interface Count {
  readonly label: string;
  readonly value: Value;
  readonly isDoubtful: boolean;
}

/** What the country's report says of where a model is; null for the report of a province. */
export function nationalView(heard: Heard, site: Site): NationalView | null {
  const { account, head } = heard;
  const { say } = site;
  const { deployment } = account;
  if (deployment === null) return null;
  const words = say.model.national;
  const { printed, of, listed, distinct, provinces } = deployment;
  const differs = printed !== null && distinct !== null && printed !== distinct;
  return {
    report: { ...reportLink(head, site), href: accountAddress(account, site) },
    status: statusIn(account, site),
    counts: [
      {
        label: words.printed,
        value: withWhole(numberValue(printed, say), printed === null ? null : of, say),
        isDoubtful: differs,
      },
      ...(provinces === null
        ? []
        : [
            { label: words.listed, value: numberValue(listed, say), isDoubtful: false },
            { label: words.distinct, value: numberValue(distinct, say), isDoubtful: differs },
          ]),
    ],
    note: provinces === null ? words.no_list : null,
    doubts: doubtsOf(heard, site),
    names: provinces && {
      count: say.format.number(distinct ?? provinces.length),
      text: provinces.map((one) => one.printed).join(', '),
    },
  };
}

/** `57/63`. */
export function withWhole(value: Value, of: number | null, { format }: Site['say']): Value {
  return of === null ? value : { ...value, text: `${value.text}/${format.number(of)}` };
}

function doubtsOf({ account: { deployment } }: Heard, { say }: Site): readonly string[] {
  const words = say.model.national;
  const { printed, listed, provinces } = deployment!;
  const slugs = (provinces ?? []).map(({ slug }) => slug);
  const repeated = (provinces ?? []).filter(
    ({ slug }, at) => slug !== null && slugs.indexOf(slug) < at,
  );
  const unknown = (provinces ?? []).filter(({ slug }) => slug === null);
  const named = (names: typeof repeated) => names.map((one) => one.printed).join(', ');
  return [
    ...(printed !== null && listed !== null && printed !== listed
      ? [words.printed_differs(say.format.number(printed), say.format.number(listed))]
      : []),
    ...(repeated.length > 0 ? [words.repeated(named(repeated))] : []),
    ...(unknown.length > 0 ? [words.unknown(named(unknown))] : []),
  ];
}
