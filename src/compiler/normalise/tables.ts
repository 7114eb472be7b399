/** The tables of a report as written → as values: rows with keys, derived fields and places. */
import { isDay } from '../../domain/period.ts';
import { placeOf, rowKey } from '../../domain/place.ts';
import { shareOf } from '../../domain/figure.ts';
import { unitFinder, unitsInForce } from '../../domain/province.ts';
import type {
  Benefit,
  DocumentRow,
  DocumentsTable,
  EvaluationRow,
  EvaluationTable,
  FiguresTable,
  Group,
  ListedProvince,
  ModelRow,
  ModelsTable,
  ServiceCounts,
  ServiceRow,
  ServicesTable,
  ServiceTotal,
  Summary,
  Table,
  TableKind,
  TaskRow,
  TasksTable,
  WithAgencies,
  WithDeadline,
} from '../../domain/report.ts';
import type { StatusId } from '../../domain/reference.ts';
import { foldName, slugify } from '../../domain/vietnamese.ts';
import type { Node } from '../parse.ts';
import { suggest } from '../suggest.ts';
import type { Written } from '../written.ts';
import {
  child,
  idOf,
  markRow,
  numberOf,
  percentOf,
  reasonsOf,
  textOf,
  type Context,
  type Path,
} from './context.ts';
import { readDeadline } from './deadline.ts';
import { normaliseFigures, spanOf } from './figures.ts';
import { deriveStatus, meaning, meaningOfGroup } from './status.ts';

type WrittenGroup = NonNullable<Written['models']['groups']>[number];
type WrittenServiceGroup = NonNullable<Written['services']['groups']>[number];
type WrittenSummary = NonNullable<Written['models']['summaries']>[number];
type WrittenCounts = NonNullable<Written['services']['total']>;

export function normaliseServices(context: Context, written: Written['services']): ServicesTable {
  const groups = normaliseGroups(context, written.groups);
  const rows = written.rows.map((row, i): ServiceRow => {
    const path = ['rows', i];
    const key = row.key ?? row.service;
    markRow(context, key, path);
    return {
      key,
      stt: idOf(row.stt),
      group: groupOf(context, row.group, groups, placeOf('services', key), path),
      service: row.service,
      name: row.name,
      handled_by: row.handled_by ?? [],
      ...serviceCounts(row, child(child(context.root, 'rows'), i)),
    };
  });
  const totals: ServiceTotal[] = (written.groups ?? []).flatMap((group, i) =>
    group.total
      ? [total(context, group.total, String(group.id), ['groups', i, 'total'], rows)]
      : [],
  );
  if (written.total) totals.push(total(context, written.total, null, ['total'], rows));
  return { ...tableHead(context, 'services', written, groups), rows, totals };
}

function total(
  context: Context,
  written: WrittenCounts,
  group: string | null,
  path: Path,
  rows: readonly ServiceRow[],
): ServiceTotal {
  const key = group === null ? 'total' : `total.${group}`;
  markRow(context, key, path);
  const node = path.reduce<Node | undefined>((at, step) => child(at, step), context.root);
  const members = group === null ? rows : rows.filter((row) => row.group === group);
  const sum = (
    field: keyof ServiceCounts &
      ('online' | 'online_citizen' | 'online_business' | 'in_person' | 'received'),
  ) => sumOf(members.map((row) => row[field]));
  const computed = {
    online_citizen: sum('online_citizen'),
    online_business: sum('online_business'),
    online: sum('online'),
    in_person: sum('in_person'),
    received: sum('received'),
  };
  return {
    key,
    group,
    ...serviceCounts(written, node),
    computed: { ...computed, share: shareOf(computed.online, computed.received) },
  };
}

/** Sum of what is there; null when nothing is. */
function sumOf(values: readonly (number | null)[]): number | null {
  const numbers = values.filter((value) => value !== null);
  return numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0);
}

