import { openArchive } from '../../../src/domain/archive.ts';
import { describe, expect, test } from 'vitest';

import { parsePeriod } from '../../../src/domain/period.ts';
import type { Report } from '../../../src/domain/report.ts';
import { forReaders } from '../../../src/site/findings/view.ts';
import { reportView, type Finding, type ReportView } from '../../../src/site/report/view.ts';
import { reportSentences } from '../../../src/site/report/sentences.ts';
import type { BarsChart } from '../../../src/site/chart/chart.ts';
import { bare, figure, model, models, service, services, statuses, summary } from './rows.ts';
import { evaluationOf, reference, reportOf, siteOf } from '../small-archive.ts';

const ID = 'bac-giang/2024-07';

function view(given: Partial<Report>, findings: readonly Finding[] = []): ReportView {
  return viewAmong([reportOf(ID, '63-bac-giang', given)], findings);
}

function viewAmong(reports: readonly Report[], findings: readonly Finding[] = []): ReportView {
  const site = siteOf(reports);
  const archive = openArchive({ ...reference, statuses }, reports);
  return reportView({ ...site, archive }, ID, { origin: 'https://bao-cao.example', findings });
}

const shareMismatch: Finding = {
  code: 'share-mismatch',
  severity: 'warning',
  place: 'services/khai-sinh/share',
  related: null,
  facts: { printed: 88.73, decimals: 2, value: 1755, of: 1869, computed: 93.9 },
  acknowledged: false,
};

function finding(
  code: Finding['code'],
  place: string,
  facts: Finding['facts'],
  related: string | null = null,
): Finding {
  return {
    code,
    severity: 'warning',
    place,
    related: related === null ? null : { report: 'bac-giang/2024-07', place: related },
    facts: {
      name: '',
      where: '',
      parts: 2,
      what: code === 'sum-mismatch' ? 'rows' : 'group-rows',
      subject: 'day',
      against: 'report',
      other: null,
      unit: '',
      ...facts,
    },
    acknowledged: false,
  };
}

function entriesOf({ groups }: ReportView['findings']) {
  return groups.flatMap(({ findings }) => findings);
}

const birth = service('khai-sinh', {
  name: 'Đăng ký khai sinh',
  online: 1755,
  received: 1869,
  share: { value: 88.73, decimals: 2 },
  share_computed: (1755 / 1869) * 100,
});

