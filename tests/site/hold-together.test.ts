import { expect, test } from 'vitest';

import { holdTogether } from '../../src/site/hold-together.ts';

test.each([
  ['96,50 % hồ sơ', '96,50~% hồ sơ'],
  ['in 1,789 tỷ đồng', 'in 1,789~tỷ~đồng'],
  ['nhận 1.869 hồ sơ', 'nhận 1.869~hồ~sơ'],
  ['<b>12</b> thẻ, 5 thẻ', '<b>12</b> thẻ, 5~thẻ'],
  ['25 tỷ lệ', '25 tỷ lệ'],
  ['tháng 7 năm 2024', 'tháng~7 năm~2024'],
  ['Nhiệm vụ I.2', 'Nhiệm~vụ~I.2'],
  ['5 người, 6 ngườiX', '5~người, 6 ngườiX'],
  ['<a title="5 hồ sơ">3 hồ sơ</a>', '<a title="5 hồ sơ">3~hồ~sơ</a>'],
  ['<a title="1 > 5 hồ sơ">3 hồ sơ</a>', '<a title="1 > 5 hồ sơ">3~hồ~sơ</a>'],
  ['a'.repeat(40), 'a'.repeat(40)],
  ['ế'.repeat(41), `${'ế'.repeat(20)}<wbr>${'ế'.repeat(20)}<wbr>ế`],
  ['<script>x = 3 % 2</script>', '<script>x = 3 % 2</script>'],
  ['<svg><text>3 %</text></svg>3 %', '<svg><text>3 %</text></svg>3~%'],
  ['5 bước 3', '5~bước~3'],
  ['5 nhiệm vụ 3', '5~nhiệm~vụ 3'],
  ['1 tỷ 5 bước 3 năm 4', '1~tỷ 5~bước~3 năm~4'],
  [`5 hồ sơ)${'a'.repeat(41)}`, `5~hồ~sơ)${'a'.repeat(17)}<wbr>${'a'.repeat(20)}<wbr>aaaa`],
  [`số ${'5'.repeat(40)}&amp;${'5'.repeat(40)} %`, `số~${'5'.repeat(40)}&amp;${'5'.repeat(40)}~%`],
  [`<b>${'5'.repeat(30)}</b>${'5'.repeat(30)}`, `<b>${'5'.repeat(30)}</b>${'5'.repeat(30)}`],
])('«%s»', (text, held) => {
  expect(holdTogether(text)).toBe(held.replaceAll('~', '\u00a0'));
});