function serviceCounts(written: WrittenCounts, node: Node | undefined): ServiceCounts {
  const { online: filed, in_person, received, share, settled, staff, note } = written;
  const split = typeof filed === 'object' ? filed : undefined;
  const online_citizen = numberOf(split?.citizen);
  const online_business = numberOf(split?.business);
  const online = split ? sumOf([online_citizen, online_business]) : numberOf(filed);
  return {
    online_citizen,
    online_business,
    online,
    in_person: numberOf(in_person),
    received: numberOf(received),
    share: percentOf(share, child(node, 'share')),
    share_computed: shareOf(online, numberOf(received)),
    on_time: numberOf(settled?.on_time),
    overdue: numberOf(settled?.overdue),
    staff: {
      total: numberOf(staff?.total),
      province: numberOf(staff?.province),
      district: numberOf(staff?.district),
      commune: numberOf(staff?.commune),
    },
    note: note ?? null,
    reasons: reasonsOf({
      online: filed,
      online_citizen: split?.citizen,
      online_business: split?.business,
      in_person,
      received,
      share,
      on_time: settled?.on_time,
      overdue: settled?.overdue,
    }),
  };
}

export function normaliseModels(context: Context, written: Written['models']): ModelsTable {
  const groups = normaliseGroups(context, written.groups);
  const rows = written.rows.map((row, i): ModelRow => {
    const path = ['rows', i];
    const key = row.key ?? rowKey(null, idOf(row.local_no ?? row.stt) ?? row.model[0]!);
    const place = markRow(context, key, path);
    const group = groupOf(context, row.group, groups, place, path);
    return {
      key,
      stt: idOf(row.stt),
      group,
      model: row.model,
      also_named: row.also_named ?? [],
      local_no: idOf(row.local_no),
      local_name: row.local_name,
      purpose: textOf(row.purpose),
      result: textOf(row.result),
      difficulties: textOf(row.difficulties),
      value: benefits(row.value),
      next_steps: textOf(row.next_steps),
      funding: textOf(row.funding),
      note: textOf(row.note),
      figures: figuresOfRow(context, row.figures, place, i),
      ...deriveStatus(context, row, find(groups, group), place, path),
      ...deriveAgencies(context, row, place, path),
      ...deriveDeadline(context, row, place, path),
    };
  });
  return { ...tableHead(context, 'models', written, groups), rows };
}

export function normaliseTasks(context: Context, written: Written['tasks']): TasksTable {
  const groups = normaliseGroups(context, written.groups);
  const rows = written.rows.map((row, i): TaskRow => {
    const path = ['rows', i];
    const key = row.key ?? rowKey(idOf(row.group), String(row.stt));
    const place = markRow(context, key, path);
    const group = groupOf(context, row.group, groups, place, path);
    return {
      key,
      stt: idOf(row.stt),
      group,
      task: row.task,
      detail: textOf(row.detail),
      directives: row.directives ?? [],
      result: textOf(row.result),
      difficulties: textOf(row.difficulties),
      note: textOf(row.note),
      figures: figuresOfRow(context, row.figures, place, i),
      ...deriveStatus(context, row, find(groups, group), place, path),
      ...deriveAgencies(context, row, place, path),
      ...deriveDeadline(context, row, place, path),
    };
  });
  return { ...tableHead(context, 'tasks', written, groups), rows };
}

export function normaliseDocuments(
  context: Context,
  written: Written['documents'],
): DocumentsTable {
  const groups = normaliseGroups(context, written.groups);
  const types = context.reference.document_types;
  const names = new Set(types.map((type) => foldName(type.name_vi)));
  const rows = written.rows.map((row, i): DocumentRow => {
    const path = ['rows', i];
    const key = row.key ?? rowKey(idOf(row.group), String(row.stt));
    const place = markRow(context, key, path);
    if (row.type !== undefined && !names.has(foldName(row.type))) {
      const suggestion = suggest(
        row.type,
        types.map((type) => ({ word: type.name_vi })),
      );
      const facts = { written: row.type, suggestion };
      const at = [...path, 'type'];
      context.report(`${place}/type`, at, 'unknown-document-type', facts, { suggestion });
    }
    return {
      key,
      stt: idOf(row.stt),
      group: groupOf(context, row.group, groups, place, path),
      number: row.number ?? null,
      type: row.type ?? null,
      date: row.date !== undefined && isDay(row.date) ? row.date : null,
      date_printed: row.date_printed ?? null,
      subject: row.subject,
      issuer: row.issuer ?? null,
      note: row.note ?? null,
    };
  });
  return { ...tableHead(context, 'documents', written, groups), rows };
}