describe('head', () => {
  test('says where the report comes from, as printed, and what the unit is today', () => {
    const { title, provenance } = view({
      issuer: 'Tổ công tác Đề án 06 tỉnh Bắc Giang',
      number_printed: '/BCTCTĐA06',
      issued_on_printed: '/8/2024',
      data_until: '2024-07-18',
    });
    expect(title).toBe('Bắc Giang, tháng 7 năm 2024');
    expect(provenance).toEqual([
      { text: 'Tổ công tác Đề án 06 tỉnh Bắc Giang', links: [], after: null },
      {
        text: 'chưa có số (văn bản ghi «/BCTCTĐA06»), ngày ghi là «/8/2024»',
        links: [],
        after: null,
      },
      { text: 'số liệu đến 18/07/2024', links: [], after: null },
      {
        text: 'nay thuộc',
        links: [{ text: 'thành phố Bắc Ninh', href: '/tinh/bac-ninh/' }],
        after: null,
      },
    ]);
  });

  test('a unit that keeps its name is not taken for the one of today', () => {
    const reports = [reportOf(ID, '63-bac-ninh')];
    expect(viewAmong(reports).provenance.at(-1)).toEqual({
      text: 'nay là',
      links: [{ text: 'thành phố Bắc Ninh', href: '/tinh/bac-ninh/' }],
      after: '(hợp nhất từ Bắc Giang, Bắc Ninh)',
    });
  });

  test('an inferred period, provisional figures, revisions and wording are told', () => {
    const { notices } = view({
      period_basis: 'Suy ra từ ngày 19/6.',
      provisional: true,
      revisions: [
        {
          date: '2024-08-01',
          place: 'report/number',
          before: '11/BC',
          after: null,
          reason: 'Gõ nhầm.',
        },
        {
          date: '2024-08-02',
          place: 'services/khai-sinh/received',
          before: 1896,
          after: 1869,
          reason: 'Gõ nhầm.',
        },
      ],
      services: services([birth]),
    });
    expect(notices.map(({ title, text }) => `${title}. ${text}`)).toEqual([
      'Kỳ báo cáo được suy ra. Suy ra từ ngày 19/6.',
      'Số liệu tạm thời. Báo cáo này công bố số liệu tạm thời; số chính thức có thể khác.',
      'Đã đính chính. 01/08/2024: bỏ «11/BC». Gõ nhầm. Vị trí:',
      'Đã đính chính. 02/08/2024: «1.896» sửa thành «1.869». Gõ nhầm. Vị trí:',
      'Giá trị cũ được giữ lại. Đính chính của mọi báo cáo ở trang',
      `Lời văn. ${reportSentences.vi.wordingRestated}`,
    ]);
    expect(notices[3]!.link).toEqual({
      text: 'Bảng dịch vụ công, dòng «Đăng ký khai sinh», tổng số tiếp nhận',
      href: '#dich-vu-cong-khai-sinh',
    });
    expect(notices[4]!.link).toEqual({ text: 'Đính chính', href: '/dinh-chinh/' });
    expect(view({ wording: 'verbatim' }).notices).toEqual([]);
  });

  test('only sections that are there stand in the contents', () => {
    expect(view({}).contents.map(({ href }) => href)).toEqual(['#doi-chieu', '#nguon']);
    const { contents } = view({ services: services([birth]), models: models([model('1', {})]) });
    expect(contents.map(({ href, count }) => [href, count])).toEqual([
      ['#dich-vu-cong', '1'],
      ['#mo-hinh', '1'],
      ['#doi-chieu', '0'],
      ['#nguon', null],
    ]);
  });
});

