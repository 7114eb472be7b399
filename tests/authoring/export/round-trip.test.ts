/**
 * What is exported comes back: every report of the content as Word document and as workbook, imported again and
 * compiled. What differs stands in `round-trip/`, a field a line with the number of its places and the first of them.
 */
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';

import { docxBytes } from '../../../src/authoring/export/write-docx.ts';
import { xlsxBytes } from '../../../src/authoring/export/write-xlsx.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { realContent, TODAY } from '../../files.ts';
import { accountOf, differencesOf, exported, importedAgain } from './again.ts';

vi.setConfig({ testTimeout: 120_000 });

const { archive } = compile(realContent, TODAY);
const WRITERS = { docx: docxBytes, xlsx: xlsxBytes };

describe.each(archive.reports.map(({ id }) => id))('%s', (id) => {
  test.each(['docx', 'xlsx'] as const)('comes back from a .%s', async (kind) => {
    const report = archive.open(id);
    const bytes = await exported(report, WRITERS[kind]);
    const { imported, again, errors } = await importedAgain(bytes, report);
    // Our workbooks give a cell one look for all of its words.
    const lookless = kind === 'xlsx';
    expect([errors, differencesOf(report, again, { lookless })]).toEqual([[], []]);
    const differences = differencesOf(report, again);
    const told = [accountOf(imported), ...errors, ...differences].join('\n');
    const file = `${id.replace('/', '-')}.${kind}.txt`;
    await expect(`${told}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'round-trip', file));
  });
});
