/** What axe finds on a page, as sentences. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Breaches of WCAG 2.2 A and AA, contrast included; what is folded away is unfolded first. */
export async function breaches(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (standards) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: standards,
        resultTypes: ['violations'],
      }),
    STANDARDS,
  );
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 5).map(({ target, failureSummary }) => {
      const why = (failureSummary ?? '').split('\n').slice(1).join(' ').trim();
      return `\n    ${target.join(' ')}: ${why}`;
    });
    return `${id}: ${help}, in ${nodes.length} places, such as${where.join('')}`;
  });
}
