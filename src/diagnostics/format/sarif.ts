/**
 * Diagnostics as SARIF 2.1.0, the form in which code hosts and editors exchange findings. Every rule is
 * listed, whether it found anything or not; paths are relative to %SRCROOT%, the project's folder, so
 * that the result does not depend on the machine. Acknowledged ones are suppressed, with the explanation.
 */
import { catalogue, sentence, type Code, type Language, type Severity } from '../catalogue.ts';
import type { Diagnostic, Span } from '../diagnostic.ts';
import { RULES } from '../rules.ts';
import { printable } from './printable.ts';

export interface SarifOptions {
  readonly lang: Language;
  /** Of this program. */
  readonly version: string;
  /** Why a diagnostic is acknowledged; null where it is not. */
  readonly explanationOf: (diagnostic: Diagnostic) => string | null;
}

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT = '%SRCROOT%';
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};
const CODES = Object.keys(catalogue) as readonly Code[];

/** One SARIF log with one run. */
export function formatSarif(diagnostics: readonly Diagnostic[], options: SarifOptions): string {
  const { lang, version } = options;
  const seen = new Map<string, number>();
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'bc06',
            fullName: 'bc06 validate, Báo cáo Đề án 06',
            version,
            language: lang,
            rules: CODES.map((code) => rule(code, lang)),
          },
        },
        invocations: [{ executionSuccessful: true }],
        language: lang,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: ROOT_WORDS[lang] } } },
        results: diagnostics.map((diagnostic) => result(diagnostic, options, seen)),
      },
    ],
  };
  return JSON.stringify(log, null, 2) + '\n';
}

const ROOT_WORDS = { vi: 'Thư mục dự án.', en: "The project's folder." } as const;

function rule(code: Code, lang: Language): object {
  const { title, what, why, advice } = RULES[code];
  return {
    id: code,
    name: code.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${title[lang]}.` },
    fullDescription: { text: `${what[lang]} ${why[lang]}` },
    help: { text: advice[lang] },
    defaultConfiguration: { level: LEVELS[catalogue[code].severity] },
  };
}

function result(diagnostic: Diagnostic, options: SarifOptions, seen: Map<string, number>): object {
  const { code, severity, facts, place, related } = diagnostic;
  return {
    ruleId: code,
    ruleIndex: CODES.indexOf(code),
    level: LEVELS[severity],
    message: { text: message(sentence(code, facts, options.lang)) },
    locations: [location(diagnostic, place)],
    ...(related && { relatedLocations: [{ id: 0, ...location(related, related.place) }] }),
    partialFingerprints: { 'place/v1': fingerprint(diagnostic, seen) },
    // All results of a run have the list or none has.
    suppressions: diagnostic.acknowledged ? [suppression(diagnostic, options)] : [],
  };
}

/** One line in which `[words](target)` is no link, and `{0}` no place for an argument (SARIF 2.1.0, §3.11.5). */
function message(text: string): string {
  return printable(text).replaceAll('](', '] (').replace(/[{}]/g, '$&$&');
}

function suppression(diagnostic: Diagnostic, { explanationOf }: SarifOptions): object {
  const explanation = explanationOf(diagnostic);
  return {
    kind: 'external',
    status: 'accepted',
    ...(explanation !== null && { justification: explanation }),
  };
}

function location(span: Span, place: string): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(span.file), uriBaseId: ROOT },
      region: {
        startLine: span.line,
        startColumn: span.column,
        endLine: span.endLine,
        endColumn: span.endColumn,
      },
    },
    ...(place !== '' && { logicalLocations: [{ fullyQualifiedName: place }] }),
  };
}

function uriOf(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map((step) => encodeURIComponent(step))
    .join('/');
}

/** What a finding is known by although lines move: its code, file and place, and which of several. */
function fingerprint({ code, file, place }: Diagnostic, seen: Map<string, number>): string {
  const id = [code, file, place].join(' ');
  const nth = (seen.get(id) ?? 0) + 1;
  seen.set(id, nth);
  return `${id} ${nth}`;
}
