/** Vietnamese words on English pages: told apart from the English around them, and nothing else touched. */
import { expect, test } from 'vitest';

import { tellVietnamese } from '../../src/site/tell-vietnamese.ts';

test.each([
  ['<p>Only English, 5 % – “so”</p>', '<p>Only English, 5 % – “so”</p>'],
  ['<p>Chưa triển khai</p>', '<p>[Chưa triển khai]</p>'],
  ['<p>As printed: “đã triển khai”</p>', '<p>As printed: “[đã triển khai]”</p>'],
  // A text in pieces stays one thing in a flex box.
  [
    '<a>As printed: “đã triển khai” <b>7</b></a>',
    '<a><span>As printed: “[đã triển khai]”</span> <b>7</b></a>',
  ],
  [
    '<a href="/đ">Phụ lục 02, model 23, Thẻ căn cước đã cấp: 7</a>',
    '<a href="/đ"><span>[Phụ lục] 02, model 23, [Thẻ căn cước đã cấp]: 7</span></a>',
  ],
  // What is spelt without marks belongs to the words beside it; English words and numbers do not.
  ['by theo Quyết định 06/QĐ-TTg', '<span>by [theo Quyết định 06/QĐ-TTg]</span>'],
  ['39,542 hồ sơ in 2024', '<span>39,542 [hồ sơ] in 2024</span>'],
  ['Chưa làm; another says Đã làm', '<span>[Chưa làm]; another says [Đã làm]</span>'],
  ['Kế\u00a0hoạch &amp; plan', '<span>[Kế\u00a0hoạch] &amp; plan</span>'],
])('%s', (html, told) => {
  expect(tellVietnamese(html)).toBe(told.replaceAll('[', '<i lang="vi">').replaceAll(']', '</i>'));
});

test.each([
  '<td lang="vi"><a>tỉnh</a> <td>x</td> Huế</td>',
  '<p title="tỉnh">x</p>',
  '<div class="prose" lang="vi"><div>Đã</div>Chưa</div>',
  '<svg><text>Đà Nẵng</text></svg>',
  '<select><option>Kế hoạch</option></select>',
  '<pre><code>tỉnh</code></pre>',
  '<script>"đ" < "ê"</script>',
  // What an author wrote may stand in an attribute, and end nothing there.
  '<a title="5 > ế onclick=x">b</a>',
  '<a title=\'5 > "ế" onclick=x\'>b</a>',
  '<b lang="vi"><a title="</b> > ế onclick=x">đ</a></b>',
  '<p><!-- 5 > ế --></p>',
])('leaves %s', (html) => {
  expect(tellVietnamese(html)).toBe(html);
});

test('what has no end ends at once', () => {
  expect(tellVietnamese('<input lang="vi" value="ế"><p>Huế</p>')).toBe(
    '<input lang="vi" value="ế"><p><i lang="vi">Huế</i></p>',
  );
});

test('goes on after what says itself that it is Vietnamese', () => {
  expect(tellVietnamese('<b lang="vi">Huế</b> and Đà Nẵng')).toBe(
    '<b lang="vi">Huế</b> <span>and <i lang="vi">Đà Nẵng</i></span>',
  );
});
