/** Names that officers give to files, what such a file is and which agreed name is meant. */
import { expect, test } from 'vitest';

import { meantName, strayOf, type Stray } from '../../src/compiler/file-names.ts';
import { REPORT_FILE, TABLE_FILES } from '../../src/compiler/report/folder.ts';

test.each<[string, Stray | null, string | null]>([
  ['Services.yaml', null, 'services.yaml'],
  ['services.yml', null, 'services.yaml'],
  ['dich-vu-cong.yaml', null, 'services.yaml'],
  ['dịch vụ.yaml', null, 'services.yaml'],
  ['mô hình.yaml', null, 'models.yaml'],
  ['nhiemvu.yaml', null, 'tasks.yaml'],
  ['van-ban.yml', null, 'documents.yaml'],
  ['bao-cao.md', null, 'report.md'],
  ['services (1).yaml', 'copy', 'services.yaml'],
  ['services - Copy.yaml', 'copy', 'services.yaml'],
  ['tasks - Bản sao (2).yaml', 'copy', 'tasks.yaml'],
  ['ghi chú (1).yaml', 'copy', null],
  ['tasks.yaml.txt', 'hidden-ending', 'tasks.yaml'],
  ['Phụ lục.DOCX', 'office', null],
  ['services.xls', 'office', null],
  ['ảnh.jpg', 'office', null],
  ['~$bao-cao.docx', 'open', null],
  ['ghi-chu.yaml', null, null],
])('%s', (name, stray, meant) => {
  expect([strayOf(name), meantName(name, [REPORT_FILE, ...TABLE_FILES])]).toEqual([stray, meant]);
});
