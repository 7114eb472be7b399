/**
 * Old encodings are known and read, and nothing else is taken for one. What is typed in them comes from
 * elsewhere: TCVN3 from iconv, Windows-1252 and 1258 from the platform, VNI from documents.
 */
import { describe, expect, test } from 'vitest';

import { findOldTexts } from '../../src/compiler/old-encodings.ts';
import { isSyllable } from '../../src/domain/syllable.ts';
import { realContent } from '../files.ts';

function only(text: string) {
  const found = findOldTexts(text);
  expect(found).toHaveLength(1);
  const { start, end, ...old } = found[0]!;
  return { ...old, typed: text.slice(start, end) };
}

const MOTTO = 'Cộng hòa xã hội chủ nghĩa Việt';

describe('are known, and read', () => {
  test.each([
    ['TCVN3 (ABC)', 'Céng hßa x· héi chñ nghÜa ViÖt', MOTTO],
    ['TCVN3 (ABC)', '§éc lËp', 'Độc lập'],
    ['TCVN3 (ABC)', 'Hµ Néi', 'Hà Nội'],
    ['TCVN3 (ABC)', 'CÊp thÎ c¨n c­íc cho c«ng d©n', 'Cấp thẻ căn cước cho công dân'],
    ['TCVN3 (ABC)', 'UBND tØnh', 'tỉnh'],
    ['TCVN3 (ABC)', 'B¸O C¸O KÕT QU¶', 'BÁO CÁO KẾT QUẢ'],
    ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät', MOTTO],
    ['VNI', 'Ñoäc laäp', 'Độc lập'],
    ['VNI', 'TRÖÔØNG TIEÅU HOÏC CAÙI KHEÁ', 'TRƯỜNG TIỂU HỌC CÁI KHẾ'],
    ['VNI', 'SÖÛ DUÏNG ÑAÁT', 'SỬ DỤNG ĐẤT'],
    ['Windows-1258', 'Côòng hoÌa xaÞ hôòi chuÒ nghiÞa Viêòt', MOTTO],
    ['UTF-8', 'Cá»™ng hÃ²a xÃ£ há»™i chá»§ nghÄ©a Viá»‡t', 'Cộng hòa xã hội chủ nghĩa Việt'],
    ['UTF-8', 'ThÃ¡ng báº£y â€“ nÄƒm', 'Tháng bảy – năm'],
  ])('%s: %s', (encoding, typed, reads) => {
    expect(only(typed)).toMatchObject({ encoding, reads });
    expect(only(`  - name: ${typed}`)).toMatchObject({ encoding, reads });
  });

  test('without a guess where not all of it reads', () => {
    expect(only('Céng hßa xx·q héi chñ')).toMatchObject({ encoding: 'TCVN3 (ABC)', reads: null });
    expect(only('viá»‡q Ã¡')).toMatchObject({ encoding: 'UTF-8', reads: null });
  });

  test('in a line that is otherwise right', () => {
    expect(only('Kết quả của C«ng an tØnh trong tháng')).toMatchObject({
      typed: 'C«ng an tØnh',
      reads: 'Công an tỉnh',
    });
  });
});

const TONED =
  'á à ả ã ạ ắ ằ ẳ ẵ ặ ấ ầ ẩ ẫ ậ é è ẻ ẽ ẹ ế ề ể ễ ệ í ì ỉ ĩ ị ó ò ỏ õ ọ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ đ ă â ê ô ơ ư Đ Ă Â Ê Ô Ơ Ư';
/** The same letters, as `iconv -t TCVN` writes them and Windows-1252 shows them. */
const IN_TCVN =
  '¸ µ ¶ · ¹ ¾ » ¼ ½ Æ Ê Ç È É Ë Ð Ì Î Ï Ñ Õ Ò Ó Ô Ö Ý × Ø Ü Þ ã ß á â ä è å æ ç é í ê ë ì î ó ï ñ ò ô ø õ ö ÷ ù ý ú û ü þ ® ¨ © ª « ¬ \u00ad § ¡ ¢ £ ¤ ¥ ¦';

function tableOf(from: string, to: string): ReadonlyMap<string, string> {
  const meant = to.split(' ');
  return new Map(from.split(' ').map((letter, i) => [letter, meant[i]!]));
}

