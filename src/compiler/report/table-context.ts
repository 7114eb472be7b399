/** What a table is normalised with: where its places stand, what is said about them, and how often. */
import type { Code } from '../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Day } from '../../domain/period.ts';
import type { Agency } from '../../domain/reference.ts';
import type { TableKind } from '../../domain/report.ts';
import { slugify } from '../../domain/vietnamese.ts';
import { diagnosticAt } from '../finding.ts';
import { nearestNode } from '../nodes.ts';
import type { Context } from '../normalise/context.ts';
import type { MapNode } from '../parse.ts';
import type { ReadFile } from '../read-file.ts';
import { MOST_FINDINGS, spanOf, type OffsetFinding } from '../source-file.ts';
import type { Tools } from './folder.ts';
import { rangeOf, type Place } from './places.ts';

/** The report that a table is part of, and what its tables fill together. */
export interface TableSetting {
  readonly id: string;
  readonly start: Day;
  readonly day: Day;
  readonly tools: Tools;
  readonly places: Map<string, Place>;
  /** Anchor → the place that makes it. */
  readonly anchors: Map<string, string>;
  /** Bodies that no list knows, by id. */
  readonly local: Map<string, Agency>;
}

export function tableContext(
  kind: TableKind,
  { source, root }: ReadFile,
  { id, start, day, tools, places, anchors, local }: TableSetting,
): Context {
  const told = new Map<Code, { readonly times: number; readonly last: Diagnostic }>();
  places.set(kind, { source, root, path: [] });
  return {
    reference: tools.reference,
    readStatus: tools.readStatus,
    readAgencies(cell) {
      const named = tools.readAgencies(cell);
      for (const agency of named.local) local.set(agency.id, agency);
      return named;
    },
    table: kind,
    start,
    day,
    root: root as MapNode,
    mark(place, path) {
      if (places.has(place)) return false;
      places.set(place, { source, root, path });
      const anchor = anchorOf(place);
      const taken = anchors.get(anchor);
      if (taken === undefined && !OWN_ANCHORS.test(anchor)) anchors.set(anchor, place);
      else
        this.report(place, path, 'anchor-taken', {
          anchor: anchor.slice(kind.length + 1),
          by: taken ?? null,
        });
      return true;
    },
    lineOfPlace(place) {
      const at = places.get(place)!;
      return spanOf(at.source, nearestNode(at.root, at.path).start, 0).line;
    },
    report(place, path, code, found, { suggestion = null, isOffered = false, words = '' } = {}) {
      const { times, last } = told.get(code) ?? { times: 0, last: null };
      if (last && times >= MOST_FINDINGS) {
        tools.tell(last); // to be counted, no more
        return;
      }
      const facts = (typeof found === 'function' ? found() : found) as Diagnostic['facts'];
      const node = nearestNode(root, path);
      const range = rangeOf(words, source.text, node) ?? node;
      const offered = isOffered ? facts['suggestion'] : suggestion;
      const finding = {
        code,
        facts,
        suggestion: offered,
        start: range.start,
        end: range.end,
      } as OffsetFinding;
      const diagnostic = diagnosticAt(source, finding, { report: id, place });
      told.set(code, { times: times + 1, last: diagnostic });
      tools.tell(diagnostic);
    },
  };
}

/** A place as the site makes an anchor of it, its table apart: what differs in signs alone is one anchor. */
function anchorOf(place: string): string {
  return place.split('/').map(slugify).join('-');
}

/** Anchors that a table of the page itself bears. */
const OWN_ANCHORS = /^[a-z]+-(?:bang|bang-ten|tong-hop|noi-khac)$/;
