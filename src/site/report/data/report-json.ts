/**
 * A report as open data (DESIGN §8). Fields have the names of the content contract (schemas/), and every
 * field is always there: null where the source prints nothing, with the reason in `reasons` where it is
 * known. A table that the report does not have is null, never an empty list. Texts are Markdown. The one
 * field that is not as in the schemas is `online` of services: always the number, with citizens and
 * businesses apart in `online_citizen` and `online_business`.
 */
import { reportsOfUnit, type Archive } from '../../../domain/archive.ts';
import { placeOf } from '../../../domain/place.ts';
import {
  figuresOf,
  summariesOf,
  TABLE_KINDS,
  type Benefit,
  type DocumentRow,
  type EvaluationRow,
  type Group,
  type ModelRow,
  type Quote,
  type Report,
  type RichText,
  type ServiceCounts,
  type ServiceRow,
  type ServiceTotal,
  type Summary,
  type TableKind,
  type TaskRow,
  type WithAgencies,
  type WithDeadline,
  type WithStatus,
} from '../../../domain/report.ts';
import { figureJson, reasonsJson, roundShare, shareJson, spanJson } from './figure-json.ts';
import {
  absolute,
  LICENCE,
  publisherAt,
  VERSION,
  wordingNotice,
  type Publication,
} from '../../open-data/publication.ts';

export type ReportJson = ReturnType<typeof reportJson>;

/** The whole of a report, as /du-lieu/bao-cao/<province>/<period>.json gives it. */
export function reportJson(report: Report, archive: Archive, publication: Publication) {
  return {
    version: VERSION,
    licence: LICENCE,
    publisher: publisherAt(publication),
    report: headJson(report, archive, publication),
    tables: tablesJson(report),
    narrative: {
      html: report.narrative.html,
      headings: report.narrative.headings.map(({ id, depth, text }) => ({ id, depth, text })),
    },
    services: report.services && {
      rows: report.services.rows.map(serviceJson),
      totals: report.services.totals.map(totalJson),
    },
    models: report.models?.rows.map(modelJson) ?? null,
    tasks: report.tasks?.rows.map(taskJson) ?? null,
    documents: report.documents?.rows.map(documentJson) ?? null,
    evaluation: report.evaluation?.rows.map(evaluationJson) ?? null,
    figures: figuresOf(report).map(figureJson),
    summaries: summariesOf(report).map(summaryJson),
    discrepancies: report.discrepancies.map((discrepancy) => ({
      code: discrepancy.code,
      place: discrepancy.place,
      printed: discrepancy.printed,
      computed: discrepancy.computed,
      explanation: discrepancy.explanation,
      noticed_by: discrepancy.noticed_by,
      also: discrepancy.also.map(quoteJson),
    })),
  };
}

function quoteJson({ code, place, printed, computed }: Quote) {
  return { code, place, printed, computed };
}

/** The tables that a report has, with what the document says about each and the number of rows. */
function tablesJson(report: Report) {
  return TABLE_KINDS.flatMap((kind) => {
    const table = report[kind];
    if (!table) return [];
    return [
      {
        kind,
        label: table.label,
        caption: table.caption,
        attached_to: table.attached_to,
        period: spanJson(table.period),
        data_until: table.data_until,
        note: markdown(table.note),
        groups: table.groups.map(groupJson),
        rows: table.rows.length,
      },
    ];
  });
}

function headJson(report: Report, archive: Archive, publication: Publication) {
  const { addresses } = publication;
  return {
    id: report.id,
    province: report.province,
    unit: report.unit.key,
    unit_name: report.unit.name,
    period: report.period.id,
    period_start: report.period.start,
    period_end: report.period.end,
    period_printed: report.period_printed,
    period_basis: report.period_basis,
    suffix: report.suffix,
    kind: report.kind,
    number: report.number,
    number_printed: report.number_printed,
    issued_on: report.issued_on,
    issued_on_printed: report.issued_on_printed,
    issuer: report.issuer,
    addressee: report.addressee,
    signatory: report.signatory,
    data_until: report.data_until,
    title: report.title,
    source: report.source,
    wording: report.wording,
    wording_notice: wordingNotice(report),
    provisional: report.provisional,
    revisions: report.revisions.map(({ date, place, before, after, reason }) => ({
      date,
      place,
      before,
      after,
      reason,
    })),
    replaces: report.replaces,
    replaced_by: replacedBy(report, archive),
    url: absolute(publication, addresses.report(report.id)),
    json: absolute(publication, addresses.reportJson(report.id)),
  };
}

/** Only a report of the same unit can replace another. */
function replacedBy(report: Report, archive: Archive): string | null {
  const siblings = reportsOfUnit(archive, report.unit.key);
  return siblings.find(({ replaces }) => replaces === report.id)?.id ?? null;
}

function serviceJson(row: ServiceRow) {
  return {
    ...rowJson('services', row),
    service: row.service,
    name: row.name,
    ...countsJson(row),
    handled_by: row.handled_by,
  };
}