function letterByLetter(table: ReadonlyMap<string, string>) {
  return (text: string) => Array.from(text, (letter) => table.get(letter) ?? letter).join('');
}

const BYTES_OF_1258 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

function in1258(text: string): string {
  const written = Array.from(text, (letter) => {
    const parts = letter.normalize('NFD');
    const tone = /[\u0300\u0309\u0303\u0301\u0323]/u.exec(parts)?.[0] ?? '';
    return parts.replace(tone, '').normalize('NFC') + tone;
  }).join('');
  const shown = new TextDecoder('windows-1252');
  return shown.decode(
    Uint8Array.from(Array.from(written, (letter) => BYTES_OF_1258.get(letter) ?? 63)),
  );
}

const ENCODED = {
  'TCVN3 (ABC)': letterByLetter(tableOf(TONED, IN_TCVN)),
  'Windows-1258': in1258,
  'UTF-8': (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text)),
};

/** Lines of the content that are Vietnamese throughout. */
const LINES = realContent
  .filter(({ path }) => path.startsWith('content/reports/'))
  .flatMap(({ bytes }) => new TextDecoder().decode(bytes).normalize('NFC').split('\n'))
  .map((line) => (line.match(/[\p{L} ]{12,}/gu) ?? []).map((words) => words.trim()))
  .flat()
  .filter((words) => words.split(/ +/).every((word) => isSyllable(word)))
  .filter((words) => (words.match(/[^\0-\x7f]/g)?.length ?? 0) > 3 && !/\p{Lu}\p{Lu}/u.test(words));

test.each(Object.entries(ENCODED))('%s is read back, whatever the line', (encoding, encode) => {
  expect(LINES.length).toBeGreaterThan(1000);
  const wrong = [...new Set(LINES)].filter((line) => {
    const typed = encode(line);
    const [found] = findOldTexts(typed);
    if (found?.encoding !== encoding) return true;
    const mended = typed.slice(0, found.start) + (found.reads ?? '') + typed.slice(found.end);
    return mended !== line;
  });
  // Where nothing but words of two readings stands around them, these are left to the author.
  expect(wrong.length).toBeLessThan(LINES.length / 50);
});

describe('nothing else is taken for one', () => {
  test.each([
    ['«XÃ», «CẤP XÃ» và «Â» CHÂU; « Bộ Công an »'],
    ['São Paulo, Thaï Airways, Müller, Zürich, Köln, Malmö, Tromsø, Århus, Łódź'],
    ['Citroën, Peugeot, Côte d’Ivoire, L’Oréal, François Noël, Besançon, Château, Élysée'],
    ['© 2024 Zalo ®, ™, 5 µm, 30 µg, 10 °C, 40 m², 1½, № 5, § 12, ¶, a·b, 3×4÷2 ± 1'],
    ['Đắk Lắk, Krông Búk, Ê Đê, Đạ Tẻh, Pô Kô, Chư Păh, Ia Grai, Kông Chro, M’Đrắk, Buôn Đôn'],
    ['Señor Peña, El Niño, Curaçao, Reykjavík, Ærø, Þór, naïve, façade, über, Straße'],
    ['HỘI ĐỒNG NHÂN DÂN, UBND TỈNH, LĐTBXH, TCTTKĐA, ĐDĐT, BHXH'],
    ['Oà, hoà, thuỷ, uỷ ban, quý, khuỷu, giếng, quốc, ngoằn ngoèo, khúc khuỷu, nghiêng'],
    ['Thể thao & Du lịch – «sạch, đúng, đủ» … “sống”'],
  ])('%s', (text) => {
    expect(findOldTexts(text)).toEqual([]);
  });

  test('all of the content', () => {
    const found = realContent.flatMap(({ path, bytes }) =>
      findOldTexts(new TextDecoder().decode(bytes)).map((old) => ({ path, ...old })),
    );
    expect(found).toEqual([]);
  });
});

test('what a syllable can be', () => {
  for (const word of 'Việt ngoằn nghiêng khuỷu quốc gì giếng oà ý yêu được uống xuyên quýt'.split(
    ' ',
  ))
    expect([word, isSyllable(word)]).toEqual([word, true]);
  for (const word of 'ViÖt Mül Céline string quat cầc thành1 áà kênhg'.split(' '))
    expect([word, isSyllable(word)]).toEqual([word, false]);
});
