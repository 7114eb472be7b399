/**
 * What becomes of each field of a report's tables when the next report is begun from it: what there is and
 * what it is called stays, what was counted or told waits to be filled in, what held for that time alone goes.
 */
export type Fate = 'kept' | 'blank' | 'gone';

/** By key, or by the key of what holds it and its own: `period.printed`; the latter goes before. */
const FATES: ReadonlyMap<string, Fate> = new Map([
  ...fated('kept', [
    // which rows there are, how they are told apart, what they are called
    ...['service', 'model', 'also_named', 'stt', 'local_no', 'group', 'key', 'id'],
    ...['label', 'caption', 'name', 'local_name', 'task', 'detail', 'purpose', 'for', 'where'],
    ...['directives', 'agencies', 'lead', 'cooperating', 'handled_by', 'deadline', 'due'],
    ...['indicator', 'unit', 'place', 'level', 'part', 'of_what', 'body'],
    'groups.status_printed',
    'summaries.status_printed',
  ]),
  ...fated('blank', [
    ...['online', 'citizen', 'business', 'in_person', 'received', 'share', 'on_time', 'overdue'],
    ...['staff.total', 'staff.province', 'staff.district', 'staff.commune'],
    ...['count', 'of', 'value', 'target', 'deployed_printed', 'deployed_of', 'provinces'],
    ...['replicate_printed', 'replicate_of', 'replicate'],
    ...['status_printed', 'result', 'difficulties', 'text', 'next_steps', 'funding'],
    ...['attached_to', 'data_until', 'start', 'end', 'period.printed'],
    ...['number', 'type', 'date', 'subject', 'issuer'],
  ]),
  ...fated('gone', [
    // said of the last time
    ...['note', 'status', 'step', 'steps', 'phase', 'continues', 'waiting_for', 'statuses'],
    // how a number was worded and when it held: of another number these are others
    ...['printed', 'qualifier', 'up_to', 'as_of', 'rows.period', 'figures.period', 'preferred'],
    ...['previous', 'benchmark', 'change', 'ranks', 'items', 'date_printed'],
  ]),
]);

/** What stays of a row whose matter is completed: it remains so. */
const STAYS_COMPLETED: ReadonlySet<string> = new Set(['status_printed', 'status', 'continues']);

/**
 * What becomes of a field; null of a key that only holds others, as `rows` and `parts`.
 *
 * @param holder the key of what holds it; of an item of a list, the list's.
 * @example fateOf('rows', 'received', false) // 'blank'
 */
export function fateOf(holder: string, key: string, isCompleted: boolean): Fate | null {
  if (isCompleted && holder === 'rows' && STAYS_COMPLETED.has(key)) return 'kept';
  return FATES.get(`${holder}.${key}`) ?? FATES.get(key) ?? null;
}

function fated(fate: Fate, keys: readonly string[]): readonly (readonly [string, Fate])[] {
  return keys.map((key) => [key, fate]);
}