function totalJson(total: ServiceTotal) {
  const { computed } = total;
  return {
    key: total.key,
    place: placeOf('services', total.key),
    group: total.group,
    ...countsJson(total),
    computed: {
      online_citizen: computed.online_citizen,
      online_business: computed.online_business,
      online: computed.online,
      in_person: computed.in_person,
      received: computed.received,
      share: roundShare(computed.share, total.share),
    },
  };
}

function countsJson(counts: ServiceCounts) {
  const { on_time, overdue, staff } = counts;
  return {
    online_citizen: counts.online_citizen,
    online_business: counts.online_business,
    online: counts.online,
    in_person: counts.in_person,
    received: counts.received,
    ...shareJson(counts.share, counts.share_computed),
    on_time,
    overdue,
    settled: { on_time, overdue },
    staff: {
      total: staff.total,
      province: staff.province,
      district: staff.district,
      commune: staff.commune,
    },
    note: counts.note,
    reasons: reasonsJson(counts.reasons),
  };
}

function modelJson(row: ModelRow) {
  return {
    ...rowJson('models', row),
    model: row.model,
    also_named: row.also_named,
    local_no: row.local_no,
    local_name: row.local_name,
    ...statusJson(row),
    ...agenciesJson(row),
    ...deadlineJson(row),
    purpose: markdown(row.purpose),
    result: markdown(row.result),
    difficulties: markdown(row.difficulties),
    next_steps: markdown(row.next_steps),
    value: benefitsJson(row.value),
    funding: markdown(row.funding),
    figures: row.figures.map(figureJson),
    note: markdown(row.note),
  };
}

function taskJson(row: TaskRow) {
  return {
    ...rowJson('tasks', row),
    task: row.task,
    detail: markdown(row.detail),
    directives: row.directives,
    ...statusJson(row),
    ...agenciesJson(row),
    ...deadlineJson(row),
    result: markdown(row.result),
    difficulties: markdown(row.difficulties),
    figures: row.figures.map(figureJson),
    note: markdown(row.note),
  };
}

function documentJson(row: DocumentRow) {
  return {
    ...rowJson('documents', row),
    number: row.number,
    type: row.type,
    date: row.date,
    date_printed: row.date_printed,
    subject: row.subject,
    issuer: row.issuer,
    note: row.note,
  };
}

function evaluationJson(row: EvaluationRow) {
  return {
    ...rowJson('evaluation', row),
    model: row.model,
    local_no: row.local_no,
    name: row.name,
    ...statusJson(row),
    deployed_printed: row.deployed_printed,
    deployed_of: row.deployed_of,
    deployed_listed: row.deployed_listed,
    deployed_distinct: row.deployed_distinct,
    provinces: row.provinces?.map(({ slug, printed }) => ({ slug, printed })) ?? null,
    result: markdown(row.result),
    difficulties: markdown(row.difficulties),
    value: benefitsJson(row.value),
    funding: markdown(row.funding),
    replicate_printed: row.replicate_printed,
    replicate_of: row.replicate_of,
    replicate: markdown(row.replicate),
    figures: row.figures.map(figureJson),
    note: markdown(row.note),
    reasons: reasonsJson(row.reasons),
  };
}

function summaryJson(summary: Summary) {
  return {
    key: summary.key,
    table: summary.table,
    where: summary.where,
    of_what: summary.of_what,
    status: summary.status,
    status_printed: summary.status_printed,
    count: summary.count,
    of: summary.of,
    body: summary.body,
    bodies: summary.bodies,
    group: summary.group,
    items: summary.items,
    printed: summary.printed,
    note: summary.note,
    reasons: summary.reasons,
  };
}

function groupJson(group: Group) {
  return {
    id: group.id,
    name: group.name,
    count: group.count,
    of: group.of,
    status_printed: group.status_printed,
    period: spanJson(group.period),
  };
}

function rowJson(
  table: TableKind,
  row: { readonly key: string; readonly group: string | null; readonly stt: string | null },
) {
  return { key: row.key, place: placeOf(table, row.key), group: row.group, stt: row.stt };
}

function statusJson(row: WithStatus) {
  return {
    status: row.status,
    status_printed: row.status_printed,
    statuses: row.statuses.map(({ where, status_printed, status, adopted }) => ({
      where,
      status_printed,
      status,
      adopted,
    })),
    continues: row.continues,
    phase: row.phase,
    step: row.step,
    steps: row.steps,
    waiting_for: row.waiting_for,
  };
}

function agenciesJson(row: WithAgencies) {
  return { agencies: row.agencies, lead: row.lead, cooperating: row.cooperating };
}

function deadlineJson(row: WithDeadline) {
  return { deadline: row.deadline, due: row.due };
}

function benefitsJson(benefits: readonly Benefit[]) {
  return benefits.map((benefit) => ({ for: benefit.for, text: benefit.text.markdown }));
}

function markdown(text: RichText | null): string | null {
  return text?.markdown ?? null;
}