describe('headline figures', () => {
  const february = 'bac-giang/2024-02';
  const received = (printed: number, computed: number) => services([], { printed, computed });

  test('show what is printed and what the rows come to side by side where the two reverse a sign', () => {
    const [first] = viewAmong([
      reportOf(february, '63-bac-giang', { services: received(57274, 39542) }),
      reportOf(ID, '63-bac-giang', { services: received(47867, 48050) }),
    ]).headline;
    expect(first).toMatchObject({
      value: '47.867',
      doubt: 'cộng lại 48.050',
      changes: [
        {
          sign: '▼',
          text: '16,4 % theo văn bản: tháng 2 năm 2024 ghi 57.274, tháng 7 năm 2024 ghi 47.867',
          judgement: 'neutral',
        },
        {
          sign: '▲',
          text: '21,5 % theo tổng các dòng: tháng 2 năm 2024 là 39.542, tháng 7 năm 2024 là 48.050',
          judgement: 'neutral',
        },
      ],
      note: 'bảng không ghi kỳ số liệu; kỳ nêu ở đây là kỳ của báo cáo; bảng của báo cáo trước không ghi kỳ số liệu',
    });
  });

  test('need one pair where both say the same, and name the day that the figures count to', () => {
    const period = { ...parsePeriod('2024-02')!, start: '2024-01-15', end: '2024-02-14' };
    const caption = 'KẾT QUẢ THÁNG 7/2024';
    const [first] = viewAmong([
      reportOf(february, '63-bac-giang', { period, services: received(100000, 100000) }),
      reportOf(ID, '63-bac-giang', { services: { ...received(100003, 100003), caption } }),
    ]).headline;
    expect(first!.changes.map(({ sign, text }) => `${sign} ${text}`)).toEqual([
      '▲ 0,003 % theo văn bản: tháng 2 năm 2024 (từ 15/01/2024 đến 14/02/2024) ghi 100.000, tháng 7 năm 2024 ghi 100.003',
    ]);
    expect(first!.note).toBe('bảng của báo cáo trước không ghi kỳ số liệu');
  });

  test('never mix a printed total with one that is added up, nor times of other lengths', () => {
    const changes = (before: ReturnType<typeof received>, now: ReturnType<typeof received>) =>
      viewAmong([
        reportOf(february, '63-bac-giang', { services: before }),
        reportOf(ID, '63-bac-giang', { services: now }),
      ]).headline[0]!.changes.length;
    const groups = {
      ...received(10, 10),
      totals: received(10, 10).totals.map((total) => ({ ...total, group: 'I' })),
    };
    const span = (start: string, end: string) => ({ start, end, printed: null });
    const during = (period: ReturnType<typeof span>) => ({ ...received(10, 10), period });
    expect(changes(received(10, 10), received(12, 12))).toBe(1);
    expect(changes(groups, groups)).toBe(1);
    expect(changes(received(10, 10), groups)).toBe(0);
    expect(changes(received(10, 10), during(span('2024-01-01', '2024-07-15')))).toBe(0);
    expect(
      changes(during(span('2024-02-01', '2024-02-29')), during(span('2024-07-01', '2024-07-31'))),
    ).toBe(1);
  });

  test('never compare with a homonymous unit or a period of another length', () => {
    const others = [
      reportOf('bac-giang/2023', '63-bac-giang', { services: received(1, 1) }),
      reportOf(february, '63-bac-ninh', { services: received(1, 1) }),
    ];
    const year = { id: '2023', kind: 'year', start: '2023-01-01', end: '2023-12-31' } as const;
    const [first] = viewAmong([
      { ...others[0]!, period: year },
      others[1]!,
      reportOf(ID, '63-bac-giang', { services: received(2, 2) }),
    ]).headline;
    expect(first).toMatchObject({ value: '2', doubt: null, changes: [] });
  });

  test('a count that the document prints stands before what the rows let one count', () => {
    const rows = [
      model('1', {}),
      model('2', { status: 'unstated' }),
      model('3', { status: 'unstated' }),
    ];
    expect(view({ models: models(rows) }).headline).toEqual([]);
    const summaries = [summary({ status: 'completed', count: 2, of: 3 })];
    expect(view({ models: models(rows, { summaries }) }).headline[0]).toMatchObject({
      value: '2',
      unit: '/ 3',
      note: 'trong bảng: 1',
    });
  });

  test('the evaluation in four numbers', () => {
    const { headline } = view({ evaluation: evaluationOf([63, 40, null]) });
    expect(headline.map(({ value, unit }) => [value, unit])).toEqual([
      ['3', null],
      ['1', '/ 3'],
      ['0', '/ 3'],
      ['0', '/ 0'],
    ]);
  });
});

