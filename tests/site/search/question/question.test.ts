/** What queries name, and what answers them, against the project's own content. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fold } from '../../../../src/site/shared/fold.ts';
import { suggest } from '../../../../src/site/search/question/suggest.ts';
import { answersTo } from '../../../../src/site/search/question/answers.ts';
import { formsOf } from '../../../../src/site/search/question/thing.ts';
import { readQuestion } from '../../../../src/site/search/question/read.ts';
import { askedFor } from '../../../../src/site/search/search.ts';
import { realAsking } from './real.ts';

const { archive, vocabulary, means, read, answers } = realAsking();
const { reference } = archive;
const ROW = '/bao-cao/bac-giang/2024-07/#dich-vu-cong-dang-ky-khai-sinh';

const named = (asked: string) => read(asked).named.map(({ kind, ids }) => `${kind} ${ids[0]!}`);
const first = async (asked: string) => (await answers(asked))[0];

describe('a query names', () => {
  test.each([
    ['khai sinh bắc giang 7/2024', ['province bac-giang', 'period 2024-07']],
    ['tphcm', ['province ho-chi-minh']],
    ['TP. Hồ Chí Minh', ['province ho-chi-minh']],
    ['brvt t2/2025', ['province ba-ria-vung-tau', 'period 2025-02']],
    ['bacgiang', ['province bac-giang']],
    ['mô hình 12', ['model 12']],
    ['Đề án 06', ['term de-an-06']],
    ['so 06 qd ttg', ['number 06/QĐ-TTg']],
    ['06/QĐ-TTg', ['number 06/QĐ-TTg']],
    ['107/2021/nd-cp', ['number 107/2021/NĐ-CP']],
    ['18 kh ubnd bac giang', ['number 18/KH-UBND', 'province bac-giang']],
    ['60-NQ/TW', ['number 60-NQ/TW']],
    ['quyết định 422', ['number 422/QĐ']],
    ['công văn 4277/CV-TCTTKĐA', ['number 4277/CV-TCTTKĐA']],
    ['cong van 3240 ubnd kgvx', ['number 3240/UBND-KGVX']],
    ['2253 cat qlhc', ['number 2253/CAT-QLHC']],
    ['kh 125 ubnd', ['number 125/KH-UBND']],
    ['chỗ mâu thuẫn Bình Định', ['list discrepancies', 'province binh-dinh']],
    ['nhiệm vụ chưa triển khai', ['list tasks', 'status not-started']],
    ['Sở Tư pháp', ['agency so-tu-phap']],
    ['share-mismatch', ['rule share-mismatch']],
    ['nhiệm vụ II.15 bắc giang', ['list tasks', 'number II.15', 'province bac-giang']],
    ['nhiem vu so 15', ['number 15']],
    ['nhiệm vụ 7/2024', ['list tasks', 'period 2024-07']],
    ['Bình Định cả năm 2024', ['province binh-dinh', 'period 2024']],
    ['CA Bắc Giang', ['agency cong-an-soan-thao']],
  ])('«%s»', (asked, expected) => {
    expect(named(asked)).toEqual(expect.arrayContaining(expected));
  });

  test('no body in «cả», whose abbreviation is CA', () => {
    expect(named('Bình Định cả năm 2024').join(' ')).not.toContain('agency');
    expect(named('cả tỉnh').join(' ')).not.toContain('agency');
  });

  test('nothing in scattered syllables', () => {
    expect(named('giá trị mang lại')).toEqual([]);
  });
});

describe('of several figures the one that is named', () => {
  test.each([
    [
      'tỷ lệ số hóa hồ sơ cấp xã Bình Định',
      '/bao-cao/binh-dinh/2024/#chi-tieu-digitisation-rate-commune',
    ],
    [
      'tỷ lệ tái sử dụng dữ liệu số hóa cấp huyện Bình Định',
      '/bao-cao/binh-dinh/2024/#chi-tieu-digitised-data-reuse-rate-district',
    ],
    [
      'đơn vị chưa được cấp kinh phí Bắc Giang',
      '/bao-cao/bac-giang/2024-07/#nhiem-vu-ii-1-units-not-funded',
    ],
  ])('«%s»', async (asked, address) => {
    expect((await first(asked))?.address).toBe(address);
  });

  test('without a value, which would stand under the name of the whole', async () => {
    expect((await first('tỷ lệ số hóa hồ sơ cấp xã Bình Định'))?.value).toBeNull();
  });
});

describe('a province without reports', () => {
  test("is answered by the country's, in its name", async () => {
    const answer = await first('sổ sức khỏe điện tử Hà Nội');
    expect(answer?.address).toBe('/bao-cao/toan-quoc/2024-h1/#danh-gia-34');
    expect(answer?.province).toBe('Toàn quốc');
  });

  test('is not where only «mô hình» is said', async () => {
    const told = await answers('Nam Định có mặt trong những mô hình nào?');
    expect(told.map(({ address }) => address).join(' ')).not.toContain('#danh-gia');
  });
});

test('the country is a measure of the province that is named with it', async () => {
  const answer = await first('thanh toán trực tuyến Bắc Giang thấp hơn cả nước');
  expect(answer?.address).toBe('/bao-cao/bac-giang/2024-07/#nhiem-vu-ii-11-online-payment-rate');
});

test('who asks for money is not told how many there are', async () => {
  const told = await answers('chữ ký số mỗi năm tốn bao nhiêu tiền');
  expect(told.find(({ address }) => address.includes('digital-signatures'))?.isLikely).toBe(false);
});

test('«mức độ hài lòng» is no «mức độ hai»', () => {
  expect(named('mức độ hài lòng').join(' ')).not.toContain('eid');
});

describe('a section is sought by its heading', () => {
  const heading = (asked: string) => askedFor(asked, read(asked), vocabulary).heading;
  test.each([
    ['kiến nghị của UBND tỉnh Bình Định với Bộ Công an', 'kien nghi'],
    ['binh dinh de xuat gi voi chinh phu', 'de xuat'],
    ['Bình Định: bài học kinh nghiệm', 'bai hoc kinh nghiem'],
    ['khó khăn khi khám chữa bệnh bằng căn cước ở Bình Định', null],
    ['kiến nghị', null],
  ])('«%s»', (asked, expected) => {
    expect(heading(asked)).toBe(expected);
  });
});

describe('rules are sought where they are named', () => {
  test.each([
    ['quy tắc tổng khác cộng các dòng', '/quy-tac/sum-mismatch/'],
    ['quy tac so luy ke giam', '/quy-tac/stock-decreased/'],
    ['quy tắc ngày trong tương lai', '/quy-tac/date-in-future/'],
  ])('«%s»', async (asked, address) => {
    expect((await first(asked))?.address).toBe(address);
  });
});

describe('slips', () => {
  test.each([
    ['khia sinh', 'khai sinh'],
    ['bắc gaing 7/2024', 'bac giang'],
    ['ly lcih tu phap', 'lich tu'],
    ['dang ky tam chu', 'tam tru'],
  ])('«%s» is put right, and said', (asked, taken) => {
    const { corrections, text } = read(asked);
    expect(corrections.map((one) => fold(one.taken)).join(' ')).toContain(taken);
    expect(fold(text)).toContain(taken);
  });

  test.each([
    'khai sinh',
    'giá trị mang lại',
    'Nguyễn Tuấn Thanh',
    'VNPT-iGate',
    'đoàn thanh niên',
    '"khia sinh"',
  ])('«%s» is left as it is', (asked) => {
    expect(read(asked).corrections).toEqual([]);
  });
});

test.each([
  ['dang ki tam tru', 'dang ky tam tru'],
  ['tỉ lệ hộ nghèo', 'tỷ lệ hộ nghèo'],
])('i and y are one letter: «%s»', (asked, meant) => {
  expect(read(asked)).toMatchObject({ text: meant, corrections: [] });
});

test('what is right by itself is left, though no name holds it', () => {
  const [slip] = read('khia sinh').corrections;
  const right = readQuestion('khia sinh', vocabulary, new Set([slip!.word]));
  expect(right).toMatchObject({ corrections: [], text: 'khia sinh' });
});

describe('answers', () => {
  test('a service of a province in a month is a row, with its value', async () => {
    const answer = await first('khai sinh bắc giang 7/2024');
    expect(answer).toMatchObject({
      kind: 'row',
      address: ROW,
      province: 'Bắc Giang',
      period: 'tháng 7 năm 2024',
      isSure: true,
      isLikely: true,
    });
    expect(answer!.value).toContain('93,90');
    expect(answer!.value).toContain('88,73');
  });

  test('where files do not come, pages still do', async () => {
    const lost = { ...means, open: () => Promise.reject(new Error('offline')) };
    const [answer] = await answersTo(read('khai sinh bắc giang 7/2024'), vocabulary, lost);
    expect(answer!.address).toBe('/bao-cao/bac-giang/2024-07/');
  });

  test('without a month it is the newest', async () => {
    expect((await first('dang ky khai sinh bac giang'))!.address).toBe(ROW);
  });

  test.each([
    ['khai sinh', '/dich-vu/dang-ky-khai-sinh/'],
    ['khai tu cho nguoi than', '/dich-vu/dang-ky-khai-tu/'],
    ['chữ ký số cá nhân miễn phí', '/chi-tieu/digital-signatures/'],
    ['sai lệch bắc giang 7/2024', '/bao-cao/bac-giang/2024-07/#doi-chieu'],
    ['hộ nghèo bắc giang', '/bao-cao/bac-giang/2024-07/#nhiem-vu-ii-22-poor-households'],
    ['tỷ lệ hộ nghèo bắc giang', '/bao-cao/bac-giang/2024-07/#nhiem-vu-ii-22-poverty-rate'],
    ['sổ đỏ', '/dich-vu/bien-dong-dat-dai/'],
    ['căn cước', '/dich-vu/cap-lai-doi-the-cccd/'],
    ['bac giang', '/tinh/bac-giang/'],
    ['gia lai', '/tinh/gia-lai/'],
    ['tháng 7/2024', '/ky/2024-07/'],
    ['lâm đồng 2/2024', '/bao-cao/lam-dong/2024-02/'],
    ['mô hình 12', '/mo-hinh/luu-tru-xe-khach/'],
    ['mô hình 12 Bắc Giang', '/bao-cao/bac-giang/2024-02/#mo-hinh-12'],
    ['LGSP là gì', '/thuat-ngu/#lgsp'],
    ['nhiệm vụ của Sở Tư pháp', '/nhiem-vu/?chu-tri=so-tu-phap'],
    ['share-mismatch', '/quy-tac/share-mismatch/'],
    ['nhiệm vụ II.15 bắc giang', '/bao-cao/bac-giang/2024-07/#nhiem-vu-ii-15'],
    ['nhiem vu 15 binh dinh', '/bao-cao/binh-dinh/2024/#nhiem-vu-ii-15'],
    ['nhiệm vụ số 99 Bình Định', '/bao-cao/binh-dinh/2024/#nhiem-vu'],
    ['Bình Định cả năm 2024', '/bao-cao/binh-dinh/2024/'],
    ['trí tuệ nhân tạo', '/thuat-ngu/#ai'],
    ['tạm trú', '/dich-vu/dang-ky-tam-tru/'],
    ['quản lý đất đai', '/mo-hinh/quan-ly-dat-dai-nha-o/'],
    ['văn bản Bắc Giang 7/2024', '/bao-cao/bac-giang/2024-07/#van-ban'],
    // A year's report is the answer for a month that has none of its own.
    ['bình định tháng 5/2024', '/bao-cao/binh-dinh/2024/'],
  ])('«%s»: %s', async (asked, address) => {
    expect((await first(asked))!.address).toBe(address);
  });

  test('nothing is sure beside the number of a document, which full text finds', async () => {
    const told = await answers('Thông báo số 243/TB-UBND Bắc Giang');
    expect(told.filter(({ isSure }) => isSure)).toEqual([]);
    expect(read('văn bản số 1240/TCTTKĐA').text).toBe('1240/TCTTKĐA');
  });

  test.each([
    ['lương hưu qua tài khoản', '/chi-tieu/pension-cashless/'],
    ['vay tiền ngân hàng', '/mo-hinh/cho-vay-tin-chap/'],
  ])(
    '«%s», of which a part is its name and another stands in it, is sure',
    async (asked, address) => {
      expect(await first(asked)).toMatchObject({ address, isSure: true });
    },
  );

  test('a law is not what it is about, nor a meeting its half year; «tỷ lệ» is sought, too', async () => {
    for (const asked of ['Luật Căn cước', 'so ket 06 thang dau nam 2024'])
      expect((await answers(asked)).filter(({ isSure }) => isSure)).toEqual([]);
    expect(read('quy tắc tỷ lệ không khớp').text).toBe('quy tắc tỷ lệ không khớp');
  });

  test('nobody is sure about words that name nothing', async () => {
    for (const asked of ['GRDP Bình Định', 'nghĩa vụ quân sự', '920.983', 'tết nguyên đán'])
      expect((await answers(asked)).filter(({ isSure }) => isSure)).toEqual([]);
  });

  test('what the filler of a question adds changes nothing', async () => {
    const plain = (await first('khai sinh bắc giang'))!.address;
    for (const asked of [
      'tỷ lệ khai sinh ở Bắc Giang là bao nhiêu',
      'khai sinh của tỉnh Bắc Giang mới nhất',
    ])
      expect((await first(asked))!.address).toBe(plain);
  });

  test('are the same with marks and without', async () => {
    for (const { name_vi } of reference.services)
      expect((await answers(fold(name_vi))).map(({ address }) => address)[0]).toBe(
        (await answers(name_vi)).map(({ address }) => address)[0],
      );
  });
});

describe('on English pages', () => {
  const english = realAsking('en');
  const row = '/en/bao-cao/bac-giang/2024-07/#dich-vu-cong-dang-ky-khai-sinh';

  test.each([
    ['birth registration Bac Giang July 2024', row],
    ['khai sinh bắc giang 7/2024', row],
    ['passport', '/en/dich-vu/ho-chieu-pho-thong/'],
    ['Ho Chi Minh City', '/en/tinh/ho-chi-minh/'],
    ['kiosk', '/en/mo-hinh/kiosk-hanh-chinh-cong/'],
  ])('«%s»: %s', async (asked, address) => {
    const [answer] = await english.answers(asked);
    expect(answer!.address).toBe(address);
  });

  test('values are said in English', async () => {
    expect((await english.answers('birth registration Bac Giang July 2024'))[0]).toMatchObject({
      value: '93.90% online, printed as 88.73%',
      period: 'July 2024',
    });
  });
});

describe('everything is found', () => {
  const own = vocabulary.things.filter(({ kind }) =>
    ['services', 'models', 'indicators', 'provinces', 'rules'].includes(kind),
  );
  const pageOf = ({ kind, id }: (typeof own)[number]) => {
    const { addresses } = means;
    if (kind === 'services') return addresses.service(id);
    if (kind === 'models') return addresses.model(id);
    if (kind === 'indicators') return addresses.indicator(id);
    return kind === 'provinces' ? addresses.unit(id) : addresses.rule(id);
  };

  test('by its own name without marks, among the first three', async () => {
    const lost: string[] = [];
    for (const thing of own) {
      const shown = (await answers(fold(thing.title))).slice(0, 3).map(({ address }) => address);
      if (!shown.includes(pageOf(thing))) lost.push(thing.title);
    }
    expect(lost).toEqual([]);
  });

  test('by each of its other names', async () => {
    const lost: string[] = [];
    for (const thing of own)
      for (const form of formsOf(thing)) {
        const shown = (await answers(fold(form))).map(({ address }) => address);
        if (!shown.includes(pageOf(thing))) lost.push(`${thing.title}: ${form}`);
      }
    expect(lost).toEqual([]);
  });

  test('every row of a service, by its name with its province and month', async () => {
    const lost: string[] = [];
    for (const { id, unit, period, outlines } of archive.reports) {
      if (outlines.services === null) continue;
      for (const { service, key } of archive.open(id).services!.rows) {
        const { short_vi: name } = reference.services.find((one) => one.id === service)!;
        const asked = `${name} ${unit.name} ${vocabulary.periodNames.get(period.id)!}`;
        const address = means.addresses.place(id, `services/${key}`);
        if ((await first(fold(asked)))?.address !== address) lost.push(asked);
      }
    }
    expect(lost).toEqual([]);
  });
});

describe('every row that others can be compared with', () => {
  /** Of each thing and report the places that tell of it. */
  const placesOf = (kind: 'models' | 'indicators', ids: readonly string[]) =>
    ids.flatMap((id) =>
      [...Map.groupBy(archive.observed(`${kind}/${id}`), ({ report }) => report)].map(
        ([report, told]) => ({
          id,
          report,
          addresses: told.map(({ observation: { place } }) =>
            means.addresses.place(report, place.slice(0, place.lastIndexOf('/'))),
          ),
        }),
      ),
    );
  const lostOf = async (kind: 'models' | 'indicators', ids: readonly string[]) => {
    const lost: string[] = [];
    for (const { id, report, addresses } of placesOf(kind, ids)) {
      const { unit, period } = archive.reports.find((one) => one.id === report)!;
      const name = vocabulary.byKey.get(`${kind}/${id}`)!.title;
      const asked = `${name} ${unit.name} ${vocabulary.periodNames.get(period.id)!}`;
      const shown = (await answers(fold(asked))).slice(0, 3).map(({ address }) => address);
      if (!addresses.some((address) => shown.includes(address))) lost.push(asked);
    }
    return lost;
  };

  test('a model, by its name with its province and period', async () => {
    const slugs = reference.models.map(({ slug }) => slug);
    expect(await lostOf('models', slugs)).toEqual([]);
  });

  test('an indicator, by its name with its province and period', async () => {
    const ids = reference.indicators.map(({ id }) => id);
    expect(await lostOf('indicators', ids)).toEqual([]);
  });
});

describe('suggestions', () => {
  test.each([
    ['kh', 'Khánh Hòa'],
    ['bac g', 'Bắc Giang'],
    ['đăng ký k', 'Đăng ký khai sinh'],
    ['so d', 'Đăng ký biến động đất đai'],
    ['kios', 'Kiosk hành chính công'],
  ])('«%s» may become «%s»', (typed, text) => {
    const suggested = suggest(typed, vocabulary, means).map((one) => one.text);
    expect(suggested).toContain(text);
  });

  test('none for nothing', () => {
    expect(suggest('  ', vocabulary, means)).toEqual([]);
  });
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
  );
});

test('anything can be typed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      for (const answer of await answers(text)) expect(answer.address).toMatch(/^\/[a-z]/);
    }),
    { numRuns: 50 },
  );
});
