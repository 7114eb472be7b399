/** What was corrected shows beside the figure itself: what it was, when and why, and the way to the ledger. */
import { describe, expect, test } from 'vitest';

import { openArchive } from '../../../src/domain/archive.ts';
import type { Report, Revision } from '../../../src/domain/report.ts';
import { drawEntries } from '../../../src/site/report/entries/draw.ts';
import { drawFigures } from '../../../src/site/report/figures/draw.ts';
import { drawServices } from '../../../src/site/report/services/draw.ts';
import { reportSentences } from '../../../src/site/report/sentences.ts';
import { reportView, type ReportView } from '../../../src/site/report/view.ts';
import { markup, type Content } from '../../../src/site/markup.ts';
import { bare, figure, model, models, service, services, statuses } from './rows.ts';
import { reference, reportOf, siteOf } from '../small-archive.ts';

const ID = 'bac-giang/2024-07';
const LEDGER = '/dinh-chinh/bac-giang/#bac-giang-2024-07';

function view(given: Partial<Report>, ...revisions: readonly Partial<Revision>[]): ReportView {
  const report = reportOf(ID, '63-bac-giang', {
    ...given,
    revisions: revisions.map((revision) => ({
      date: '2024-09-05',
      place: '',
      before: null,
      after: null,
      reason: 'Nhập nhầm <hai> chữ số.',
      ...revision,
    })),
  });
  const whole = openArchive({ ...reference, statuses }, [report]);
  // What is opened is read anew: no part of it is a part of its head.
  const archive = { ...whole, open: (id: string) => structuredClone(whole.open(id)) };
  return reportView({ ...siteOf([report]), archive }, ID, {
    origin: 'https://bao-cao.example',
    findings: [],
  });
}

/** As it is drawn, without what lies between the words. */
function drawn(content: Content): string {
  return markup`${content}`.html.replace(/\s+/g, ' ');
}

const words = reportSentences.vi;
const birth = service('khai-sinh', {
  name: 'Đăng ký khai sinh',
  online: 1755,
  received: 1869,
  share: { value: 93.9, decimals: 1 },
  share_computed: (1755 / 1869) * 100,
});

describe('a service', () => {
  test('has the former value in its cell, the day and the reason below its name', () => {
    const { services: table } = view(
      { services: services([birth]) },
      { place: 'services/khai-sinh/received', before: 1896, after: 1869 },
    );
    const html = drawn(drawServices(table!, words));
    expect(html).toMatch(
      /<td id="dich-vu-cong-khai-sinh-received"[^>]*>.*1\.869.*class="revised-mark"[^>]*>trước: 1\.896<\/a>/u,
    );
    expect(html).toContain(
      `<a href="${LEDGER}-dich-vu-cong-khai-sinh-received-2024-09-05">Đính chính 05/09/2024, tổng số tiếp nhận: «1.896» sửa thành «1.869»</a>. <span lang="vi">Nhập nhầm &lt;hai&gt; chữ số.</span>`,
    );
  });

  test('says of a share what it was in percent, and is not taken for doubtful', () => {
    const { services: table } = view(
      { services: services([birth]) },
      { place: 'services/khai-sinh/share', before: 88.73, after: 93.9 },
    );
    const html = drawn(drawServices(table!, words));
    expect(html).toContain('>trước: 88,73 %</a>');
    expect(html).not.toContain('doubt');
  });

  test('is marked where a value was only added, or taken out', () => {
    const { services: table } = view(
      { services: services([{ ...birth, share: null }]) },
      { place: 'services/khai-sinh/received', after: 1869 },
      { place: 'services/khai-sinh/share', before: 88.73 },
    );
    const html = drawn(drawServices(table!, words));
    expect(html).toContain('>mới bổ sung</a>');
    expect(html).toContain('bỏ «88,73 %»</a>');
  });
});

test('a headline figure says what it was and why', () => {
  const { headline } = view(
    { services: services([birth], { printed: 1869, computed: 1869 }) },
    { place: 'services/total/received', before: 1896, after: 1869 },
  );
  expect(headline[0]).toMatchObject({
    value: '1.869',
    revised: [
      {
        text: 'Đính chính 05/09/2024: «1.896» sửa thành «1.869»',
        reason: 'Nhập nhầm <hai> chữ số.',
        href: `${LEDGER}-dich-vu-cong-total-received-2024-09-05`,
      },
    ],
  });
});

test('a model that is folded away says that it holds a correction, and shows it inside', () => {
  const { models: table } = view(
    { models: models([model('4', { status: 'completed' })]) },
    { place: 'models/4/status', before: 'đang triển khai', after: 'hoàn thành' },
  );
  expect(table!.groups[0]!.entries[0]).toMatchObject({ isRevised: true, doubts: 0 });
  const html = drawn(drawEntries(table!, words));
  expect(html).toMatch(/<summary>.*có đính chính.*<\/summary>.*trước: đang triển khai/u);
});

test('a figure of the narrative is marked in its cell and below its name', () => {
  const { figures } = view(
    { figures: { ...bare, kind: 'figures', rows: [figure('figures/cccd', { value: 12 })] } },
    { place: 'figures/cccd/value', before: 21, after: 12 },
  );
  const html = drawn(drawFigures(figures!, words));
  expect(html).toContain('>trước: 21</a>');
  expect(html).toContain('Đính chính 05/09/2024: «21» sửa thành «12»');
});

test('what belongs to a row that is gone, or to the table, stands at the head of the table', () => {
  const { services: table } = view(
    { services: services([birth]) },
    { place: 'services/ket-hon/received', before: 4, after: null },
  );
  expect(table!.head.marks).toMatchObject([{ kind: 'revised' }]);
});

test('what concerns the report as a whole is told by its notices alone', () => {
  const { notices, services: table } = view(
    { services: services([birth]) },
    { place: 'report/number', before: '11/BC', after: '12/BC' },
  );
  expect(notices.map(({ text }) => text).join(' ')).toContain('«11/BC» sửa thành «12/BC»');
  expect(drawn(drawServices(table!, words))).not.toContain('revised');
});

test('many corrections are counted above the report, for each stands at its place', () => {
  const { notices } = view(
    { services: services([birth]) },
    ...[1, 2, 3].map((before) => ({
      place: 'services/khai-sinh/received',
      date: `2024-09-0${before}`,
      before,
      after: 1869,
    })),
    { place: 'report/number', before: '11/BC', after: '12/BC' },
  );
  const texts = notices.filter(({ title }) => title === 'Đã đính chính').map(({ text }) => text);
  expect(texts).toEqual([
    '4 chỗ, lần gần nhất ngày 05/09/2024; từng chỗ ghi giá trị trước và lý do.',
    expect.stringContaining('«11/BC» sửa thành «12/BC»'),
  ]);
});