describe('services', () => {
  test('a printed share stays as printed, with ours beside it and the way to its explanation', () => {
    const { services: table, findings } = view({ services: services([birth]) }, [shareMismatch]);
    const [line] = table!.groups[0]!.rows;
    expect(line!.anchor).toBe('dich-vu-cong-khai-sinh');
    expect(line!.share).toMatchObject({
      value: { text: '88,73 %', doubt: null },
      id: 'dich-vu-cong-khai-sinh-share',
      bar: 89,
      hollowBar: 94,
      marks: [
        {
          href: '#doi-chieu-share-mismatch-dich-vu-cong-khai-sinh-share',
          says: 'Chưa khớp: văn bản ghi 88,73 %; tính lại 93,90 %. Chưa đối chiếu lại.',
          text: 'tính lại 93,90 %',
        },
      ],
    });
    expect(line!.marks).toEqual([]);
    expect(entriesOf(findings)[0]).toMatchObject({
      id: 'doi-chieu-share-mismatch-dich-vu-cong-khai-sinh-share',
      where: {
        text: 'Bảng dịch vụ công, dòng «Đăng ký khai sinh», tỷ lệ trực tuyến',
        href: '#dich-vu-cong-khai-sinh-share',
      },
      acknowledged: false,
    });
  });

  test('where no finding speaks of a share, ours still stands beside it', () => {
    const [line] = view({ services: services([birth]) }).services!.groups[0]!.rows;
    expect(line!.share).toMatchObject({ value: { doubt: 'tính lại 93,90 %' }, id: null });
  });

  test('a printed total carries a bare sign, for the recomputed one stands below it', () => {
    const { services: table } = view(
      { services: services([birth], { printed: 1800, computed: 1869 }) },
      [finding('sum-mismatch', 'services/total/received', { printed: 1800, computed: 1869 })],
    );
    expect(table!.totals[0]!.cells[1]).toMatchObject({
      id: 'dich-vu-cong-total-received',
      marks: [
        { text: null, says: 'Chưa khớp: văn bản ghi 1.800; cộng lại 1.869. Chưa đối chiếu lại.' },
      ],
    });
  });

  test('columns that nothing fills are left out, a word for nothing fills its column', () => {
    const table = view({
      services: services([
        birth,
        service('con-dau', { reasons: { received: 'none-arising' }, staff: staffOf(0) }),
      ]),
    }).services!;
    expect(table.columns.map(({ key }) => key)).toEqual(['online', 'received', 'staff_total']);
    expect(table.groups[0]!.rows[1]!.cells.map(({ value }) => [value.kind, value.text])).toEqual([
      ['missing', '–'],
      ['none-arising', 'không phát sinh'],
      ['zero', '0'],
    ]);
  });

  test('the printed total and the recomputed one are two rows that say which is which', () => {
    const { totals } = view({
      services: services([birth], { printed: 1800, computed: 1869 }),
    }).services!;
    expect(totals.map(({ name, isComputed, anchor }) => [name, isComputed, anchor])).toEqual([
      ['Tổng số, văn bản ghi', false, 'dich-vu-cong-total'],
      ['Tổng các dòng', true, null],
    ]);
    expect(totals[1]!.doubtful).toEqual([false, true]);
  });

  test('the chart shows the busiest ten, and all the others as one bar', () => {
    const rows = Array.from({ length: 14 }, (_, n) =>
      service(`s${n}`, { received: 14 - n, online: n === 13 ? null : 1 }),
    );
    const chart = view({ services: services(rows) }).services!.chart as BarsChart;
    expect(chart.title).toBe('10 dịch vụ chiếm 90,5 % số hồ sơ');
    expect(chart.rows.at(-1)).toMatchObject({
      name: '4 dịch vụ khác',
      whole: { text: '10' },
      part: { kind: 'gap' },
    });
    expect(view({ services: services([birth]) }).services!.chart).toBeNull();
  });
});

describe('models', () => {
  const group = {
    id: 'III',
    name: 'Công dân số',
    count: 9,
    of: null,
    status_printed: null,
    period: null,
  };

  test('printed and counted rows of a group stand beside each other', () => {
    const rows = [model('24', { group: 'III' }), model('25', { group: 'III' })];
    const [shown] = view({ models: models(rows, { groups: [group] }) }).models!.groups;
    expect(shown).toMatchObject({
      anchor: 'mo-hinh-groups-iii',
      name: 'III. Công dân số',
      count: 'ghi 9, có 2 mô hình',
      isDoubtful: true,
    });
  });

  test('the printed phrase and statuses stated elsewhere are kept where they say more', () => {
    const [entry] = view({
      models: models([
        model('2', {
          status: 'in-progress',
          status_printed: 'Đang tổ chức triển khai tại Bước 3/5',
          step: 3,
          steps: 5,
          statuses: [
            {
              where: 'cột Trạng thái',
              status_printed: 'Bước 3/5',
              status: 'in-progress',
              adopted: true,
            },
            { where: 'Đánh giá', status_printed: null, status: 'completed', adopted: false },
          ],
        }),
      ]),
    }).models!.groups[0]!.entries;
    expect(entry!.status.steps?.text).toBe('Bước 3/5');
    expect(entry!.statusPrinted).toBe('văn bản ghi «Đang tổ chức triển khai tại Bước 3/5»');
    expect(entry!.statusElsewhere).toEqual(['Đánh giá: Đã hoàn thành']);
  });

  test('statuses are counted, and their parts fill the bar', () => {
    const rows = [
      model('1', {}),
      model('2', {}),
      model('3', {}),
      model('4', { status: 'unstated' }),
    ];
    const counted = view({ models: models(rows) }).models!.statuses;
    expect(counted.map(({ status, count, x, width }) => [status, count, x, width])).toEqual([
      ['completed', '3', 0, 75],
      ['unstated', '1', 75, 25],
    ]);
  });
});

