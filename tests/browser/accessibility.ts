/** What axe finds on a page, and what it leaves to our judgement, as sentences. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

import { contrastOf } from './contrast.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A thing that axe cannot tell, by the cause that it gives, and why we can. */
interface Explained {
  readonly rule: string;
  readonly cause: string;
  readonly where: string;
  readonly why: string;
}

/** What a text needs, and what a sign that is no text does (WCAG 1.4.3, 1.4.11). */
const TEXT = 4.5;
const SIGN = 3;

/**
 * Everything that axe calls «incomplete» on this site. Where it is the ground of a text that axe does not know,
 * `contrastOf` measures what axe could not: that we can explain it does not excuse it.
 */
const EXPLAINED: readonly Explained[] = [
  {
    rule: 'th-has-data-cells',
    cause: '',
    where: 'table:has(th[scope="rowgroup"])',
    why: 'the head of a group spans its table and has no cell beside it; its rows stand beneath',
  },
  {
    rule: 'label-content-name-mismatch',
    cause: '',
    where: '.doubt-mark, .data-footnote-backref',
    why: 'the link shows a sign and no word, so that there is no word that its name could lack',
  },
  {
    rule: 'color-contrast',
    cause: '',
    where: '.entry__number',
    why: 'beside a summary of several lines axe does not reach the number; it stands on the page itself',
  },
  {
    rule: 'color-contrast',
    cause: 'nonBmp',
    where: '.doubt-mark, .doubt-mark > span, .status__glyph, .headline__sign',
    why: 'a sign beside or in place of a word, which a name or the word itself tells too',
  },
  {
    rule: 'color-contrast',
    cause: 'shortTextContent',
    where: 'svg text, td, td *, sup a, dt:has(> [lang])',
    why: 'a number of one digit or of a footnote, a sign beside a word of another language: text like any other',
  },
  {
    rule: 'color-contrast',
    cause: 'imgNode',
    where: 'svg text',
    why: 'axe takes the drawing that the text is part of for a picture beneath it',
  },
  {
    rule: 'color-contrast',
    cause: 'bgOverlap',
    where: 'svg text',
    why: 'axe does not find a text of a drawing among what lies at its middle',
  },
  {
    rule: 'color-contrast',
    cause: 'bgOverlap',
    where: 'table *, dt, dd, p, li, :is(dt, dd, p, li) > i[lang]',
    why: 'on a phone a line that is wider than what holds it scrolls there, or reaches below a larger target',
  },
  {
    rule: 'color-contrast',
    cause: 'elmPartiallyObscured',
    where: 'table *, .picker *, .desk__sheets *',
    why: 'half of it is scrolled out of the box that it stands in; the box has one ground',
  },
  {
    rule: 'color-contrast',
    cause: 'elmPartiallyObscuring',
    where: '.provenance *, table *',
    why: 'links are as high as a finger and reach over the lines beside them; they have no ground of their own',
  },
];

/**
 * Breaches of WCAG 2.2 A and AA, contrast included, and what nobody has explained; what is folded away is
 * unfolded first.
 */
export async function breaches(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(axe.source);
  const { violations, incomplete } = await page.evaluate(
    (standards) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: standards,
        resultTypes: ['violations', 'incomplete'],
      }),
    STANDARDS,
  );
  const broken = violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 5).map(({ target, failureSummary }) => {
      const why = (failureSummary ?? '').split('\n').slice(1).join(' ').trim();
      return `\n    ${target.join(' ')}: ${why}`;
    });
    return `${id}: ${help}, in ${nodes.length} places, such as${where.join('')}`;
  });
  return [...broken, ...(await unexplained(page, incomplete))];
}

async function unexplained(
  page: Page,
  incomplete: readonly axe.Result[],
): Promise<readonly string[]> {
  const unsure = incomplete.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => ({
      rule: id,
      cause: (any[0]?.data as { messageKey?: string } | null)?.messageKey ?? '',
      target: target.join(' '),
    })),
  );
  const measured = await page.evaluate(contrastOf, {
    targets: unsure.map(({ target }) => target),
    places: EXPLAINED.map(({ where }) => where),
  });
  return unsure.flatMap(({ rule, cause, target }, at) => {
    const { contrast, matches } = measured[at]!;
    const explanation = EXPLAINED.find(
      (one, index) => one.rule === rule && one.cause === cause && matches[index],
    );
    if (explanation === undefined) return [`${rule} is not sure (${cause}) of ${target}`];
    if (rule !== 'color-contrast') return [];
    const least = cause === 'nonBmp' ? SIGN : TEXT;
    return contrast >= least
      ? []
      : [`${rule}: ${target} has a contrast of ${contrast.toFixed(2)}, below ${least}`];
  });
}
