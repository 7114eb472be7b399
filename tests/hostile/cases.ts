/**
 * Files that nobody writes by accident: each holds as much as it can of one thing that reading, judging or
 * telling might be slow at. A case makes its file of about so many characters.
 */

/** One kind of hostile file: where it stands and what it holds. */
export interface HostileCase {
  readonly name: string;
  readonly path: string;
  readonly make: (size: number) => string;
}

const REPORT = 'content/reports/bac-giang/2024-07/';

/** As many pieces as fit, each made of its number. */
function repeat(size: number, head: string, piece: (i: number) => string, tail = ''): string {
  const pieces = [head];
  let length = head.length + tail.length;
  for (let i = 1; ; i++) {
    const next = piece(i);
    length += next.length;
    if (length > size) break;
    pieces.push(next);
  }
  return pieces.join('') + tail;
}

/** The characters of a text again and again. */
function fill(size: number, text: string): string {
  return text.repeat(Math.max(1, Math.floor(size / text.length)));
}

const HEAD = `---
province: bac-giang
period: 2024-07
kind: monthly
title: Báo cáo
wording: verbatim
---

`;

const yaml = (
  table: string,
  name: string,
  head: string,
  piece: (i: number) => string,
  tail = '',
): HostileCase => ({
  name,
  path: `${REPORT}${table}.yaml`,
  make: (size) => repeat(size, head, piece, tail),
});

const narrative = (name: string, piece: (i: number) => string, tail = ''): HostileCase => ({
  name: `narrative: ${name}`,
  path: `${REPORT}report.md`,
  make: (size) => repeat(size, HEAD, piece, tail),
});

const whole = (name: string, make: (size: number) => string, table = 'tasks'): HostileCase => ({
  name: `yaml: ${name}`,
  path: `${REPORT}${table}.yaml`,
  make,
});

const row = (i: number, rest: string) => `  - stt: ${i}\n    task: Việc ${i}\n${rest}`;
const figure = (i: number, rest: string) => `  - ${rest.replaceAll('#', String(i))}\n`;
const letters = (i: number) =>
  i.toString(26).replace(/./g, (c) => 'bcdfghklmnpqrstvxaeiouywjz'[parseInt(c, 26)]!);

