/** What GitHub is told, to the letter; and that nobody else can tell it anything. */
import { describe, expect, test } from 'vitest';

import { acknowledgementEntries } from '../../src/diagnostics/format/acknowledgement.ts';
import {
  formatGithub,
  formatGithubSummary,
  githubLine,
} from '../../src/diagnostics/format/github.ts';
import { all, diagnostic, error, HOSTILE, hostile, notice, warning } from './samples.ts';

describe('annotations', () => {
  test('come errors first, without what is acknowledged, columns only within a line', () => {
    expect(formatGithub([notice, ...all.slice(0, 2), error], 'vi')).toMatchInlineSnapshot(`
      "::error file=content/reports/bac-giang/2024-07/services.yaml,line=6,col=5,endLine=6,endColumn=13,title=unknown-key%3A Tên mục không có trong quy định::Không có mục tên «recieved». Có phải «received» không?
      ::warning file=content/reports/bac-giang/2024-07/services.yaml,line=7,col=12,endLine=7,endColumn=17,title=share-mismatch%3A Tỷ lệ không khớp với số đếm::Văn bản in 88,73 %25 nhưng 1.755 trong tổng số 1.869 là 93,90 %25. Hãy dò lại với văn bản; nếu văn bản in đúng như vậy, hãy ghi nhận trong discrepancies.yaml.
      ::notice file=content/reports/bac-giang/2024-07/report.md,line=2,endLine=9,title=date-missing%3A Chưa có ngày::Báo cáo chưa có ngày ban hành (văn bản in «/8/2024»). Khi biết ngày, hãy thêm «issued_on:».
      "
    `);
  });

  test('speak English', () => {
    expect(formatGithub([warning], 'en')).toMatchInlineSnapshot(`
      "::warning file=content/reports/bac-giang/2024-07/services.yaml,line=7,col=12,endLine=7,endColumn=17,title=share-mismatch%3A Percentage that does not follow::The document prints 88.73%25, but 1755 of 1869 is 93.90%25. Compare with the document; if it does print so, acknowledge it in discrepancies.yaml.
      "
    `);
  });

  test('keep an author from forging commands', () => {
    const text = formatGithub([hostile], 'vi');
    expect(text).toMatchInlineSnapshot(`
      "::warning file=content/reports/bac-giang/2024-07/a%2Cb%3Ac%25\\u000a%3A%3Awarning%3A%3Az.yaml,line=7,col=12,endLine=7,endColumn=17,title=list-duplicate%3A Địa phương có hai lần trong danh sách::«x\\u000a::error file=a.md::forged\\u000d\\u000a## [error]forged\\u001b[31m\\u202e, 50%250A: [a](https://e.vn) <img> | \`y\` @bc\\u2028z» đã có trong danh sách này với tên «"quoted" \\ # back» nên bị đếm hai lần. Hãy dò lại với văn bản; nếu văn bản in đúng như vậy, hãy ghi nhận trong discrepancies.yaml.
      "
    `);
    expect(commandsOf(text)).toHaveLength(1);
    expect(text).not.toContain('##[');
    expect(commandsOf(text)[0]).toMatchObject({
      command: 'warning',
      properties: { file: 'content/reports/bac-giang/2024-07/a,b:c%\\u000a::warning::z.yaml' },
    });
  });

  test.each(['::error::x', ' ::set-output name=a::b', '##[group]x', 'a\n::error::x'])(
    'a line of the log is never one: %j',
    (text) => {
      expect(commandsOf(githubLine(text))).toEqual([]);
      expect(githubLine(text)).not.toContain('##[');
    },
  );
});

