/**
 * `node bench/floor.ts ROOT`: reads every file of an archive and parses all its YAML into values, and nothing
 * else. What any compiler of it must spend.
 */
import { load } from 'js-yaml';

import { readDisk } from '../src/workspace.ts';

const decoder = new TextDecoder();
let values = 0;
for (const { path, bytes } of readDisk(process.argv[2] ?? '.')) {
  const text = decoder.decode(bytes);
  if (path.endsWith('.yaml')) {
    load(text);
    values++;
  } else if (path.endsWith('/report.md')) {
    load(text.slice(4, text.indexOf('\n---', 4)));
    values++;
  }
}
console.log(`${values} files`);