describe('figures', () => {
  const rowOf = (given: Parameters<typeof figure>[1]) =>
    view({ figures: { ...bare, kind: 'figures', rows: [figure('figures/x', given)] } }).figures!
      .table!.rows;

  test.each([
    [{ of: 100000, value: 99999, share_computed: 99.999 }, 'tính ra 99,999 %'],
    [{ of: 2664000, value: 1, share_computed: (1 / 2664000) * 100 }, 'tính ra 0,00004 %'],
  ])('a share that we compute reads 0 or 100 only where it is: %o', (given, text) => {
    const { value, bar, hollowBar } = rowOf(given)[0]!.share!;
    expect([value.text, bar]).toEqual([text, null]);
    expect(hollowBar).not.toBeNull();
  });

  test('a value keeps the decimals that were printed', () => {
    const [row] = rowOf({ unit: '%', value: 98.7, value_decimals: 2 });
    expect(row!.value.text).toBe('98,70 %');
  });

  test('beside a part stands its whole, beside the whole the part that exceeds it', () => {
    const figures: Report['figures'] = {
      ...bare,
      kind: 'figures',
      rows: [figure('figures/whole', { value: 8 }), figure('figures/part', { value: 12 })],
    };
    const exceeds: Finding = {
      code: 'part-exceeds-whole',
      severity: 'warning',
      place: 'figures/part/value',
      related: { report: ID, place: 'figures/whole/value' },
      facts: { printed: 12, computed: 8, part: 'Phần', whole: 'Toàn bộ' },
      acknowledged: false,
    };
    const { rows } = view({ figures }, [exceeds]).figures!.table!;
    expect(rows.map(({ valueSpot }) => valueSpot.marks.map(({ text }) => text))).toEqual([
      ['riêng phần đã 12'],
      ['toàn bộ chỉ 8'],
    ]);
  });

  test('everything printed beside a figure is said in words', () => {
    const [row] = rowOf({
      value: 93.9,
      unit: '%',
      target: 80,
      qualifier: 'average',
      printed: 'bình quân đạt 93,9%',
      as_of: '2024-12-15',
      previous: {
        label: null,
        value: 80.4,
        share: null,
        of: null,
        period: 'tháng 11',
        printed: null,
      },
      benchmark: {
        label: 'UBND tỉnh giao',
        value: 90,
        share: null,
        of: 'UBND tỉnh',
        period: null,
        printed: null,
      },
      ranks: [{ place: 5, among: 63, in: 'cả nước' }],
      scope: { place: null, level: 'commune', part: null },
    });
    expect(row).toMatchObject({
      anchor: 'chi-tieu-x',
      qualifier: 'bình quân',
      value: { text: '93,9 %' },
      unit: null,
      whole: 'chỉ\u00a0tiêu\u00a0giao:\u00a080 %',
      when: 'đến 15/12/2024',
      details: [
        'kỳ trước, tháng 11: 80,4 %',
        'đối chiếu, UBND tỉnh giao: 90 %',
        'xếp thứ 5 trong tổng số 63, cả nước',
        'cấp xã',
        'văn bản ghi «bình quân đạt 93,9%»',
      ],
    });
  });

  test('a share that is not printed is ours and says so; a target makes none', () => {
    expect(rowOf({ value: 253, of: 253, share_computed: 100 })[0]!.share).toMatchObject({
      value: { kind: 'missing', text: 'tính ra 100,00 %' },
    });
    expect(rowOf({ value: 100, unit: '%', target: 50, share_computed: 200 })[0]!.share).toBeNull();
  });

  test('parts follow their whole', () => {
    const part = figure('figures/x/parts/y', { name: 'Sở Y tế', value: 6 });
    expect(
      rowOf({ value: 6, parts: [part] }).map(({ isPart, anchor }) => [isPart, anchor]),
    ).toEqual([
      [false, 'chi-tieu-x'],
      [true, 'chi-tieu-x-parts-y'],
    ]);
  });

  test('figures of rows stand once, with their row; how many is said', () => {
    const cards = figure('models/4/the', { name: 'Thẻ đã cấp', value: 1541991, unit: 'thẻ' });
    const rows = models([model('4', { figures: [cards] })]);
    const own = { ...bare, kind: 'figures' as const, rows: [figure('figures/x', { value: 1 })] };
    expect(view({ models: rows }).figures).toBeNull();
    const { figures, models: table } = view({ models: rows, figures: own });
    expect(figures!.count).toBe('1');
    expect(figures!.elsewhere).toMatch(/^1 số liệu khác/);
    expect(figures!.table!.rows).toHaveLength(1);
    const [entry] = table!.groups[0]!.entries;
    expect(entry!.figures!.rows[0]!.anchor).toBe('mo-hinh-4-the');
    expect(entry!.glance).toMatchObject({ text: 'Thẻ đã cấp: 1.541.991 thẻ' });
  });

  test('counts that the document prints stand beside what its table holds', () => {
    const summaries = [
      summary({
        status: 'completed',
        status_printed: 'Đã hoàn thành',
        count: 12,
        items: ['1', '2'],
      }),
    ];
    const { figures } = view({ models: models([model('1', {})], { summaries }) });
    expect(figures!.summaries[0]).toMatchObject({
      anchor: 'mo-hinh-summaries-tong',
      what: 'Đã hoàn thành',
      printed: { value: { text: '12' } },
      named: '2',
      counted: '1',
      isDoubtful: true,
    });
  });
});