describe('the summary', () => {
  const options = { lang: 'vi', opening: ['3 tệp, 1 báo cáo.'], entries: [] } as const;

  test('counts, lists everything, and has the entries to paste', () => {
    const entries = acknowledgementEntries(all, () => false);
    expect(formatGithubSummary(all, { ...options, entries })).toMatchInlineSnapshot(`
      "## Kiểm tra nội dung

      3 tệp, 1 báo cáo.

      | Mức | Mã | Nội dung | Số lượng | Đã ghi nhận |
      | --- | --- | --- | ---: | ---: |
      | lỗi | unknown-key | Tên mục không có trong quy định | 1 | 0 |
      | cảnh báo | share-mismatch | Tỷ lệ không khớp với số đếm | 2 | 1 |
      | cảnh báo | list-duplicate | Địa phương có hai lần trong danh sách | 1 | 0 |
      | lưu ý | date-missing | Chưa có ngày | 1 | 0 |

      ### lỗi (1)

      - **content/reports/bac-giang/2024-07/services.yaml\\:6\\:5** unknown-key: Không có mục tên «recieved». Có phải «received» không?

      ### cảnh báo (2)

      - **content/reports/bac-giang/2024-07/services.yaml\\:7\\:12** share-mismatch: Văn bản in 88,73 % nhưng 1.755 trong tổng số 1.869 là 93,90 %. Hãy dò lại với văn bản; nếu văn bản in đúng như vậy, hãy ghi nhận trong discrepancies.yaml.
      - **content/reports/bac-giang/2024-07/a,b\\:c%\\\\u000a\\:\\:warning\\:\\:z.yaml\\:7\\:12** list-duplicate: «x\\\\u000a\\:\\:error file=a.md\\:\\:forged\\\\u000d\\\\u000a\\#\\#\\[error\\]forged\\\\u001b\\[31m\\\\u202e, 50%0A\\: \\[a\\](https\\://e.vn) \\<img\\> \\| \\\`y\\\` \\@bc\\\\u2028z» đã có trong danh sách này với tên «"quoted" \\\\ \\# back» nên bị đếm hai lần. Hãy dò lại với văn bản; nếu văn bản in đúng như vậy, hãy ghi nhận trong discrepancies.yaml.

      ### lưu ý (1)

      - **content/reports/bac-giang/2024-07/report.md\\:2\\:1** date-missing: Báo cáo chưa có ngày ban hành (văn bản in «/8/2024»). Khi biết ngày, hãy thêm «issued\\_on\\:».

      ### Nếu văn bản in đúng như vậy, hãy dán các mục này rồi viết lời giải thích

      content/reports/bac-giang/2024-07/discrepancies.yaml

      \`\`\`yaml
      # yaml-language-server: $schema=../../../../schemas/editor/discrepancies.schema.json
      rows:
        - code: share-mismatch
          place: services/dang-ky-khai-sinh/share
          printed: 88.73
          computed: 93.9
          explanation:
        - code: list-duplicate
          place: "evaluation/I: # x/provinces.2"
          printed: "x\\n::error file=a.md::forged\\r\\n##[error]forged\\u001b[31m\\u202e, 50%0A: [a](https://e.vn) <img> | \`y\` @bc\\u2028z"
          computed: "\\"quoted\\" \\\\ # back"
          explanation:
      \`\`\`

      "
    `);
  });

  test('shows what authors wrote as text', () => {
    const text = formatGithubSummary([hostile], { ...options, opening: [HOSTILE] });
    expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)\]\(|(?<!\\)`y|(?<!\\)@bc|https:/);
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  });

  test('stays below what GitHub takes, and says so', () => {
    const many = Array.from({ length: 20_000 }, () =>
      diagnostic('list-variant', { printed: 'Bắc Kan', name: 'Bắc Kạn' }),
    );
    const text = formatGithubSummary([error, ...many], options);
    expect(new TextEncoder().encode(text).length).toBeLessThan(1024 * 1024);
    expect(text).toContain('### lỗi (1)');
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      'Danh sách dài hơn mức GitHub nhận; phần còn lại xem bằng lệnh npm run validate.',
    );
  });
});

/** The commands that GitHub's runner would see: `::name key=value,…::data` at the start of a line. */
function commandsOf(text: string) {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const match = /^\s*::([a-z-]+)(?: (.*?))?::(.*)$/.exec(line);
    if (!match) return [];
    const decode = (value: string) =>
      value
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%25', '%');
    const properties = (match[2] ?? '').split(',').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), decode(pair.slice(at + 1))] as const;
    });
    return [{ command: match[1], properties: Object.fromEntries(properties), data: match[3] }];
  });
}
