/** What is typed wrongly after `bc06 validate`, and what is answered; the help follows each answer. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { languageOf } from '../../src/cli/arguments.ts';
import { ROOT } from '../files.ts';
import { run } from './run.ts';

const FORMATS = 'text, json, github, sarif';

describe('in Vietnamese', () => {
  test.each<[readonly string[], string]>([
    [['--strct'], 'Không có tùy chọn «--strct». Có phải --strict không?'],
    [['--STRICT'], 'Không có tùy chọn «--STRICT». Có phải --strict không?'],
    [['-strict'], 'Không có tùy chọn «-strict». Có phải --strict không?'],
    [['—strict'], 'Không có tùy chọn «—strict». Có phải --strict không?'],
    [['–formt=json'], 'Không có tùy chọn «–formt». Có phải --format không?'],
    [['--nothing'], 'Không có tùy chọn «--nothing».'],
    [['--constructor'], 'Không có tùy chọn «--constructor».'],
    [['-q'], 'Không có tùy chọn «-q».'],
    [
      ['--format'],
      `Tùy chọn --format thiếu giá trị. Hãy viết --format text (có thể là: ${FORMATS}).`,
    ],
    [
      ['--format='],
      `Tùy chọn --format thiếu giá trị. Hãy viết --format text (có thể là: ${FORMATS}).`,
    ],
    [['--base', '--strict'], 'Tùy chọn --base thiếu giá trị. Hãy viết --base REV.'],
    [['--format', 'jsn'], `Tùy chọn --format không có giá trị «jsn». Có thể là: ${FORMATS}.`],
    [
      ['--format', 'githb'],
      `Tùy chọn --format không có giá trị «githb». Có phải «github» không? Có thể là: ${FORMATS}.`,
    ],
    [
      ['--strict=true'],
      'Tùy chọn --strict không nhận giá trị «true». Muốn dùng thì viết --strict, không muốn thì bỏ đi.',
    ],
    [['--lang', 'fr'], 'Tùy chọn --lang không có giá trị «fr». Có thể là: vi, en.'],
    [
      ['--strct', '--lang', 'fr'],
      'Không có tùy chọn «--strct». Có phải --strict không?\nTùy chọn --lang không có giá trị «fr». Có thể là: vi, en.',
    ],
  ])('%j', async (args, answer) => {
    const { code, out, err } = await run('/nowhere', ['validate', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.split('\n\nbc06 validate')[0]).toBe(answer);
  });
});

test.each<[readonly string[], string]>([
  [['--strct'], 'No option "--strct". Did you mean --strict?'],
  [['--nothing'], 'No option "--nothing".'],
  [['--base'], 'The option --base lacks its value. Write --base REV.'],
  [
    ['--strict=no'],
    'The option --strict takes no value "no". Write --strict if it is wanted, else leave it out.',
  ],
  [['--format', 'xml'], `The option --format has no value "xml". One of: ${FORMATS}.`],
])('in English: %j', async (args, answer) => {
  const { err } = await run('/nowhere', ['validate', '--lang', 'en', ...args]);
  // The last argument of the run is a folder, which an option without its value must not take.
  expect(err.split('\n\nbc06 validate')[0]).toBe(answer);
});

test.each([
  [['--lang', 'en'], 'en'],
  [['--lang=en', '--strct'], 'en'],
  [['--lang', 'fr'], 'vi'],
  [['en'], 'vi'],
  [['--format', 'json'], 'vi'],
] as const)('the language of %j is %s', (args, lang) => {
  expect(languageOf(args)).toBe(lang);
});

test.each([
  [[], 'Lỗi của chính chương trình, không phải của nội dung:'],
  [['--lang', 'en'], 'A defect of this program, not of the content:'],
])(
  'a defect of ours, with %j',
  async (args, heading) => {
    const spoilt = `data:text/javascript,process.cwd=()=>{throw new Error('spoilt')}`;
    const child = spawn(
      process.execPath,
      ['--import', spoilt, join(ROOT, 'src/cli/main.mjs'), 'validate', ...args],
      { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, INIT_CWD: ROOT } },
    );
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(3);
    expect(told).toMatch(`${heading}\nError: spoilt\n    at `);
  },
  60_000,
);
