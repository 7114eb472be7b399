/** What a report's revisions (đính chính) say, held against what stands at their places. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Report, TableKind } from '../../domain/report.ts';
import { diagnosticAt } from '../finding.ts';
import { nearestNode } from '../nodes.ts';
import type { Node } from '../parse.ts';
import { judgeRevisions, type Standing, type Standings } from '../revisions.ts';
import type { OffsetFinding } from '../source-file.ts';
import type { Head } from './head.ts';
import { nodeOfPlace, type Places } from './places.ts';

/** Says what is wrong with the revisions of a report, in its head. */
export function checkRevisions(
  report: Report,
  head: Head,
  places: Places,
  tell: (diagnostic: Diagnostic) => void,
): void {
  const standings = standingsIn(places, head.body, report);
  judgeRevisions(report.revisions, standings, (index, field, code, facts, suggestion = null) => {
    const { start, end } = nearestNode(head.root, ['revisions', index, field]);
    const finding = { code, facts, suggestion, start, end } as OffsetFinding;
    const place = `report/revisions.${index}/${field}`;
    tell(diagnosticAt(head.source, finding, { report: report.id, place }));
  });
}

/** What stands at the places of a report, for its revisions. */
function standingsIn(places: Places, narrative: string, report: Report): Standings {
  return {
    at(place) {
      if (place === 'report/narrative') return { kind: 'text', text: narrative };
      const table = place.split('/')[0] as TableKind;
      if (report.unreadable.includes(table)) return { kind: 'unread' };
      const node = nodeOfPlace(places, place);
      return node ? standingOf(node) : null;
    },
    all: () => [...places.keys()],
  };
}

function standingOf(node: Node): Standing {
  if (node.kind === 'map') return { kind: 'row', fields: [...node.entries.keys()] };
  if (node.kind === 'list')
    return node.items.some((item) => item.kind === 'map')
      ? { kind: 'row', fields: [] }
      : { kind: 'text', text: JSON.stringify(node.value) };
  return node.style === 'block'
    ? { kind: 'text', text: String(node.value) }
    : { kind: 'value', typed: node.text, value: node.value };
}
