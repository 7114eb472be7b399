/** Options that npm keeps for itself, when `--` is forgotten: the call is refused, never run without them. */
import { describe, expect, test } from 'vitest';

import { readNpmCall } from '../../src/cli/lost-options.ts';
import { project, remove, run } from './run.ts';

/** What npm 11 leaves in the environment of a script, as seen of `npm run validate <flags>`. */
const called = (kept: Readonly<Record<string, string>>) =>
  readNpmCall({ npm_lifecycle_event: 'validate', npm_config_loglevel: 'notice', ...kept });

describe('npm run validate', () => {
  test.each([
    ['--strict', { npm_config_strict: 'true' }, [], '--strict'],
    ['--no-strict', { npm_config_strict: '' }, [], '--strict'],
    ['--stict', { npm_config_stict: 'true' }, [], '--strict'],
    ['--base HEAD', { npm_config_base: 'true' }, ['HEAD'], '--base REV'],
    ['--fix', { npm_config_fix: 'true' }, [], '--fix'],
    ['--format json', {}, ['json'], '--format json'],
    ['--lang en', { npm_config_long: 'true', npm_config_global: 'true' }, ['en'], '--lang en'],
    ['--strict --fix', { npm_config_fix: 'true', npm_config_strict: 'true' }, [], '--strict --fix'],
  ])('%s is refused, with the right call', async (_, kept, operands, right) => {
    const { code, out, err } = await run('/nowhere', ['validate', ...operands], {
      npm: called(kept),
    });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`npm run validate -- ${right}\n`);
    expect(err).toContain(`npm.cmd run validate -- ${right}\n`);
  });

  test.each([
    ['-- --strict', {}, ['--strict']],
    ['-- --format json', {}, ['--format', 'json']],
    ['-- --lang en', {}, ['--lang', 'en']],
    ['--long', { npm_config_long: 'true' }, []],
  ])('%s runs', async (_, kept, args) => {
    const root = await project({});
    const { code, err } = await run(root, ['validate', ...args], { npm: called(kept) });
    await remove(root);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

test('npm run import --to is refused, though npm takes it for an option of its own', async () => {
  const npm = readNpmCall({
    npm_lifecycle_event: 'import',
    npm_config_token_description: 'bac-giang/2024-08',
  });
  const { code, out, err } = await run('/nowhere', ['import', 'bao-cao.docx'], { npm });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('npm run import -- --to PROVINCE/PERIOD\n');
});

test('what the name of a script holds forges no line', async () => {
  const npm = { script: 'x\n::error::forged', kept: ['strict'] };
  const { err } = await run('/nowhere', ['validate', '--lang', 'en'], { npm });
  expect(err).toBe(
    [
      'npm kept "--strict" for itself, so nothing was done: the option would have been ignored. Write "--" before it:',
      '  npm run x\\u000a::error::forged -- --strict',
      'In PowerShell:',
      '  npm.cmd run x\\u000a::error::forged -- --strict',
      '',
    ].join('\n'),
  );
});
