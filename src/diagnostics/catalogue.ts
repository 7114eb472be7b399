/**
 * The message catalogue: every code with its severity and, from its facts, its sentence in Vietnamese
 * and in English. One code, one entry; sentences say where, what stands there, why it matters, what to write.
 * The entries stand by family in `catalogue/`, as their pages do in `rules/`.
 */
import { DERIVATION } from './catalogue/derivation.ts';
import type { Entry, Severity } from './catalogue/entry.ts';
import { FILES } from './catalogue/files.ts';
import { JUDGEMENT } from './catalogue/judgement.ts';
import { NOTICES } from './catalogue/notices.ts';
import { SCHEMA } from './catalogue/schema.ts';
import { SYNTAX } from './catalogue/syntax.ts';
import type { Language } from './language.ts';

export type { Language, Severity };

export const catalogue = {
  ...FILES,
  ...SYNTAX,
  ...SCHEMA,
  ...DERIVATION,
  ...JUDGEMENT,
  ...NOTICES,
};

export type Code = keyof typeof catalogue;
export type FactsOf<C extends Code> = Parameters<(typeof catalogue)[C]['vi']>[0];

/** The sentence of a diagnostic's code and facts. */
export function sentence(
  code: Code,
  facts: Readonly<Record<string, unknown>>,
  lang: Language,
): string {
  const entry = catalogue[code] as unknown as Entry<Readonly<Record<string, unknown>>>;
  return entry[lang](
    Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, brief(fact)])),
  );
}

const LONGEST = 300;
const MOST = 40;

/** A fact short enough to be said: what an author wrote may be a page, and be said two hundred times. */
export function brief(fact: unknown): unknown {
  if (Array.isArray(fact))
    return fact.length > MOST ? [...fact.slice(0, MOST).map(brief), '…'] : fact.map(brief);
  return typeof fact === 'string' && fact.length > LONGEST ? `${fact.slice(0, LONGEST)}…` : fact;
}

/** The severity of a code. */
export function severityOf(code: Code): Severity {
  return catalogue[code].severity;
}

const SEVERITY_NAMES: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', notice: 'lưu ý' },
  en: { error: 'error', warning: 'warning', notice: 'notice' },
};

export function severityName(severity: Severity, lang: Language): string {
  return SEVERITY_NAMES[lang][severity];
}
