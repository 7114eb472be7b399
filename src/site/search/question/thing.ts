/** Things that have names (điều có tên): services, models, indicators, provinces and what else a query may name. */

/** Things that have names; what search is told of each begins with its kind, as subjects do. */
export const THING_KINDS = [
  'services',
  'models',
  'indicators',
  'provinces',
  'statuses',
  'agencies',
  'terms',
  'rules',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** A thing, as it is looked up. */
export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
  readonly title: string;
  readonly forms: readonly string[];
}

/** By which a thing is known: `services/dang-ky-khai-sinh`. */
export function keyOf({ kind, id }: Pick<Thing, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}
