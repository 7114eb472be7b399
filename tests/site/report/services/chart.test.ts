import { expect, test } from 'vitest';

import { barChart } from '../../../../src/site/report/services/chart.ts';

const words = {
  title: 'Lưu trú nhận nhiều nhất',
  subtitle: 'Hồ sơ theo dịch vụ',
  partName: 'trực tuyến',
  restName: 'phần còn lại',
  source: 'Vẽ từ bảng.',
};

test('the longest bar is as wide as the picture, the others in proportion from zero', () => {
  const { bars, height } = barChart(
    [
      { label: 'Thông báo lưu trú', whole: 8000, part: 6000 },
      { label: 'Đăng ký khai tử', whole: 1000, part: null },
    ],
    words,
  );
  expect(bars.map(({ wholeWidth, partWidth }) => [wholeWidth, partWidth])).toEqual([
    ['100%', '75%'],
    ['12.5%', null],
  ]);
  expect(bars.map(({ value }) => value)).toEqual(['8.000', '1.000']);
  expect(bars[1]!.barY - bars[0]!.barY).toBe(34);
  expect(bars[1]!.barY + 9).toBeLessThanOrEqual(height);
});

test('the client gets the same numbers: the part, and what remains of the whole', () => {
  const { data } = barChart(
    [
      { label: 'a', whole: 10, part: 4 },
      { label: 'b', whole: 7, part: null },
    ],
    words,
  );
  expect(data).toEqual({
    labels: ['a', 'b'],
    parts: [4, null],
    rests: [6, 7],
    partName: 'trực tuyến',
    restName: 'phần còn lại',
  });
});

test('nothing but noughts is drawn without dividing by nought', () => {
  const { bars } = barChart([{ label: 'a', whole: 0, part: 0 }], words);
  expect(bars[0]).toMatchObject({ wholeWidth: '0%', partWidth: '0%' });
});