describe('evaluation', () => {
  test('repeated and unknown names stay in the list as printed and are told apart', () => {
    const table = evaluationOf([3]);
    const row = {
      ...table.rows[0]!,
      provinces: [
        { slug: 'ha-noi', printed: 'TP. Hà Nội' },
        { slug: 'ha-noi', printed: 'Hà Nội' },
        { slug: null, printed: 'Bắc Kan' },
      ],
      deployed_listed: 3,
      deployed_distinct: 2,
    };
    const [group] = view({ evaluation: { ...table, rows: [row] } }).evaluation!.groups;
    expect(group!.entries[0]).toMatchObject({
      anchor: 'danh-gia-1',
      deployed: { text: '3/63 địa phương' },
      glance: { text: '3/63 địa phương', bar: 4.8, value: 3 },
      listTitle: 'Danh sách 3 tên, 2 địa phương khác nhau (văn bản ghi 3)',
      isDoubtful: true,
      provinces: [
        { text: 'TP. Hà Nội', doubt: null, id: null, marks: [] },
        { text: 'Hà Nội', doubt: 'lặp', id: null, marks: [] },
        { text: 'Bắc Kan', doubt: 'không rõ địa phương nào', id: null, marks: [] },
      ],
    });
  });
});

describe('discrepancies', () => {
  const entry = {
    code: 'share-mismatch',
    place: 'services/khai-sinh/share',
    printed: 88.73,
    computed: 93.9,
    explanation: 'Văn bản in đúng như vậy.',
    noticed_by: 'N. V. A',
    also: [],
  };

  test('what a person has seen carries the explanation; what the checks do not find is kept', () => {
    const given = { services: services([birth]), discrepancies: [entry] };
    const seen = view(given, [{ ...shareMismatch, acknowledged: true }]);
    const expected = {
      rule: { text: 'Tỷ lệ không khớp với số đếm', href: '/quy-tac/share-mismatch/' },
      section: 'Dịch vụ công',
      printed: { label: 'Văn bản ghi', text: '88,73 %' },
      computed: { label: 'Tính lại', text: '93,90 %' },
      status: null,
      sentence: null,
      explanation: 'Văn bản in đúng như vậy.',
      noticedBy: 'Người ghi nhận: N. V. A',
    };
    expect(entriesOf(seen.findings)).toHaveLength(1);
    expect(entriesOf(seen.findings)[0]).toMatchObject(expected);
    expect(entriesOf(view(given).findings)[0]).toMatchObject(expected);
    expect(seen.findings.intro).toBe(
      '1 điểm chưa khớp giữa các con số hay dữ kiện ghi trong văn bản, tất cả đã được đối chiếu lại với văn bản. Mỗi điểm là một nguyên nhân, có thể thấy ở nhiều chỗ.',
    );
    expect(seen.services!.groups[0]!.rows[0]!.share.marks[0]).toMatchObject({
      says: 'Chưa khớp: văn bản ghi 88,73 %; tính lại 93,90 %. Xem giải thích.',
    });
  });

  test('what nobody has reviewed says so, and says what the checks found without advice', () => {
    const { findings } = view({ services: services([birth]) }, [shareMismatch]);
    expect(entriesOf(findings)[0]).toMatchObject({
      status: 'Chưa đối chiếu lại với văn bản: có thể văn bản ghi như vậy, cũng có thể nhập sai.',
      sentence: 'Văn bản ghi 88,73 % nhưng 1.755 trong tổng số 1.869 là 93,90 %.',
      explanation: null,
    });
    expect(findings.intro).toContain('0 điểm đã được đối chiếu lại');
  });

  test('stand in the order of the page, by part of the report', () => {
    const table = models([
      model('1', {
        figures: [figure('models/1/a', { name: 'Số hồ sơ', value: 3, unit: 'hồ sơ' })],
      }),
    ]);
    const { findings } = view({ services: services([birth]), models: table }, [
      finding(
        'value-conflict',
        'models/1/a/value',
        { printed: 3, computed: 4 },
        'services/khai-sinh/received',
      ),
      finding('status-conflict', 'models/1/status', { printed: 'xong', computed: 'đang làm' }),
      shareMismatch,
    ]);
    expect(
      findings.groups.map(({ title, findings: own }) => [
        title,
        own.map(({ where }) => where.text),
      ]),
    ).toEqual([
      ['Dịch vụ công', ['Bảng dịch vụ công, dòng «Đăng ký khai sinh», tỷ lệ trực tuyến']],
      ['Mô hình', ['Bảng mô hình, mô hình 1, trạng thái', 'Bảng mô hình, mô hình 1, Số hồ sơ']],
    ]);
  });

  test('two places that do not agree both carry the sign, each with the value of the other', () => {
    const table = models([
      model('1', { figures: [figure('models/1/a', { value: 3, unit: 'hồ sơ' })] }),
    ]);
    const page = view({ services: services([birth]), models: table }, [
      finding(
        'value-conflict',
        'models/1/a/value',
        { printed: 3, computed: 1869 },
        'services/khai-sinh/received',
      ),
    ]);
    const [row] = page.models!.groups[0]!.entries[0]!.figures!.rows;
    expect(row!.valueSpot.marks.map(({ text }) => text)).toEqual(['nơi khác ghi 1.869']);
    const received = page.services!.groups[0]!.rows[0]!.cells[1]!;
    expect(received).toMatchObject({
      id: 'dich-vu-cong-khai-sinh-received',
      marks: [{ text: 'nơi khác ghi 3' }],
    });
    expect(entriesOf(page.findings)[0]).toMatchObject({
      printed: { text: '3 hồ sơ' },
      related: { href: '#dich-vu-cong-khai-sinh-received' },
    });
  });

  test('statuses, counts of groups, parts and days of figures, names of lists carry signs', () => {
    const part = figure('figures/x/parts/y', { key: 'y', value: 6 });
    const groups = [
      { id: 'I', name: 'Nhóm', count: 9, of: null, status_printed: null, period: null },
    ];
    const listed = evaluationOf([1]);
    const page = view(
      {
        models: models([model('1', { group: 'I' })], { groups, attached_to: 'ngày /01/2024' }),
        evaluation: {
          ...listed,
          rows: [{ ...listed.rows[0]!, provinces: [{ slug: 'ha-noi', printed: 'Hà Nội' }] }],
        },
        figures: {
          ...bare,
          kind: 'figures',
          rows: [figure('figures/x', { as_of: '2023-02-15', parts: [part] })],
        },
      },
      [
        finding('status-conflict', 'models/1/status', { printed: 'a', computed: 'b' }),
        finding('count-mismatch', 'models/groups.I/count', { printed: 9, computed: 1 }),
        finding('period-mismatch', 'models/attached_to', {
          printed: '01/2024',
          computed: '07/2024',
        }),
        finding('value-conflict', 'figures/x/parts/y/value', { printed: 6, computed: 7 }),
        finding('date-outside-period', 'figures/x/as_of', {
          printed: '15/02/2023',
          computed: '01/07/2024',
          side: 'before',
        }),
        finding('list-duplicate', 'evaluation/1/provinces.0', {
          printed: 'Hà Nội',
          computed: 'Hà Nội',
        }),
      ],
    );
    const [group] = page.models!.groups;
    const texts = (marks: readonly { readonly text: string | null }[]) =>
      marks.map(({ text }) => text);
    expect(texts(group!.marks)).toEqual([null]);
    expect(group!.entries[0]).toMatchObject({
      statusId: 'mo-hinh-1-status',
      statusMarks: [{ text: null }],
    });
    expect(page.models!.head.attached).toMatchObject({
      text: 'ngày /01/2024',
      spot: { marks: [{ text: 'báo cáo ghi 07/2024' }] },
    });
    const [whole, of] = page.figures!.table!.rows;
    expect(texts(whole!.whenSpot.marks)).toEqual(['ngoài kỳ báo cáo']);
    expect(of).toMatchObject({ valueSpot: { id: 'chi-tieu-x-parts-y-value' } });
    expect(page.evaluation!.groups[0]!.entries[0]!.provinces[0]).toMatchObject({
      id: 'danh-gia-1-provinces-0',
      marks: [{ text: null }],
    });
    const views = entriesOf(page.findings);
    expect(views.map(({ computed }) => computed?.label ?? null)).toEqual([
      'Báo cáo ghi',
      'Đếm được',
      'Nơi khác ghi',
      null,
      'Kỳ bắt đầu',
      'Nơi khác ghi',
    ]);
    expect(views[3]!.where.text).toBe(
      'Bảng đánh giá, mô hình «Mô hình 1», danh sách địa phương, tên thứ 1',
    );
  });

  test('notices are not published as discrepancies', () => {
    const { findings } = view({ services: services([birth]) }, [
      { ...shareMismatch, severity: 'notice' },
    ]);
    expect(findings.groups).toEqual([]);
    expect(findings.caution).toBeNull();
  });

  test('a place that the page does not draw leads to the nearest that it does', () => {
    const place = 'services/khai-sinh/staff.total';
    const { findings } = view({ services: services([birth]) }, [{ ...shareMismatch, place }]);
    expect(entriesOf(findings)[0]!.where.href).toBe('#dich-vu-cong-khai-sinh');
  });

  test('readers are not told what editors should write, and what is quoted stays', () => {
    const text =
      'Văn bản in 1 nhưng là 2. Hãy dò lại với văn bản; nếu văn bản in đúng như vậy, hãy ghi nhận.';
    expect(forReaders(text, reportSentences.vi)).toBe('Văn bản ghi 1 nhưng là 2.');
    expect(forReaders('Ngày in «đã in» là lạ.', reportSentences.vi)).toBe(
      'Ngày ghi «đã in» là lạ.',
    );
    expect(forReaders('Hãy sửa.', reportSentences.vi)).toBe('Hãy sửa.');
  });
});

test('a report that is not in the archive is our own fault', () => {
  expect(() => reportView(siteOf([]), ID, { origin: 'https://x.example', findings: [] })).toThrow(
    `No report ${ID}`,
  );
});

function staffOf(total: number) {
  return { total, province: null, district: null, commune: null };
}
