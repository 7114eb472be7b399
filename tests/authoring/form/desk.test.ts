/** What a form shows of real reports, how it begins one, and how drafts leave and come back. */
import { describe, expect, test } from 'vitest';

import type { Draft } from '../../../src/authoring/form/form.ts';
import { commentsIn } from '../../../src/authoring/yaml-text.ts';
import { beginReport } from '../../../src/authoring/begin.ts';
import { openDesk } from '../../../src/authoring/form/desk.ts';
import { parsePeriod } from '../../../src/domain/period.ts';
import { compile } from '../../../src/compiler/compile.ts';
import type { TableKind } from '../../../src/domain/report.ts';
import { realContent, TODAY } from '../../files.ts';
import { begun, desk, draftOf, realDrafts, reference } from './drafts.ts';

const bacGiang = draftOf('bac-giang/2024-07');

describe('sheets', () => {
  test('show every table of every real report', () => {
    for (const draft of realDrafts) {
      const sheets = desk.sheets(draft);
      expect(sheets.map(({ file }) => file).sort()).toEqual(
        Object.keys(draft.files)
          .filter((file) => file !== 'discrepancies.yaml')
          .sort(),
      );
      expect(sheets.every(({ isBroken }) => !isBroken)).toBe(true);
    }
  });

  test('show numbers as they are printed, ids as ids, gaps as gaps', () => {
    const { columns, rows } = desk.sheets(bacGiang).find(({ name }) => name === 'services')!.grid!;
    const shown = (field: string) => {
      const nth = columns.findIndex((column) => column.field === field);
      return rows[8]!.cells[nth];
    };
    expect(shown('service')?.text).toBe('dang-ky-khai-sinh');
    expect(shown('online.citizen')?.text).toBe('1.755');
    expect(shown('share')?.text).toBe('88,73');
    expect(shown('in_person')?.state).toBe('absent');
    // Two numbers stand where one might.
    expect(shown('online')).toBeNull();
    expect(rows.at(-1)?.kind).toBe('total');
  });

  test('count every value that is waited for, in lists within rows too', () => {
    const { archive } = compile(realContent, TODAY);
    for (const { id, period, province } of archive.reports) {
      const tables = new Map(
        Object.entries(draftOf(id).files).flatMap(([name, text]) =>
          name === 'report.md' || name === 'discrepancies.yaml'
            ? []
            : [[name.replace('.yaml', '') as TableKind, text] as const],
        ),
      );
      const last = { report: archive.open(id), tables };
      const begun = beginReport({ province, period }, last, archive.reference);
      const files = Object.fromEntries(begun.map(({ name, text }) => [name, text]));
      const counted = desk.sheets({ id, files }).map(({ file, blanks }) => [file, blanks]);
      expect(Object.fromEntries(counted)).toEqual(
        Object.fromEntries(begun.map(({ name, blanks }) => [name, blanks])),
      );
    }
  });

  test('show groups before their rows', () => {
    const { rows } = desk.sheets(bacGiang).find(({ name }) => name === 'tasks')!.grid!;
    const groups = rows.filter(({ kind }) => kind === 'group');
    expect(groups.map(({ name }) => name)).toEqual([
      'I. NHIỆM VỤ ĐÃ HOÀN THÀNH',
      'II. NHIỆM VỤ THỰC HIỆN THƯỜNG XUYÊN',
      'III. NHIỆM VỤ ĐANG THỰC HIỆN',
    ]);
    expect(rows[0]?.kind).toBe('group');
  });

  test('name every column in the language of the page', () => {
    const english = openDesk({ reference }, 'en').sheets(bacGiang);
    for (const sheet of [...desk.sheets(bacGiang), ...english])
      for (const { heading } of [
        ...sheet.fields.map(({ column }) => column),
        ...(sheet.grid?.columns ?? []),
      ])
        expect(heading, sheet.name).toMatch(/^\p{Lu}/u);
  });
});

