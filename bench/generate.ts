/** `node bench/generate.ts --reports N [--out DIR] [--seed S] [--provinces P]`: an archive to measure with. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { writeArchive } from './archive.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '500' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    provinces: { type: 'string', default: '63' },
  },
});
const out = values.out ?? (await mkdtemp(join(tmpdir(), 'bc06-archive-')));
const { reports, months, bytes } = await writeArchive({
  root: resolve(import.meta.dirname, '..'),
  out,
  reports: Number(values.reports),
  seed: Number(values.seed),
  provinces: Number(values.provinces),
});
console.log(
  `${out}/content: ${reports} reports of ${months} months, ${(bytes / 1e6).toFixed(1)} MB, ${Math.round(bytes / reports / 1000)} kB a report`,
);
