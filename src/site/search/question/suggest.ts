/** What the beginning of a query may become: things whose names go on as it does, the shortest first. */
import type { Addresses } from '../../addresses.ts';
import type { AnswerKind, Suggestion } from './question.ts';
import type { AnswerSentences } from './sentences.ts';
import { formsOf, type Thing, type ThingKind } from './thing.ts';
import type { Vocabulary } from './vocabulary.ts';
import { foldedWords, isSpeltAlike } from './words.ts';

const MOST = 8;
/** What a thing is called besides goes behind things that are called so. */
const OF_EVERYDAY = 9;
/** What comes first of two that go on alike. */
const ORDER: readonly ThingKind[] = [
  'provinces',
  'services',
  'models',
  'indicators',
  'terms',
  'rules',
];
const KIND: Readonly<Partial<Record<ThingKind, AnswerKind>>> = {
  provinces: 'province',
  services: 'service',
  models: 'model',
  indicators: 'indicator',
  terms: 'term',
  rules: 'rule',
};

/** Suggestions for what is typed so far; none for an empty box. */
export function suggest(
  typed: string,
  { things }: Vocabulary,
  { addresses, say }: { readonly addresses: Addresses; readonly say: AnswerSentences },
): readonly Suggestion[] {
  const sought = foldedWords(typed);
  if (sought.length === 0) return [];
  return things
    .flatMap((thing) => {
      const rank = rankOf(thing, sought, typed);
      return rank === null ? [] : [{ thing, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .flatMap(({ thing }) => {
      const kind = KIND[thing.kind];
      const address = addressOf(thing, addresses);
      return kind === undefined || address === null
        ? []
        : [{ text: thing.title, label: say.kind[kind], address }];
    });
}

/** The lower the better: how far into a name the words begin, how much longer it is; null where it goes on otherwise. */
function rankOf(thing: Thing, sought: readonly string[], typed: string): number | null {
  const order = ORDER.indexOf(thing.kind);
  if (order < 0) return null;
  const ranks = formsOf(thing).flatMap((form, which) => {
    const words = foldedWords(form);
    const from = words.findIndex((_, at) =>
      sought.every((word, n) =>
        n < sought.length - 1 ? words[at + n] === word : words[at + n]?.startsWith(word),
      ),
    );
    if (from < 0) return [];
    const marks = isSpeltAlike(typed, form.slice(0, typed.length)) ? 0 : 2;
    return [
      from * 6 +
        Math.min(words.length - sought.length, 12) +
        marks +
        (which === 0 ? 0 : which < thing.forms.length ? 1 : OF_EVERYDAY),
    ];
  });
  return ranks.length === 0 ? null : Math.min(...ranks) * 10 + order;
}

function addressOf({ kind, id }: Thing, addresses: Addresses): string | null {
  switch (kind) {
    case 'provinces':
      return addresses.unit(id);
    case 'services':
      return addresses.service(id);
    case 'models':
      return addresses.model(id);
    case 'indicators':
      return addresses.indicator(id);
    case 'terms':
      return addresses.term(id);
    case 'rules':
      return addresses.rule(id);
    default:
      return null;
  }
}
