/** Every number that a report has as such, whatever it counts: a number of a text that is one of them is no slip. */
import type { FigurePart } from '../../domain/figure.ts';
import { oncePer } from '../../domain/once.ts';
import { figuresOf, summariesOf, TABLE_KINDS, type Report } from '../../domain/report.ts';

export const numbersOf = oncePer((report: Report): ReadonlySet<number> => {
  const { services, evaluation } = report;
  const numbers = new Set<number>();
  const add = (number: number | null | undefined) => {
    if (number != null) numbers.add(number);
  };
  const addPart = ({ value, of, target, up_to, share }: FigurePart) => {
    [value, of, target, up_to, share?.value].forEach(add);
    if (value !== null && of !== null) numbers.add(of - value);
  };
  for (const figure of figuresOf(report)) {
    addPart(figure);
    figure.parts.forEach(addPart);
    for (const one of [figure.previous, figure.benchmark, figure.change]) {
      add(one?.value);
      add(one?.share?.value);
    }
    for (const { place, among } of figure.ranks) [place, among].forEach(add);
  }
  for (const row of [...(services?.rows ?? []), ...(services?.totals ?? [])]) {
    const { online_citizen, online_business, online, in_person, received } = row;
    [online_citizen, online_business, online, in_person, received, row.share?.value].forEach(add);
    [row.on_time, row.overdue, ...Object.values(row.staff)].forEach(add);
  }
  for (const row of evaluation?.rows ?? [])
    [row.deployed_printed, row.deployed_of, row.replicate_printed, row.replicate_of].forEach(add);
  for (const { count, of } of summariesOf(report)) [count, of].forEach(add);
  for (const kind of TABLE_KINDS)
    for (const { count, of } of report[kind]?.groups ?? []) [count, of].forEach(add);
  return numbers;
});
