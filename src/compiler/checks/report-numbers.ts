/** Every number that a report has as such, whatever it counts: a number of a text that is one of them is no slip. */
import { figuresOf, summariesOf, TABLE_KINDS, type Report } from '../../domain/report.ts';

const found = new WeakMap<Report, ReadonlySet<number>>();

export function numbersOf(report: Report): ReadonlySet<number> {
  const known = found.get(report) ?? new Set(collect(report).filter((one) => one !== null));
  found.set(report, known);
  return known;
}

function collect(report: Report): readonly (number | null)[] {
  const { services, evaluation } = report;
  return [
    ...figuresOf(report).flatMap((figure) => [
      ...[figure, ...figure.parts].flatMap(({ value, of, target, up_to, share }) => [
        value,
        of,
        target,
        up_to,
        share?.value ?? null,
        value === null || of === null ? null : of - value,
      ]),
      ...[figure.previous, figure.benchmark, figure.change].flatMap((one) => [
        one?.value ?? null,
        one?.share?.value ?? null,
      ]),
      ...figure.ranks.flatMap(({ place, among }) => [place, among]),
    ]),
    ...[...(services?.rows ?? []), ...(services?.totals ?? [])].flatMap((row) => [
      row.online_citizen,
      row.online_business,
      row.online,
      row.in_person,
      row.received,
      row.share?.value ?? null,
      row.on_time,
      row.overdue,
      ...Object.values(row.staff),
    ]),
    ...(evaluation?.rows ?? []).flatMap((row) => [
      row.deployed_printed,
      row.deployed_of,
      row.replicate_printed,
      row.replicate_of,
    ]),
    ...summariesOf(report).flatMap(({ count, of }) => [count, of]),
    ...TABLE_KINDS.flatMap((kind) =>
      (report[kind]?.groups ?? []).flatMap(({ count, of }) => [count, of]),
    ),
  ];
}
