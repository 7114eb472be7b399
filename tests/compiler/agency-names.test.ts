/** Cells of agencies as the documents print them: every one is understood, and split as a reader would. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { agencyReader } from '../../src/compiler/normalise/agency-names.ts';
import { assembleReference } from '../../src/compiler/reference.ts';
import { realReference, ROOT } from '../files.ts';

const { reference } = assembleReference(realReference, () => undefined);
const read = agencyReader(reference);

const cells = readFileSync(join(ROOT, 'tests/fixtures/agency-cells.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

describe('every cell of the five documents', () => {
  test('is there', () => {
    expect(cells.length).toBeGreaterThan(90);
  });

  test.each(cells)('%s', (cell) => {
    const { lead, unknown } = read(cell);
    expect(unknown).toEqual([]);
    expect(lead.length).toBeGreaterThan(0);
  });
});

describe('lead and cooperating', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['Công an tỉnh', ['cong-an-tinh'], []],
    [
      'Văn phòng UBND tỉnh; Sở Thông tin và Truyền thông; Công an tỉnh',
      ['van-phong-ubnd-tinh', 'so-thong-tin-truyen-thong', 'cong-an-tinh'],
      [],
    ],
    ['Sở Tài chính, Sở Kế hoạch và Đầu tư', ['so-tai-chinh', 'so-ke-hoach-dau-tu'], []],
    [
      'Công an tỉnh chủ trì (C06, Sở VHTTD, Sở TTTT phối hợp)',
      ['cong-an-tinh'],
      ['cuc-c06', 'so-van-hoa-the-thao-du-lich', 'so-thong-tin-truyen-thong'],
    ],
    [
      'C06 chủ trì (CAT, Sở TTTT, Sở NV, các cơ quan, đơn vị, địa phương phối hợp)',
      ['cuc-c06'],
      ['cong-an-tinh', 'so-thong-tin-truyen-thong', 'so-noi-vu', 'cac-co-quan-don-vi-dia-phuong'],
    ],
    ['Sở Tư pháp (Công an tỉnh)', ['so-tu-phap'], ['cong-an-tinh']],
    ['Chủ trì: Công an tỉnh; phối hợp: Sở Tư pháp', ['cong-an-tinh'], ['so-tu-phap']],
    ['Phối hợp: Sở Tư pháp; chủ trì: Công an tỉnh', ['cong-an-tinh'], ['so-tu-phap']],
    ['Chủ trì Công an tỉnh, phối hợp với Sở Tư pháp', ['cong-an-tinh'], ['so-tu-phap']],
    ['(Chủ trì: Công an tỉnh; phối hợp: Sở Tư pháp)', ['cong-an-tinh'], ['so-tu-phap']],
    [
      'Chủ trì: Công an tỉnh (phối hợp: Sở Tư pháp), Sở Y tế',
      ['cong-an-tinh', 'so-y-te'],
      ['so-tu-phap'],
    ],
    ['Công an tỉnh chủ trì, phối hợp với Sở Tư pháp', ['cong-an-tinh'], ['so-tu-phap']],
    ['Công an tỉnh phối hợp với Sở Tư pháp, Sở Y tế', ['cong-an-tinh'], ['so-tu-phap', 'so-y-te']],
    ['Công an tỉnh phối hợp các sở, ban, ngành', ['cong-an-tinh'], ['cac-so-ban-nganh']],
    ['Công an tỉnh; phối hợp: Sở Tư pháp', ['cong-an-tinh'], ['so-tu-phap']],
    [
      'Công an tỉnh (phối hợp với Sở Tư pháp); Sở Y tế',
      ['cong-an-tinh', 'so-y-te'],
      ['so-tu-phap'],
    ],
    ['Công an tỉnh (Sở Tư pháp phối hợp), Sở Y tế', ['cong-an-tinh', 'so-y-te'], ['so-tu-phap']],
    ['(Công an tỉnh chủ trì; Sở Tư pháp phối hợp)', ['cong-an-tinh'], ['so-tu-phap']],
  ])('%s', (cell, lead, cooperating) => {
    expect(read(cell)).toEqual({ lead, cooperating, unknown: [], local: [] });
  });

  test('a body that leads does not cooperate as well', () => {
    const { lead, cooperating } = read('Công an tỉnh chủ trì (CAT, Sở Tư pháp phối hợp)');
    expect(lead).toEqual(['cong-an-tinh']);
    expect(cooperating).toEqual(['so-tu-phap']);
  });
});

describe('bodies of places', () => {
  test.each<[cell: string, lead: readonly string[], named: readonly string[]]>([
    ['UBND thành phố Tam Kỳ', ['ubnd-thanh-pho-tam-ky'], ['UBND thành phố Tam Kỳ']],
    ['Ủy ban nhân dân TP. Tam Kỳ', ['ubnd-thanh-pho-tam-ky'], ['UBND thành phố Tam Kỳ']],
    [
      'Công an tỉnh; Công an huyện Núi Thành và UBND xã Tam Quang',
      ['cong-an-tinh', 'cong-an-huyen-nui-thanh', 'ubnd-xa-tam-quang'],
      ['Công an huyện Núi Thành', 'UBND xã Tam Quang'],
    ],
    ['Công an huyện Hiệp Hòa', ['cong-an-huyen-hiep-hoa'], ['Công an huyện Hiệp Hòa']],
    ['UBND quận 1, Công an tỉnh', ['ubnd-quan-1', 'cong-an-tinh'], ['UBND quận 1']],
    [
      'Phòng Lao động - Thương binh và Xã hội huyện Duy Xuyên',
      ['phong-lao-dong-thuong-binh-va-xa-hoi-huyen-duy-xuyen'],
      ['Phòng Lao động - Thương binh và Xã hội huyện Duy Xuyên'],
    ],
    ['Điện lực Quảng Nam', ['dien-luc-quang-nam'], ['Điện lực Quảng Nam']],
    ['Trường Đại học Quảng Nam', ['truong-dai-hoc-quang-nam'], ['Trường Đại học Quảng Nam']],
    [
      'UBND huyện Núi Thành Công an tỉnh',
      ['ubnd-huyen-nui-thanh', 'cong-an-tinh'],
      ['UBND huyện Núi Thành'],
    ],
    // in the list, whatever its form
    ['UBND thành phố Bắc Giang', ['ubnd-bac-giang'], []],
    ['UBND huyện, thành phố', ['ubnd-cac-huyen'], []],
  ])('%s', (cell, lead, named) => {
    const found = read(cell);
    expect(found).toMatchObject({ lead, cooperating: [], unknown: [] });
    expect(found.local.map(({ name_vi }) => name_vi)).toEqual(named);
  });
});

describe('strangers', () => {
  test.each<[string, readonly string[]]>([
    ['Hội Chữ thập xanh', ['Hội Chữ thập xanh']],
    ['Công an tỉnh và Hội Chữ thập xanh', ['Hội Chữ thập xanh']],
    ['Sở Thông tin và Truyền thôn', ['Sở Thông tin và Truyền thôn']],
    ['Hội Chữ thập xanh; Ban Quản lý chợ', ['Hội Chữ thập xanh', 'Ban Quản lý chợ']],
    ['Hội Chữ thập xanh, Sở Tư pháp', ['Hội Chữ thập xanh']],
    // a known name that goes on is another name
    ['UBND thành phố đáng sống', ['UBND thành phố đáng sống']],
    ['Sở Y tế cũ; Công an tỉnh', ['Sở Y tế cũ']],
    ['', []],
  ])('%s', (cell, unknown) => {
    expect(read(cell).unknown).toEqual(unknown);
  });

  test('are quoted as composed letters', () => {
    expect(read('Hội Chữ thập xanh'.normalize('NFD')).unknown).toEqual(['Hội Chữ thập xanh']);
  });
});
