/** Search as readers use it: with marks and without, by abbreviation and by number, by keyboard. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';

import { test, type OpenPage } from './visit.ts';

/** What is asked, and the address that has to be offered with one of the first three pages. */
/** A question, an address that answers it, and among how many pages it is offered: three, if nothing is said. */
const QUESTIONS: readonly (readonly [asked: string, address: string, within?: number])[] = [
  // A service's own page, and a report that lists it; pages about a thing stand before reports of it.
  ['Đăng ký khai sinh', '/dich-vu/dang-ky-khai-sinh/'],
  ['Đăng ký khai sinh', '/bao-cao/bac-giang/2024-02/#dich-vu-cong-dang-ky-khai-sinh', 10],
  ['dang ky khai sinh', '/bao-cao/bac-giang/2024-02/#dich-vu-cong-dang-ky-khai-sinh', 10],
  ['căn cước', '/chi-tieu/cccd-issued/'],
  ['can cuoc', '/chi-tieu/cccd-issued/'],
  ['bac giang', '/tinh/bac-giang/'],
  ['2034/QĐ-UBND', '/bao-cao/bac-giang/2024-02/#mo-hinh-2'],
  ['2034/qd-ubnd', '/bao-cao/bac-giang/2024-07/#nhiem-vu-i-2'],
  ['LLTP', '/dich-vu/ly-lich-tu-phap/'],
  ['ly lich tu phap', '/bao-cao/bac-giang/2024-02/#dich-vu-cong-ly-lich-tu-phap', 10],
  ['1.347.047', '/bao-cao/bac-giang/2024-02/#mo-hinh-3'],
  ['1347047', '/bao-cao/bac-giang/2024-02/#mo-hinh-3'],
];