describe('a draft that is begun', () => {
  test('is what bc06 new begins', () => {
    const { archive } = compile(realContent, TODAY);
    const report = archive.open('bac-giang/2024-07');
    const tables = new Map(
      (['services', 'tasks', 'documents'] as const).map((kind) => [
        kind,
        bacGiang.files[`${kind}.yaml`]!,
      ]),
    );
    const beginning = { province: 'bac-giang', period: parsePeriod('2024-08')! };
    const files = beginReport(beginning, { report, tables }, reference);
    expect(desk.begin('bac-giang', 'Tháng 8/2024', bacGiang)).toEqual({
      draft: {
        id: 'bac-giang/2024-08',
        files: Object.fromEntries(files.map(({ name, text }) => [name, text])),
      },
      isAfterLast: true,
    });
  });

  test('waits for figures, and nothing else is wrong with it', () => {
    const draft = begun('bac-giang', '2024-08', bacGiang);
    const { remarks, errors } = desk.judge(draft, [bacGiang], TODAY);
    expect(errors).toBeGreaterThan(0);
    expect([
      ...new Set(remarks.filter(({ severity }) => severity === 'error').map(({ code }) => code)),
    ]).toEqual(['to-be-filled']);
  });

  test('is none where the period is none, or the province is no more, and it says so', () => {
    const refusal = (period: string) => {
      const answer = desk.begin('bac-giang', period, null);
      return 'refused' in answer ? answer.refused : null;
    };
    expect(refusal('hôm qua')).toContain('Không hiểu kỳ «hôm qua»');
    expect(refusal('2026-01')).toContain('không có đơn vị nào tên Bắc Giang');
  });

  test('says so where the last report could not be read', () => {
    const last = { id: 'bac-giang/2024-07', files: { 'report.md': 'không phải báo cáo' } };
    expect(desk.begin('bac-giang', '2024-08', last)).toMatchObject({ isAfterLast: false });
  });
});

describe('what is computed', () => {
  test('is what the compiler computes', () => {
    const { archive } = compile(realContent, TODAY);
    for (const draft of realDrafts) {
      const { services } = archive.open(draft.id);
      if (!services) continue;
      const { computed } = desk.judge(draft, [], TODAY);
      const textOf = (path: string) => computed.find((one) => one.path.join('/') === path)?.text;
      services.rows.forEach((row, nth) => {
        const text = textOf(`rows/${nth}/share`);
        if (row.share_computed === null) expect(text).toBeUndefined();
        else
          expect(Number(text!.replace(' %', '').replace(',', '.'))).toBeCloseTo(
            row.share_computed,
            1,
          );
      });
      const grand = services.totals.find(({ group }) => group === null);
      if (grand)
        expect(textOf('total/received')?.replaceAll('.', '')).toBe(String(grand.computed.received));
    }
  });

  test('stands beside a figure as soon as it can', () => {
    const { draft } = desk.edit(begun('bac-giang', '2024-08', bacGiang), {
      edit: 'cells',
      sheet: 'services',
      rows: [['rows', 0]],
      fields: ['online.citizen', 'online.business', 'received', 'share'],
      texts: [['9', '0', '10', '80,00']],
    });
    expect(desk.judge(draft, [], TODAY).computed[0]).toEqual({
      sheet: 'services',
      path: ['rows', 0, 'share'],
      text: '90,00 %',
      agrees: false,
    });
  });
});

describe('a remark', () => {
  test('is not made because other reports are not at hand', () => {
    for (const draft of realDrafts) expect(desk.judge(draft, [], TODAY).errors).toBe(0);
  });

  test('stands at its cell', () => {
    const { draft } = desk.edit(bacGiang, {
      edit: 'cells',
      sheet: 'services',
      rows: [['rows', 0]],
      fields: ['received'],
      texts: [['rất nhiều']],
    });
    const { remarks } = desk.judge(draft, [], TODAY);
    const [remark] = remarks.filter(({ severity }) => severity === 'error');
    expect(remark).toMatchObject({ sheet: 'services', path: ['rows', 0, 'received'] });
  });
});

describe('on its way', () => {
  test('a draft is packed and opened again as it was', () => {
    for (const draft of realDrafts) {
      const { name, zip } = desk.handOver(draft);
      expect(desk.open([{ name, bytes: zip }])).toEqual({ drafts: [draft], left: [] });
    }
  });

  test('loose files are of the report that the front matter names', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const files = Object.entries(bacGiang.files).map(([name, text]) => ({
      name,
      bytes: bytes(text),
    }));
    const strange = { name: 'ghi-chu.txt', bytes: bytes('x') };
    expect(desk.open([...files, strange])).toEqual({ drafts: [bacGiang], left: ['ghi-chu.txt'] });
  });

  test('what could not be given back as it was is left', () => {
    const broken = { name: 'bac-giang/2024-07/services.yaml', bytes: new Uint8Array([0xff, 0xfe]) };
    const damaged = { name: 'a.zip', bytes: new Uint8Array([80, 75, 3, 4, 9]) };
    expect(desk.open([broken, damaged])).toEqual({ drafts: [], left: ['a.zip', broken.name] });
  });

  test('a page of GitHub offers a file with its text, where an address may be so long', () => {
    const short = {
      ...bacGiang,
      files: { 'report.md': bacGiang.files['report.md']!.slice(0, 300) },
    };
    const { files, upload } = desk.gitHub(short, 'https://github.com/a/b', 'main');
    const url = new URL(files[0]!.url!);
    expect(url.pathname).toBe('/a/b/new/main');
    expect(url.searchParams.get('filename')).toBe('content/reports/bac-giang/2024-07/report.md');
    expect(url.searchParams.get('value')).toBe(short.files['report.md']);
    expect(upload).toBe('https://github.com/a/b/upload/main');
    const long = desk.gitHub(bacGiang, 'https://github.com/a/b', 'main');
    expect(long.files.find(({ file }) => file === 'tasks.yaml')).toEqual({
      file: 'tasks.yaml',
      url: null,
    });
  });
});