export function normaliseEvaluation(
  context: Context,
  written: Written['evaluation'],
): EvaluationTable {
  const groups = normaliseGroups(context, written.groups);
  const rows = written.rows.map((row, i): EvaluationRow => {
    const path = ['rows', i];
    const national = context.reference.models.find(({ slug }) => slug === row.model[0]);
    const key = row.key ?? String(national?.n ?? row.model[0]);
    const place = markRow(context, key, path);
    const group = groupOf(context, row.group, groups, place, path);
    const provinces = listProvinces(context, row.provinces, place, path);
    const units = provinces?.map(({ slug, printed }) => slug ?? foldName(printed));
    const { deployed_printed, deployed_of, replicate_printed, replicate_of } = row;
    return {
      key,
      stt: idOf(row.stt),
      group,
      model: row.model,
      local_no: idOf(row.local_no),
      name: row.name,
      deployed_printed: numberOf(deployed_printed),
      deployed_of: numberOf(deployed_of),
      deployed_listed: units?.length ?? null,
      deployed_distinct: units ? new Set(units).size : null,
      provinces,
      result: textOf(row.result),
      difficulties: textOf(row.difficulties),
      value: benefits(row.value),
      funding: textOf(row.funding),
      replicate_printed: numberOf(replicate_printed),
      replicate_of: numberOf(replicate_of),
      replicate: textOf(row.replicate),
      note: textOf(row.note),
      reasons: reasonsOf({ deployed_printed, deployed_of, replicate_printed, replicate_of }),
      figures: figuresOfRow(context, row.figures, place, i),
      ...deriveStatus(context, row, find(groups, group), place, path),
    };
  });
  return { ...tableHead(context, 'evaluation', written, groups), rows };
}

export function normaliseFigureTable(context: Context, written: Written['figures']): FiguresTable {
  const rows = normaliseFigures(
    context,
    written.rows,
    'figures',
    ['rows'],
    child(context.root, 'rows'),
  );
  return { ...tableHead(context, 'figures', { summaries: written.summaries }, []), rows };
}

function figuresOfRow(
  context: Context,
  written: Written['figures']['rows'] | undefined,
  place: string,
  row: number,
) {
  const node = child(child(child(context.root, 'rows'), row), 'figures');
  return normaliseFigures(context, written, place, ['rows', row, 'figures'], node);
}

function benefits(
  written: readonly { readonly for?: string; readonly text: string }[] | undefined,
): readonly Benefit[] {
  return (written ?? []).map((benefit) => ({
    for: benefit.for ?? null,
    text: textOf(benefit.text)!,
  }));
}

function listProvinces(
  context: Context,
  written: readonly string[] | undefined,
  place: string,
  path: Path,
): readonly ListedProvince[] | null {
  if (!written) return null;
  const find = unitFinder(context.reference, context.day);
  return written.map((printed, i) => {
    const unit = find(printed);
    if (!unit) {
      const units = unitsInForce(context.reference, context.day);
      const candidates = units.map(({ name, aliases }) => ({ word: name, names: aliases ?? [] }));
      const suggestion = suggest(printed, candidates);
      const at = [...path, 'provinces', i];
      const facts = { written: printed, suggestion };
      context.report(`${place}/provinces`, at, 'unknown-province', facts, { suggestion });
    }
    return { slug: unit?.slug ?? null, printed };
  });
}

function deriveAgencies(
  context: Context,
  written: {
    readonly agencies?: string;
    readonly lead?: readonly string[];
    readonly cooperating?: readonly string[];
  },
  place: string,
  path: Path,
): WithAgencies {
  const cell = written.agencies;
  const read = cell === undefined ? null : context.readAgencies(cell);
  if (read && written.lead === undefined)
    for (const name of read.unknown) {
      const names = context.reference.agencies.map((agency) => ({
        word: agency.name_vi,
        names: agency.spellings ?? [],
      }));
      const facts = { written: name, suggestion: suggest(name, names) };
      const at = [...path, 'agencies'];
      context.report(`${place}/agencies`, at, 'unknown-agency', facts, { words: name });
    }
  return {
    agencies: cell ?? null,
    lead: written.lead ?? read?.lead ?? [],
    cooperating: written.cooperating ?? read?.cooperating ?? [],
  };
}

