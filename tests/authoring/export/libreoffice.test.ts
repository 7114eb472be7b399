/**
 * What offices do to our exports: opened and saved by LibreOffice in its own format and back. What is read then is what
 * is read of the export itself. Where Writer and Calc are not installed there is nothing to save with, and the test is passed over.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

import { docxBytes } from '../../../src/authoring/export/write-docx.ts';
import { xlsxBytes } from '../../../src/authoring/export/write-xlsx.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { realContent, TODAY } from '../../files.ts';
import { accountOf, differencesOf, exported, importedAgain } from './again.ts';

vi.setConfig({ testTimeout: 600_000 });

const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
const PROGRAM = '/usr/lib/libreoffice/program';
const isThere = (library: string) => soffice !== undefined && existsSync(join(PROGRAM, library));

const { archive } = compile(realContent, TODAY);
const folder = mkdtempSync(join(tmpdir(), 'bc06-office-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function saved(paths: readonly string[], filter: string, to: string): void {
  mkdirSync(to, { recursive: true });
  execFileSync(
    soffice!,
    [
      `-env:UserInstallation=file://${join(folder, 'soffice')}`,
      ...['--headless', '--convert-to', filter, '--outdir', to, ...paths],
    ],
    { stdio: 'ignore' },
  );
}

const KINDS = [
  ['docx', docxBytes, 'odt', 'docx:MS Word 2007 XML', 'libswlo.so'],
  ['xlsx', xlsxBytes, 'ods', 'xlsx:Calc MS Excel 2007 XML', 'libsclo.so'],
] as const;

for (const [kind, write, open, filter, library] of KINDS)
  test.skipIf(!isThere(library))(`.${kind} → .${open} → .${kind}: read as before`, async () => {
    const path = (id: string, below: string, end: string) =>
      join(folder, below, `${id.replace('/', '-')}.${end}`);
    const ids = archive.reports.map(({ id }) => id);
    const direct = new Map<string, readonly string[]>();
    const told = async (id: string, bytes: Uint8Array) => {
      const report = archive.open(id);
      const { imported, again, errors } = await importedAgain(bytes, report);
      return [accountOf(imported), ...errors, ...differencesOf(report, again)];
    };
    mkdirSync(join(folder, 'ours'), { recursive: true });
    for (const id of ids) {
      const bytes = await exported(archive.open(id), write);
      direct.set(id, await told(id, bytes));
      writeFileSync(path(id, 'ours', kind), bytes);
    }
    saved(
      ids.map((id) => path(id, 'ours', kind)),
      open,
      join(folder, 'open'),
    );
    saved(
      ids.map((id) => path(id, 'open', open)),
      filter,
      join(folder, 'back'),
    );
    for (const id of ids)
      expect(await told(id, readFileSync(path(id, 'back', kind))), id).toEqual(direct.get(id));
  });