describe('an explanation', () => {
  const rows = [['rows', 0]];
  const { draft } = desk.edit(begun('bac-giang', '2024-08', null), {
    edit: 'cells',
    sheet: 'services',
    rows,
    fields: ['online.citizen', 'online.business', 'received', 'share'],
    texts: [['9', '0', '10', '80,00']],
  });
  const filled = (more: Record<string, string> = {}): Draft => ({
    id: 'bac-giang/2024-08',
    files: {
      'report.md':
        '---\nprovince: bac-giang\nperiod: 2024-08\nkind: monthly\ntitle: Báo cáo\nwording: restated\n---\n',
      'services.yaml':
        'rows:\n  - service: dang-ky-khai-sinh\n    name: Đăng ký khai sinh\n    online: 9\n    received: 10\n    share: 80.00\n',
      ...more,
    },
  });
  const openOf = (one: Draft) =>
    desk.judge(one, [], TODAY).remarks.filter(({ quotes }) => quotes.length > 0);
  const said = { explanation: 'Văn bản ghi 80,00 %: đúng như in.', noticedBy: 'Nhóm biên tập' };

  test('is written as a person has typed it, and covers what it quotes', () => {
    const own = '# của chúng tôi\r\nrows: # các chỗ\r\n  # chưa có gì\r\n';
    for (const files of [{}, { 'discrepancies.yaml': own }]) {
      const before = filled(files);
      const { quotes } = openOf(filled())[0]!;
      expect(quotes).toEqual([
        {
          code: 'share-mismatch',
          place: 'services/dang-ky-khai-sinh/share',
          printed: 80,
          computed: 90,
        },
      ]);
      const after = desk.edit(before, { edit: 'explain', quotes, ...said }).draft;
      const { remarks, errors } = desk.judge(after, [], TODAY);
      expect(errors, after.files['discrepancies.yaml']).toBe(0);
      expect(remarks.find(({ code }) => code === 'share-mismatch')?.isAcknowledged).toBe(true);
      expect(after.files['discrepancies.yaml']).toContain(
        'explanation: "Văn bản ghi 80,00 %: đúng như in."',
      );
      for (const comment of commentsIn(files['discrepancies.yaml'] ?? ''))
        expect(after.files['discrepancies.yaml']).toContain(comment.trimEnd());
    }
  });

  test('is added behind those that are there', () => {
    const { quotes } = openOf(filled())[0]!;
    const after = desk.edit(bacGiang, {
      edit: 'explain',
      quotes: [...quotes, ...quotes],
      ...said,
    }).draft;
    const [before, now] = [bacGiang, after].map(({ files }) => files['discrepancies.yaml']!);
    expect(now!.startsWith(before!.trimEnd())).toBe(true);
    expect(now!.slice(before!.length)).toMatchInlineSnapshot(`
      "  - code: share-mismatch
          place: services/dang-ky-khai-sinh/share
          printed: 80
          computed: 90
          explanation: "Văn bản ghi 80,00 %: đúng như in."
          noticed_by: Nhóm biên tập
          also:
            - code: share-mismatch
              place: services/dang-ky-khai-sinh/share
              printed: 80
              computed: 90
      "
    `);
  });

  test('is none without a reason and a name, in a file that cannot be read, or of what only waits', () => {
    const { quotes } = openOf(filled())[0]!;
    const silent = [
      { ...said, explanation: ' \n' },
      { ...said, noticedBy: '' },
    ];
    for (const nothing of silent)
      expect(desk.edit(filled(), { edit: 'explain', quotes, ...nothing }).draft).toEqual(filled());
    const broken = filled({ 'discrepancies.yaml': 'rows: [' });
    expect(openOf(broken)).toEqual([]);
    expect(desk.edit(broken, { edit: 'explain', quotes, ...said }).draft).toEqual(broken);
    expect(
      desk
        .judge(draft, [], TODAY)
        .remarks.filter(({ severity, quotes }) => severity === 'error' && quotes.length > 0),
    ).toEqual([]);
  });
});