const cases: readonly HostileCase[] = [
  // Lists of rows, each with the same fault.
  yaml(
    'tasks',
    'groups that are not known',
    'rows:\n',
    (i) => `  - group: X${i}\n    stt: ${i}\n    task: a\n`,
  ),
  yaml(
    'tasks',
    'groups that are declared, with phrases that are not known',
    'groups:\n',
    (i) => `  - id: G${i}\n    name: N\n    status_printed: xong ${letters(i)}\n`,
    'rows:\n  - stt: 1\n    task: a\n',
  ),
  whole(
    'groups declared and groups not known',
    (size) =>
      repeat(size / 2, 'groups:\n', (i) => `  - id: G${i}\n    name: N\n`) +
      repeat(size / 2, 'rows:\n', (i) => `  - group: X${i}\n    stt: ${i}\n    task: a\n`),
  ),
  yaml('tasks', 'rows of one key', 'rows:\n', () => `  - stt: 1\n    task: a\n`),
  yaml('tasks', 'rows in a wrong order', 'rows:\n', (i) => `  - stt: ${90000 - i}\n    task: a\n`),
  yaml('tasks', 'rows whose numbers leap', 'rows:\n', (i) => `  - stt: ${i * 7}\n    task: a\n`),
  yaml(
    'tasks',
    'tasks that repeat one another',
    'rows:\n',
    (i) =>
      `  - stt: ${i}\n    task: Xây dựng kế hoạch triển khai Đề án 06 năm 2024 phù hợp, hiệu quả\n`,
  ),
  yaml('tasks', 'phrases of status that are not known', 'rows:\n', (i) =>
    row(i, `    status_printed: Đã hoàn thàng việc ${letters(i)}\n`),
  ),
  yaml('tasks', 'agencies that are not known', 'rows:\n', (i) =>
    row(i, `    agencies: Sở Thông tinn ${letters(i)}; Cục ${letters(i + 7)}\n`),
  ),
  whole(
    'one cell of agencies',
    (size) =>
      `rows:\n  - stt: 1\n    task: a\n    agencies: ${fill(size, 'Sở Y tế chủ trì phối hợp Sở Tài chính; ')}x\n`,
  ),
  whole('one cell of bodies of places', (size) =>
    repeat(
      size,
      'rows:\n  - stt: 1\n    task: a\n    agencies: ',
      (i) => `UBND huyện ${letters(i)[0]!.toUpperCase()}${letters(i)}; `,
      'x\n',
    ),
  ),
  whole(
    'one cell of strangers',
    (size) => `rows:\n  - stt: 1\n    task: a\n    agencies: ${fill(size, 'phòng a và ')}x\n`,
  ),
  yaml(
    'tasks',
    'ids of agencies that are not known',
    'rows:\n  - stt: 1\n    task: a\n    lead:\n',
    (i) => `      - so-thong-tinn-${letters(i)}\n`,
  ),
  yaml('tasks', 'deadlines', 'rows:\n', (i) =>
    row(i, `    deadline: Trước ngày 31/2/2024 và ${letters(i)}\n`),
  ),
  whole(
    'one long deadline',
    (size) =>
      `rows:\n  - stt: 1\n    task: a\n    deadline: ${fill(size, 'quyết định ngày 12/3 ')}x\n`,
  ),
  whole('deadlines of two thousand characters', (size) =>
    repeat(size, 'rows:\n', (i) =>
      row(i, `    deadline: ${fill(1900, 'quyết định ngày 12/3/2024 tháng ')}x\n`),
    ),
  ),
  yaml('tasks', 'directives', 'rows:\n', (i) =>
    row(i, `    directives:\n      - Quyết định số ${i}/QĐ-UBND ngày 3/1/2024\n`),
  ),
  yaml(
    'tasks',
    'directives of one row',
    'rows:\n  - stt: 1\n    task: a\n    directives:\n',
    (i) => `      - Kế hoạch số ${i}/KH-UBND ngày ${(i % 28) + 1}/${(i % 12) + 1}/2024\n`,
  ),
  yaml('tasks', 'citations in cells', 'rows:\n', (i) =>
    row(
      i,
      `    result: |\n      Quyết định số ${i % 900}/QĐ-UBND ngày ${(i % 28) + 1}/${(i % 12) + 1}/2024 của UBND tỉnh; Công văn 12/CV-X${letters(i)}\n`,
    ),
  ),
  yaml(
    'tasks',
    'statuses of one row',
    'rows:\n  - stt: 1\n    task: a\n    statuses:\n',
    (i) => `      - where: cột ${i}\n        status_printed: Đã hoàn thành\n`,
  ),
  yaml(
    'tasks',
    'summaries with items',
    'rows:\n  - stt: 1\n    task: a\nsummaries:\n',
    (i) =>
      `  - where: mục ${i}\n    count: 3\n    items: [1, 2, ${i}]\n    status_printed: Đã hoàn thành\n`,
  ),
  whole(
    'summaries among rows',
    (size) =>
      repeat(size / 2, 'rows:\n', (i) => `  - stt: ${i}\n    task: a\n`) +
      repeat(
        size / 2,
        'summaries:\n',
        (i) =>
          `  - where: mục ${i}\n    count: 3\n    status_printed: Đã hoàn thành\n    items: [1, 2]\n`,
      ),
  ),
  yaml(
    'tasks',
    'items of one summary',
    'rows:\n  - stt: 1\n    task: a\nsummaries:\n  - where: mục\n    count: 3\n    items:\n',
    (i) => `      - ${i}\n`,
  ),
  yaml(
    'tasks',
    'figures of one row',
    'rows:\n  - stt: 1\n    task: a\n    figures:\n',
    (i) => `      - label: Số ${i}\n        value: ${i}\n`,
  ),
  yaml('tasks', 'cells of Markdown', 'rows:\n', (i) =>
    row(i, `    result: |\n      Một *chữ* và [liên kết](https://a.vn/${i}) <b>x</b>\n`),
  ),
  yaml('tasks', 'cells with emphasis that is none', 'rows:\n', (i) =>
    row(i, `    result: |\n      2*3*4 = 24 _a_b (*) c (*) __/__/2024\n`),
  ),
  yaml(
    'models',
    'ids of models that are not known',
    'rows:\n',
    (i) => `  - model: [mo-hinh-${letters(i)}]\n    local_name: a\n`,
  ),
  yaml(
    'models',
    'ids in one list',
    'rows:\n  - local_name: a\n    model:\n',
    (i) => `      - dich-vu-cong-${letters(i)}\n`,
  ),
  yaml(
    'models',
    'one id again and again',
    'rows:\n  - local_name: a\n    model:\n',
    () => `      - dich-vu-cong-thiet-yeu\n`,
  ),
  yaml(
    'models',
    'rows of one model',
    'rows:\n',
    (i) =>
      `  - model: [dich-vu-cong-thiet-yeu]\n    local_name: a\n    local_no: ${i}\n    key: k-${i}\n`,
  ),
  yaml(
    'models',
    'models with words before and after',
    'rows:\n',
    (i) =>
      `  - model: [dich-vu-cong-thiet-yeu]\n    local_no: ${i}\n    local_name: Mô hình ${i}\n    status_printed: Đã triển khai\n    note: |\n      Chưa triển khai ${i}\n    key: k-${i}\n`,
  ),
  yaml(
    'services',
    'rows of one service',
    'rows:\n',
    (i) =>
      `  - service: dang-ky-khai-sinh\n    key: k-${i}\n    name: a\n    received: ${i}\n    online: 3\n    share: 12.5\n`,
  ),
  yaml(
    'services',
    'ids of services that are not known',
    'rows:\n',
    (i) => `  - service: dang-ky-${letters(i)}\n    name: a\n`,
  ),
  whole(
    'groups with totals among rows',
    (size) =>
      repeat(
        size / 2,
        'groups:\n',
        (i) => `  - id: G${i}\n    name: N\n    total: {received: 3}\n`,
      ) +
      repeat(
        size / 2,
        'rows:\n',
        (i) =>
          `  - service: dang-ky-khai-sinh\n    key: k-${i}\n    name: a\n    group: G${i}\n    received: 2\n`,
      ),
    'services',
  ),
  yaml(
    'services',
    'places of one service',
    'rows:\n  - service: dang-ky-khai-sinh\n    name: a\n    handled_by:\n',
    () => `      - province\n`,
  ),
  yaml(
    'evaluation',
    'names of provinces in one list',
    'rows:\n  - model: [dich-vu-cong-thiet-yeu]\n    name: a\n    provinces:\n',
    (i) => `      - Tỉnh ${letters(i)}\n`,
  ),
  yaml(
    'evaluation',
    'one province again and again',
    'rows:\n  - model: [dich-vu-cong-thiet-yeu]\n    name: a\n    deployed_printed: 3\n    provinces:\n',
    () => `      - Hà Nội\n`,
  ),
  yaml(
    'evaluation',
    'rows with lists',
    'rows:\n',
    (i) =>
      `  - model: [dich-vu-cong-thiet-yeu]\n    key: k-${i}\n    name: a\n    provinces: [Hà Nội, Hà Tây, Ha Noi, Hà Nội]\n`,
  ),
  yaml(
    'evaluation',
    'values of one row',
    'rows:\n  - model: [dich-vu-cong-thiet-yeu]\n    name: a\n    value:\n',
    (i) => `      - for: Người ${i}\n        text: |\n          tốt\n`,
  ),
  yaml('figures', 'figures of one indicator', 'rows:\n', (i) =>
    figure(i, 'indicator: cccd-issued\n    value: #\n    key: k-#'),
  ),
  yaml('figures', 'figures of one indicator and key', 'rows:\n', (i) =>
    figure(i, 'indicator: cccd-issued\n    value: #'),
  ),
  yaml('figures', 'figures of one indicator on many days', 'rows:\n', (i) =>
    figure(
      i,
      `indicator: cccd-issued\n    value: #\n    as_of: 20${10 + (i % 15)}-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}\n    key: k-#`,
    ),
  ),
  yaml('figures', 'figures with words printed', 'rows:\n', (i) =>
    figure(i, 'label: Số #\n    value: #\n    printed: hơn # hồ sơ'),
  ),
  yaml('figures', 'figures with parts of one indicator', 'rows:\n', (i) =>
    figure(
      i,
      'indicator: cccd-issued\n    key: k-#\n    value: #\n    of: 7\n    share: 3.1\n    previous: {value: 3}\n    change: {value: 9}\n    parts: [{label: a, value: 1}, {label: b, value: 2}]',
    ),
  ),
  yaml(
    'figures',
    'parts of one figure',
    'rows:\n  - label: Tổng\n    value: 3\n    parts:\n',
    (i) => `      - label: Phần ${i}\n        value: ${i}\n`,
  ),
  yaml(
    'figures',
    'ranks of one figure',
    'rows:\n  - label: Tổng\n    value: 3\n    ranks:\n',
    (i) => `      - place: ${i}\n`,
  ),
  yaml('figures', 'numbers as they are printed', 'rows:\n', (i) =>
    figure(i, `label: Số #\n    value: ${(i % 900) + 1}.347.047`),
  ),
  yaml('figures', 'numbers without end', 'rows:\n', (i) =>
    figure(i, `label: Số #\n    value: ${'9'.repeat(400)}`),
  ),
  yaml('figures', 'days that are none', 'rows:\n', (i) =>
    figure(i, 'label: Số #\n    value: 1\n    as_of: 2024-13-45'),
  ),
  yaml('figures', 'indicators that are not known', 'rows:\n', (i) =>
    figure(i, `indicator: cccd-${letters(i)}\n    value: 1`),
  ),
  yaml('figures', 'keys that are not known', 'rows:\n', (i) =>
    figure(i, `labell: a\n    value: 1\n    xyz${letters(i)}: 1`),
  ),
  yaml(
    'documents',
    'documents of one number',
    'rows:\n',
    (i) =>
      `  - stt: ${i}\n    number: 12/KH-UBND\n    date: 2024-07-${String((i % 28) + 1).padStart(2, '0')}\n    subject: Về việc ${i}\n`,
  ),
  yaml(
    'documents',
    'documents of one subject',
    'rows:\n',
    (i) =>
      `  - stt: ${i}\n    number: ${i}/KH-UBND\n    type: Kế hoạch\n    date: 2024-07-${String((i % 28) + 1).padStart(2, '0')}\n    subject: Kế hoạch triển khai thực hiện Đề án 06 năm 2024 trên địa bàn tỉnh\n`,
  ),
  yaml(
    'documents',
    'types that are not known',
    'rows:\n',
    (i) => `  - stt: ${i}\n    type: Kế hoach ${letters(i)}\n    subject: a\n`,
  ),
  yaml(
    'documents',
    'numbers that are broken',
    'rows:\n',
    (i) =>
      `  - stt: ${i}\n    number: ${i}-KH/UBND/${letters(i)}\n    issuer: Sở ${letters(i)}\n    subject: a ${i}\n`,
  ),
  yaml(
    'discrepancies',
    'entries that nothing needs',
    'rows:\n',
    (i) =>
      `  - code: share-mismatch\n    place: services/k-${i}/share\n    printed: 1\n    computed: 2\n    explanation: Vì thế\n`,
  ),
  yaml(
    'discrepancies',
    'places of one entry',
    'rows:\n  - code: share-mismatch\n    place: services/a/share\n    printed: 1\n    computed: 2\n    explanation: Vì thế\n    also:\n',
    (i) =>
      `      - {code: share-mismatch, place: services/k-${i}/share, printed: 1, computed: 2}\n`,
  ),
  {
    name: 'report: revisions',
    path: `${REPORT}report.md`,
    make: (size) =>
      repeat(
        size,
        HEAD.replace('---\n\n', 'revisions:\n'),
        (i) =>
          `  - date: 2024-08-01\n    place: services/k-${i}/share\n    before: 1\n    after: 2\n    reason: Sửa\n`,
        '---\n\nLời văn.\n',
      ),
  },
  {
    name: 'report: a long title',
    path: `${REPORT}report.md`,
    make: (size) => HEAD.replace('Báo cáo', fill(size, 'Báo cáo ')) + 'Lời.\n',
  },

  yaml('tasks', 'figures of one indicator in rows', 'rows:\n', (i) =>
    row(
      i,
      `    figures:\n${Array.from({ length: 20 }, (_, k) => `      - indicator: cccd-issued\n        key: k-${i}-${k}\n        value: ${i * 1000 + k * 7}\n`).join('')}`,
    ),
  ),
  yaml('tasks', 'figures and numbers of texts', 'rows:\n', (i) =>
    row(
      i,
      `    result: |\n      ${Array.from({ length: 150 }, (_, k) => `${i * 1733 + k * 37} hồ sơ`).join(', ')}.\n    figures:\n${Array.from({ length: 60 }, (_, k) => `      - label: Số hồ sơ ${k}\n        unit: hồ sơ\n        value: ${i * 1733 + k * 41}\n`).join('')}`,
    ),
  ),
  yaml(
    'documents',
    'numbers of one day',
    'rows:\n',
    (i) =>
      `  - stt: ${i}\n    number: ${i}/KH-UBND\n    date: 2024-07-05\n    subject: a ${letters(i)}\n`,
  ),
  yaml('tasks', 'one number with many symbols', 'rows:\n', (i) =>
    row(
      i,
      `    directives: [Kế hoạch số 1234/KH-${letters(i).toUpperCase()}, Công văn số 1234/CV-A${letters(i).toUpperCase()} ngày 3/7/2024]\n`,
    ),
  ),
  yaml('tasks', 'one number on many days', 'rows:\n', (i) =>
    row(
      i,
      `    result: |\n      Quyết định số 123/QĐ-UBND ngày ${(i % 28) + 1}/${(i % 12) + 1}/${2014 + (i % 10)}\n`,
    ),
  ),
  whole(
    'lists that name rows',
    (size) =>
      repeat(
        size / 2,
        'rows:\n',
        (i) => `  - stt: ${i}\n    task: a\n    status_printed: Đã hoàn thành\n`,
      ) +
      repeat(
        size / 2,
        'summaries:\n',
        (i) =>
          `  - where: mục ${i % 9}\n    count: 40\n    status_printed: Đã hoàn thành\n    items: [${Array.from({ length: 40 }, (_, k) => i + k).join(', ')}]\n`,
      ),
  ),

  // YAML itself.
  whole(
    'a list in a list in a list',
    (size) => `rows: ${'['.repeat(size / 2)}${']'.repeat(size / 2)}`,
  ),
  whole('a list that is never closed', (size) => `rows: ${'['.repeat(size)}`),
  whole('dashes behind dashes', (size) => `rows:\n  ${fill(size, '- ')}a\n`),
  whole('a map in a map, in braces', (size) => fill(size, '{a: ')),
  whole('maps nested sixty deep', (size) => {
    const one = Array.from({ length: 60 }, (_, i) => ' '.repeat(i) + 'a:\n').join('');
    return repeat(size, '', (i) => `b${i}:\n${one.replace(/^/gm, ' ')}`);
  }),
  whole('a map in a map', (size) => {
    let text = '';
    for (let i = 0; text.length < size; i++) text += ' '.repeat(i) + 'a:\n';
    return text;
  }),
  whole('keys of the file', (size) => repeat(size, '', (i) => `k${i}: 1\n`)),
  whole('keys of one row', (size) =>
    repeat(size, 'rows:\n  - stt: 1\n', (i) => `    ${letters(i)}k: 1\n`),
  ),
  whole('keys without a value', (size) => repeat(size, '', (i) => `k${i}:\n`)),
  whole('one key again and again', (size) => fill(size, 'rows: 1\n')),
  whole(
    'one key again and again in a row',
    (size) => `rows:\n  - stt: 1\n${fill(size, '    task: a\n')}`,
  ),
  whole(
    'rows without dashes',
    (size) => `rows:\n  - stt: 1\n    task: a\n${fill(size, '    stt: 1\n    task: a\n')}`,
  ),
  whole('lines without colons', (size) => fill(size, 'abc def\n')),
  whole('colons without blanks', (size) => repeat(size, '', (i) => `k${i}:1\n`)),
  whole('colons in texts', (size) =>
    repeat(size, 'rows:\n', (i) => `  - stt: ${i}\n    task: a: b: c\n`),
  ),
  whole('signs in texts', (size) =>
    repeat(size, 'rows:\n', (i) => `  - stt: ${i}\n    task: - a # b\n    note: > c\n`),
  ),
  whole('quotes that are never closed', (size) =>
    repeat(size, 'rows:\n', (i) => `  - stt: ${i}\n    task: "a\n`),
  ),
  whole('quotes in one line', (size) => `rows: "${fill(size, '" "')}`),
  whole('anchors and aliases', (size) =>
    repeat(size, 'rows:\n', (i) => `  - &a${i} {task: *a${i - 1}}\n`),
  ),
  whole('tags', (size) => repeat(size, 'rows:\n', (i) => `  - !!str ${i}\n`)),
  whole('documents in a file', (size) => fill(size, '---\na: 1\n')),
  whole('comments', (size) => `rows:\n${fill(size, '# a\n')}`),
  whole('blank lines', (size) => `rows:\n${'\n'.repeat(size)}`),
  whole('blanks', (size) => `rows:${' '.repeat(size)}`),
  whole('tabs', (size) => `rows:\n${fill(size, '\t- a\n')}`),
  whole('uneven indents', (size) =>
    repeat(
      size,
      'rows:\n',
      (i) => `${' '.repeat(2 + (i % 7))}- stt: ${i}\n${' '.repeat(3 + (i % 5))}task: a\n`,
    ),
  ),
  whole('all rows in one line', (size) =>
    repeat(size, 'rows: [', (i) => `{stt: ${i}, tsk: a}, `, ']\n'),
  ),
  whole('all rows in one line, sound', (size) =>
    repeat(size, 'rows: [', (i) => `{stt: ${i}, task: a, group: X${i}}, `, ']\n'),
  ),
  whole('a text on one line', (size) => `rows:\n  - stt: 1\n    task: ${fill(size, 'chữ ')}x\n`),
  whole(
    'words in quotes',
    (size) => `rows:\n  - stt: 1\n    task: "${fill(size, '\\u200b\\x07 ')}"\n`,
  ),
  whole(
    'a number without end',
    (size) => `rows:\n  - stt: ${fill(size, '1.234.')}5\n    task: a\n`,
  ),
  whole('letters of an old encoding', (size) =>
    repeat(size, 'rows:\n', (i) => `  - stt: ${i}\n    task: §Ò ¸n x©y dùng c¬ së d÷ liÖu\n`),
  ),
  whole(
    'an old encoding in one line',
    (size) => `rows:\n  - stt: 1\n    task: ${fill(size, '§Ò ¸n x©y dùng ')}\n`,
  ),
  whole(
    'an old encoding of two bytes',
    (size) => `rows:\n  - stt: 1\n    task: ${fill(size, 'Ä\u0091á»\u0081 Ã¡n ')}\n`,
  ),
  whole(
    'characters that cannot be seen',
    (size) => `rows:\n  - stt: 1\n    task: ${fill(size, 'a\u200b')}\n`,
  ),
  whole(
    'characters that cannot be seen, all different',
    (size) =>
      `rows:\n  - stt: 1\n    task: ${repeat(size, '', (i) => `a${String.fromCodePoint(0xe000 + (i % 6400))}`)}\n`,
  ),
  whole(
    'combining marks upon one letter',
    (size) => `rows:\n  - stt: 1\n    task: a${'\u0301'.repeat(size)}\n`,
  ),
  whole(
    'combining marks in disorder',
    (size) => `rows:\n  - stt: 1\n    task: a${fill(size, '\u0301\u0323')}\n`,
  ),
  whole(
    'letters in pieces',
    (size) => `rows:\n  - stt: 1\n    task: ${fill(size, 'e\u0302\u0323 ')}x\n`,
  ),
  whole('letters in pieces, line by line', (size) =>
    repeat(size, 'rows:\n', (i) => `  - stt: ${i}\n    task: Đe\u0302\u0300 a\u0301n\n`),
  ),
  whole('nothing but signs', (size) => fill(size, '-:?[]{},#&*!|>\'"%@` \n')),

  // Markdown.
  narrative('footnotes', (i) => `Chữ[^${i}].\n\n[^${i}]: Chú ${i}.\n\n`),
  narrative('calls of one footnote', () => `Chữ[^1] `, '\n\n[^1]: Chú.\n'),
  narrative('footnotes that nothing calls', (i) => `[^${i}]: Chú ${i}.\n\n`),
  narrative('headings', (i) => `# ${i}. Mục\n`),
  narrative('headings of one name', () => `## Mục\n\n`),
  narrative('headings that go deeper', (i) => `${'#'.repeat((i % 6) + 1)} I.${i} Mục\n`),
  narrative('headings by rules', (i) => `Mục ${i}\n---\n\n`),
  narrative('quotes of 24 levels', () => `${'> '.repeat(24)}a\n`),
  narrative('lists of 24 levels', () => `${'- '.repeat(24)}a\n`),
  narrative('lists that nest', (i) => `${'  '.repeat(i % 20)}- a\n`),
  narrative('items', (i) => `${i}. a\n`),
  narrative('items with a wrong number', () => `01. a\n1. b\n`),
  narrative('one long address', () => `https://a.vn/a?b=c&d.`),
  narrative('addresses', (i) => `www.a${i}.vn http://b.vn/${i} c@d.vn `),
  narrative('addresses without end', () => `www.`),
  narrative('at signs', () => `a@`),
  narrative('letters and an at sign', () => `aaaa.bbbb-cc_`),
  narrative('stars', () => `*a `),
  narrative('stars, paragraph by paragraph', () => `${'*a '.repeat(599)}\n\n`),
  narrative('stars that are no emphasis', () => `${'2*3*4 '.repeat(250)}\n\n`),
  narrative('underscores', () => `${'_a '.repeat(250)}${'a_ '.repeat(250)}\n\n`),
  narrative('brackets', () => `[`),
  narrative('brackets, paragraph by paragraph', () => `${'['.repeat(300)}a${']'.repeat(290)}(\n\n`),
  narrative('links', (i) => `[a](https://a.vn/${i}) `),
  narrative('links, paragraph by paragraph', (i) => `[a](https://a.vn/${i})\n\n`),
  narrative('links to nowhere', (i) => `[a](javascript:${i})\n\n`),
  narrative('code', () => '`a '),
  narrative('html', () => `<b>a</b>\n\n`),
  narrative('html that is never closed', () => `<!-- \n\n`),
  narrative('images', (i) => `![a](b${i}.png)\n\n`),
  narrative('references of characters', () => `&#8203;\n\n`),
  narrative('ampersands', () => `&a`),
  narrative('rows of a table', (i) => (i === 1 ? '| a | b |\n|---|---|\n' : `| ${i} | b |\n`)),
  narrative('cells of a table', (i) =>
    i === 1 ? `|${'a|'.repeat(9000)}\n|${'-|'.repeat(9000)}\n` : `|${'b|'.repeat(9000)}\n`,
  ),
  narrative('cells beyond the columns', (i) => (i === 1 ? '|a|\n|-|\n' : `|a|b|c|\n`)),
  narrative('bars', () => `|`),
  narrative('backslashes', () => `\\`),
  narrative('lines of words', () => `chữ chữ chữ\n`),
  narrative('one line of words', () => `chữ `),
  narrative('one word', () => `a`),
  narrative('blank lines', () => `\n`),
  narrative(
    'numbers',
    (i) => `Có ${i}.${String(i % 1000).padStart(3, '0')} hồ sơ, đạt ${i % 100},5%. `,
  ),
  narrative(
    'shares',
    (i) =>
      `tiếp nhận ${i} hồ sơ, trong đó ${i} hồ sơ trực tuyến, đạt ${i % 100},5%, tăng ${i}% so với tháng trước;\n`,
  ),
  narrative(
    'citations',
    (i) =>
      `Quyết định số ${i % 900}/QĐ-UBND ngày ${(i % 28) + 1}/${(i % 12) + 1}/2024 của UBND tỉnh;\n`,
  ),
  narrative('days', (i) => `ngày ${(i % 28) + 1}/${(i % 12) + 1}/2024; `),
  narrative('paragraphs', (i) => `Đoạn ${i}.\n\n`),
  narrative('combining marks', () => `\u0301`),
  {
    name: 'front matter that is never closed',
    path: `${REPORT}report.md`,
    make: (size) => `---\n${fill(size, 'a: 1\n')}`,
  },
  {
    name: 'front matter with keys',
    path: `${REPORT}report.md`,
    make: (size) => repeat(size, '---\n', (i) => `k${i}: 1\n`, '---\n\nLời.\n'),
  },

  // Reference data.
  {
    name: 'reference: agencies',
    path: 'content/reference/agencies.yaml',
    make: (size) =>
      repeat(
        size,
        'agencies:\n',
        (i) =>
          `  - id: a-${i}\n    name_vi: Sở ${letters(i)}\n    name_en: a\n    kind: provincial\n`,
      ),
  },
  {
    name: 'reference: spellings of one agency',
    path: 'content/reference/agencies.yaml',
    make: (size) =>
      repeat(
        size,
        'agencies:\n  - id: a\n    name_vi: Sở\n    name_en: a\n    kind: provincial\n    spellings:\n',
        (i) => `      - Sở ${letters(i)}\n`,
      ),
  },
  {
    name: 'reference: phrases',
    path: 'content/reference/statuses.yaml',
    make: (size) =>
      repeat(
        size,
        'phrases:\n',
        (i) => `  - phrase: xong ${letters(i)} {step}\n    status: completed\n`,
      ),
  },
  {
    name: 'reference: indicators',
    path: 'content/reference/indicators.yaml',
    make: (size) =>
      repeat(
        size,
        'indicators:\n',
        (i) =>
          `  - id: a-${i}\n    name_vi: Số\n    name_en: a\n    unit: a\n    group: x\n    kind: count\n`,
      ),
  },
  {
    name: 'reference: provinces',
    path: 'content/reference/provinces.yaml',
    make: (size) =>
      repeat(size, 'units_63:\n', (i) => `  - slug: a-${i}\n    name: Tỉnh ${letters(i)}\n`),
  },
];

export const CASES: readonly HostileCase[] = cases;