function deriveDeadline(
  context: Context,
  written: { readonly deadline?: string; readonly due?: Written['tasks']['rows'][number]['due'] },
  place: string,
  path: Path,
): WithDeadline {
  const { deadline, due } = written;
  if (due !== undefined)
    return {
      deadline: deadline ?? null,
      due: (Array.isArray(due) ? due : [due]).map(String).filter((term) => term !== 'none'),
    };
  const read = deadline === undefined ? [] : readDeadline(deadline);
  if (read === null)
    context.report(`${place}/deadline`, [...path, 'deadline'], 'unknown-deadline', {
      printed: deadline!,
    });
  return { deadline: deadline ?? null, due: read ?? [] };
}

function tableHead<Kind extends TableKind>(
  context: Context,
  kind: Kind,
  written: {
    readonly label?: string;
    readonly caption?: string;
    readonly attached_to?: string;
    readonly period?: { readonly start?: string; readonly end?: string; readonly printed?: string };
    readonly data_until?: string;
    readonly note?: string;
    readonly summaries?: readonly WrittenSummary[] | undefined;
  },
  groups: readonly Group[],
): Omit<Table<Kind, never>, 'rows'> {
  return {
    kind,
    label: written.label ?? null,
    caption: written.caption ?? null,
    attached_to: written.attached_to ?? null,
    period: spanOf(written.period),
    data_until: written.data_until ?? null,
    note: textOf(written.note),
    groups,
    summaries: normaliseSummaries(context, written.summaries),
  };
}

function normaliseGroups(
  context: Context,
  written: readonly (WrittenGroup | WrittenServiceGroup)[] | undefined,
): readonly Group[] {
  return (written ?? []).map((group, i) => {
    const id = String(group.id);
    const place = placeOf(context.table, `groups.${id}`);
    if (!context.mark(place, ['groups', i])) {
      const facts = { key: id, line: context.lineOfPlace(place) };
      context.report(place, ['groups', i, 'id'], 'key-repeated', facts);
    }
    const status_printed = 'status_printed' in group ? group.status_printed : undefined;
    // An unknown phrase is reported here, once, and not again at every row of the group.
    const at = ['groups', i, 'status_printed'];
    if (status_printed !== undefined) meaningOfGroup(context, status_printed, place, at);
    return {
      id,
      name: group.name,
      count: numberOf(group.count),
      of: numberOf(group.of),
      status_printed: status_printed ?? null,
      period: 'period' in group ? spanOf(group.period) : null,
    };
  });
}

function normaliseSummaries(
  context: Context,
  written: readonly WrittenSummary[] | undefined,
): readonly Summary[] {
  const used = new Set<string>();
  return (written ?? []).map((summary, i) => {
    const path = ['summaries', i];
    const words = [summary.where, summary.status_printed, summary.body, summary.group].filter(
      (word) => word !== undefined,
    );
    const base = summary.key ?? slugify(words.join(' '));
    let key = base;
    for (let n = 2; used.has(key); n++) key = `${base}-${n}`;
    used.add(key);
    const place = markRow(context, `summaries.${key}`, path);
    const byHand = summary.status as StatusId | undefined;
    const read = meaning(context, summary.status_printed, byHand, place, [
      ...path,
      'status_printed',
    ]);
    return {
      key,
      table: context.table,
      where: summary.where,
      of_what: summary.of_what ?? context.table,
      status: read?.status ?? null,
      status_printed: summary.status_printed ?? null,
      count: numberOf(summary.count),
      of: numberOf(summary.of),
      body: summary.body ?? null,
      group: idOf(summary.group),
      items: (summary.items ?? []).map(String),
      printed: summary.printed ?? null,
      note: summary.note ?? null,
      reasons: reasonsOf({ count: summary.count, of: summary.of }),
    };
  });
}

function groupOf(
  context: Context,
  written: string | number | undefined,
  groups: readonly Group[],
  place: string,
  path: Path,
): string | null {
  const id = idOf(written);
  if (id === null || find(groups, id)) return id;
  const known = groups.map((group) => group.id);
  const suggestion = suggest(
    id,
    known.map((word) => ({ word })),
  );
  const facts = { written: id, known, suggestion };
  context.report(`${place}/group`, [...path, 'group'], 'unknown-group', facts, { suggestion });
  return id;
}

function find(groups: readonly Group[], id: string | null): Group | null {
  return groups.find((group) => group.id === id) ?? null;
}