describe.concurrent.for(QUESTIONS)('«%s»', ([asked, address, within = 3]) => {
  test('finds the page, and places on it that are there', async ({ visit }) => {
    const { page, problems } = await search(visit, asked);
    const results = await resultsOf(page);
    const first = results.slice(0, within).flatMap(({ links }) => links.map(withoutOrigin));
    expect(first, 'addresses offered with the first pages').toContain(address);
    const shown = results.map(({ text }) => text).join('\n');
    expect(shown, 'marks that only the index knows').not.toMatch(/\u0335/);
    const links = results.flatMap(({ links }) => links);
    // A page that is an answer itself may head the list of its places once more.
    const places = links.filter((link) => link.includes('#'));
    expect(places, 'the same place twice').toEqual([...new Set(places)]);
    expect(await broken(page, links), 'links that lead nowhere').toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe.concurrent('the search page', () => {
  test('finds without marks all that it finds with them', async ({ visit }) => {
    const [marked, plain] = await Promise.all(
      ['đăng ký khai tử', 'dang ky khai tu'].map((asked) => search(visit, asked)),
    );
    const titles = async (page: Page) => (await resultsOf(page)).map(({ title }) => title).sort();
    // And perhaps what only looks alike.
    expect(await titles(plain!.page)).toEqual(expect.arrayContaining(await titles(marked!.page)));
  });

  test('searches while one types, and keeps the query in the address', async ({ visit }) => {
    const { page, problems } = await visit('tim-kiem/');
    await boxOf(page).fill('khai sinh');
    await page.locator('[data-results] a').first().waitFor();
    await page.waitForURL(/\?q=khai(\+|%20)sinh$/);
    await page.reload();
    await page.locator('[data-results] a').first().waitFor();
    expect(await boxOf(page).inputValue()).toBe('khai sinh');
    expect(problems).toEqual([]);
  });

  test('goes back to the former query with the back button', async ({ visit }) => {
    const { page } = await search(visit, 'khai sinh');
    const box = boxOf(page);
    await box.fill('khai tử');
    await box.press('Enter');
    await page.locator('[data-status]', { hasText: 'khai tử' }).waitFor();
    await page.goBack();
    await page.locator('[data-status]', { hasText: 'khai sinh' }).waitFor();
    expect(await box.inputValue()).toBe('khai sinh');
  });

  test('opens from the box in the header of any page', async ({ visit }) => {
    const { page } = await visit('bao-cao/bac-giang/2024-07/');
    const box = boxOf(page);
    await box.fill('can cuoc');
    await box.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=can(\+|%20)cuoc$/);
    await page.locator('[data-results] a').first().waitFor();
  });

  test('says so when nothing is found, and what to try', async ({ visit }) => {
    const { page, problems } = await visit('tim-kiem/?q=xyzzyqwerty');
    await page.locator('[data-status]', { hasText: 'Không tìm thấy' }).waitFor();
    expect(await page.locator('[data-status]').innerText()).toContain('«xyzzyqwerty»');
    expect(await page.locator('[data-results] li').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  test('says so when a word of the query stands on no page', async ({ visit }) => {
    const { page } = await search(visit, 'khai sinh xyzzyqwerty');
    expect(await page.locator('[data-status]').innerText()).toContain('xyzzyqwerty');
  });

  test('says so when the index cannot be loaded, and offers the lists instead', async ({
    visit,
  }) => {
    const { page } = await visit('tim-kiem/?q=khai+sinh', {
      before: async (page) => {
        await page.route('**/pagefind/**', (route) => route.abort());
      },
    });
    await page.locator('[data-status]', { hasText: 'Chưa tải được' }).waitFor();
    const links = await page
      .locator('[data-results] a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    expect(links).toContain('/bao-cao/');
    await page.unroute('**/pagefind/**');
    await page.locator('[data-results] button').click();
    await page.locator('[data-results] ol a').first().waitFor();
  });

  test('does not run what is typed', async ({ visit }) => {
    const { page, problems } = await visit('tim-kiem/?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E');
    await page.locator('[data-status]:not(:empty)').waitFor();
    expect(await page.locator('bc-search img').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('can be walked with the arrow keys, past what is folded', async ({ visit }) => {
    const { page } = await search(visit, 'khai sinh bắc giang');
    await boxOf(page).focus();
    await page.keyboard.press('ArrowDown');
    const focused = () =>
      page.evaluate(() => {
        const stop = document.activeElement as HTMLElement;
        return { tag: stop.tagName, isSeen: stop.checkVisibility(), text: stop.innerText };
      });
    expect((await focused()).text).toBe(await page.locator('[data-answers] a').first().innerText());
    const stops = await page
      .locator('[data-answers], [data-results]')
      .evaluateAll(
        (parts) =>
          parts
            .flatMap((part) => [...part.querySelectorAll<HTMLElement>('a, summary, button')])
            .filter((stop) => stop.checkVisibility()).length,
      );
    for (let stop = 1; stop < stops; stop += 1) {
      const before = await focused();
      await page.keyboard.press('ArrowDown');
      const now = await focused();
      expect(now, `stop ${stop}`).not.toEqual(before);
      expect(now.isSeen).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await isFocused(page)).toBe(true);
  });

  test('answers at once what it can name, with its value', async ({ visit }) => {
    const { page } = await search(visit, 'khai sinh bac giang 7/2024');
    const first = page.locator('.search-answer').first();
    expect(await first.innerText()).toContain('93,90 % trực tuyến, ghi 88,73 %');
    await first.locator('a').click();
    await page.waitForURL(/bac-giang\/2024-07\/#dich-vu-cong-dang-ky-khai-sinh$/);
    expect(await page.locator(':target').isVisible()).toBe(true);
  });

  test('says which slip it has put right, and searches as typed if that was meant', async ({
    visit,
  }) => {
    const { page } = await visit('tim-kiem/?q=khia+sinh');
    const said = page.locator('[data-correction]');
    await said.filter({ hasText: '«khia sinh»' }).waitFor();
    expect(await page.locator('.search-answer').first().innerText()).toContain('khai sinh');
    await said.locator('a').click();
    await page.waitForURL(/q=%22khia(\+|%20)sinh%22/);
    await page.locator('[data-status]', { hasText: 'Không tìm thấy' }).waitFor();
  });

  test('narrows what was found, keeps that in the address, and lets go of it', async ({
    visit,
  }) => {
    const { page, problems } = await search(visit, 'tổ công tác đề án 06');
    await page.locator('[data-facets] summary').first().click();
    await page.getByRole('checkbox', { name: /^Lâm Đồng/ }).check();
    await page.waitForURL(/tinh=L/);
    const isOne = () => document.querySelectorAll('[data-results] > ol > li').length === 1;
    await page.waitForFunction(isOne);
    const heading = page.locator('[data-results] h2').first();
    expect(await heading.innerText()).toBe('Lâm Đồng, tháng 2 năm 2024');
    expect(await page.getByRole('checkbox', { name: /^Lâm Đồng/ }).evaluate(isActive)).toBe(true);
    await page.reload();
    await page.getByRole('checkbox', { name: /^Lâm Đồng/, checked: true }).waitFor();
    await page.waitForFunction(isOne);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await page.waitForFunction(
      () => document.querySelectorAll('[data-results] > ol > li').length > 1,
    );
    expect(page.url()).not.toContain('tinh=');
    expect(problems).toEqual([]);
  });

  test('remembers finished searches in this browser, until they are to be forgotten', async ({
    visit,
  }) => {
    const { page } = await search(visit, 'khai sinh');
    await boxOf(page).fill('khai tử');
    await boxOf(page).press('Enter');
    await page.locator('[data-status]', { hasText: 'khai tử' }).waitFor();
    await boxOf(page).fill('');
    const recent = page.locator('[data-recent]');
    await recent.getByRole('link', { name: 'khai tử' }).waitFor();
    await recent.getByRole('button', { name: 'Xóa' }).click();
    expect(await recent.innerText()).toBe('');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('says that the browser runs no WebAssembly, and answers what it can', async ({ visit }) => {
    const { page, problems } = await visit('tim-kiem/?q=khai+sinh', {
      before: async (page) => {
        await page.addInitScript(() => {
          Reflect.deleteProperty(globalThis, 'WebAssembly');
        });
      },
    });
    await page.locator('[data-status]', { hasText: 'không phải lỗi mạng' }).waitFor();
    expect(await page.locator('.search-answer a').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  test('says that there is no index where none was built', async ({ visit }) => {
    const { page } = await visit('tim-kiem/?q=khai+sinh', {
      before: async (page) => {
        await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404 }));
      },
    });
    await page.locator('[data-status]', { hasText: 'chưa lập chỉ mục' }).waitFor();
  });

  test('searches the same from its English page, and leads to English pages', async ({ visit }) => {
    const { page, problems } = await visit('en/tim-kiem/?q=tổ+công+tác');
    await page.locator('[data-results] ol a').first().waitFor();
    const links = (await resultsOf(page)).flatMap(({ links }) => links);
    expect(links.map(withoutOrigin).filter((link) => !link.startsWith('/en/'))).toEqual([]);
    expect(await broken(page, links)).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe.concurrent('suggestions', () => {
  test('come while one types, on any page, and lead to the thing', async ({ visit }) => {
    const { page, problems } = await visit('bao-cao/bac-giang/2024-07/');
    await boxOf(page).click();
    await page.locator('input[name="q"][role="combobox"]').waitFor();
    await boxOf(page).pressSequentially('dang ky khai');
    await suggestionsOf(page).first().waitFor();
    expect(await boxOf(page).getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const marked = page.locator('.search-suggestions [aria-selected="true"]');
    expect(await boxOf(page).getAttribute('aria-activedescendant')).toBe(
      await marked.getAttribute('id'),
    );
    expect(await marked.innerText()).toContain('Đăng ký khai');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/dich-vu\/dang-ky-khai-[a-z]+\/$/);
    expect(problems).toEqual([]);
  });

  test('close at Escape, and Enter searches what was typed', async ({ visit }) => {
    const { page } = await visit('bao-cao/bac-giang/2024-07/');
    await boxOf(page).click();
    await page.locator('input[name="q"][role="combobox"]').waitFor();
    await boxOf(page).pressSequentially('khai');
    await suggestionsOf(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await suggestionsOf(page).count()).toBe(0);
    expect(await boxOf(page).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=khai$/);
  });
});

describe.concurrent.each(['', 'bao-cao/', 'bao-cao/bac-giang/2024-07/', 'tim-kiem/'])(
  'on /%s',
  (path) => {
    test('Ctrl-K leads to the search box', async ({ visit }) => {
      const { page } = await visit(path);
      await page.keyboard.press('Control+k');
      expect(await isFocused(page)).toBe(true);
    });

    test('the key «/» leads to the search box', async ({ visit }) => {
      const { page } = await visit(path);
      expect(await isFocused(page)).toBe(false);
      await page.keyboard.press('/');
      expect(await isFocused(page)).toBe(true);
      expect(await boxOf(page).inputValue(), 'the key is not typed').toBe('');
      await page.keyboard.type('7/2024');
      expect(await boxOf(page).inputValue()).toBe('7/2024');
    });
  },
);

interface Result {
  readonly title: string;
  readonly text: string;
  readonly links: readonly string[];
}

async function search(visit: OpenPage, asked: string) {
  const opened = await visit(`tim-kiem/?q=${encodeURIComponent(asked)}`);
  await opened.page.locator('[data-results] ol a, [data-results] .search-advice').first().waitFor();
  return opened;
}

/** Answers first, then pages, as they stand. */
function resultsOf(page: Page): Promise<readonly Result[]> {
  return page.locator('.search-answer, [data-results] > ol > li').evaluateAll((items) =>
    items.map((item) => ({
      title: item.querySelector('a')!.innerText.trim(),
      text: item.textContent,
      links: [...item.querySelectorAll('a')].map((a) => a.href),
    })),
  );
}

function withoutOrigin(link: string): string {
  const { pathname, hash } = new URL(link);
  return pathname + hash;
}

/** The box that searches all reports; a report has one for each long list too. */
function boxOf(page: Page) {
  return page.locator('input[name="q"]');
}

function isFocused(page: Page): Promise<boolean> {
  return boxOf(page).evaluate((box) => box === document.activeElement);
}

function suggestionsOf(page: Page) {
  return page.getByRole('listbox', { name: 'Gợi ý' }).getByRole('option');
}

function isActive(element: Element): boolean {
  return element === document.activeElement;
}

/** Follows links, anchors included; says which of them lead nowhere. */
function broken(page: Page, links: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (links) => {
    const parser = new DOMParser();
    const byPath = Map.groupBy(links, (link) => link.split('#')[0]!);
    const wrong = [...byPath].map(async ([path, anchored]) => {
      const response = await fetch(path);
      if (!response.ok) return [`${path} answers ${response.status}`];
      const html = parser.parseFromString(await response.text(), 'text/html');
      const ids = anchored.map((link) => decodeURIComponent(new URL(link).hash.slice(1)));
      return ids
        .filter((id) => id !== '' && html.getElementById(id) === null)
        .map((id) => `${path} has no #${id}`);
    });
    return (await Promise.all(wrong)).flat();
  }, links);
}
