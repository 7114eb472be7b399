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
  /** What people call it; these names mean it only as a whole, and others first, `nth` of them. */
  readonly everyday: readonly { readonly form: string; readonly nth: number }[];
}

/** By which a thing is known: `services/dang-ky-khai-sinh`. */
export function keyOf({ kind, id }: Pick<Thing, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

/** Everything that it is called. */
export function formsOf({ forms, everyday }: Pick<Thing, 'forms' | 'everyday'>): readonly string[] {
  return [...forms, ...everyday.map(({ form }) => form)];
}
