import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

import { ROOT } from '../files.ts';

// Types are taken away, not judged, when it runs: what a module does not export is found out only then.
test('npm run bench starts, and says what it can do', async () => {
  const args = ['bench/main.ts', '--help'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  expect(stdout).toContain('npm run bench -- [options]');
});
