/**
 * Office files are ZIP archives. One is unpacked here within limits and packed again with what is read alone:
 * no macros, no pictures, nothing embedded. Readers see no archive but this.
 */
import { unzipSync, zipSync, type Unzipped } from 'fflate';

import { FAULTS, Refusal } from './fault.ts';
import { tellParagraphs } from './word-paragraphs.ts';

/** A hundred times the largest report's. */
const MOST_UNPACKED = 100_000_000;
const MOST_PARTS = 2_000;
/** What is read of an office file; the rest is pictures, fonts, macros and other files. */
const READ = /(?:\.xml|\.rels)$/i;

export type Office = 'docx' | 'xlsx' | 'other';

/** @throws {Refusal} where it is damaged or too large */
export function openPackage(bytes: Uint8Array): {
  readonly office: Office;
  readonly bytes: Uint8Array;
} {
  const parts = unpack(bytes);
  const names = Object.keys(parts);
  for (const part of Object.values(parts)) judge(part);
  const office: Office = names.includes('word/document.xml')
    ? 'docx'
    : names.includes('xl/workbook.xml')
      ? 'xlsx'
      : 'other';
  const read = office === 'docx' ? tellParagraphs(parts) : parts;
  return { office, bytes: zipSync(read, { level: 0 }) };
}

function unpack(bytes: Uint8Array): Unzipped {
  let unpacked = 0;
  let count = 0;
  try {
    // No part comes out larger than it says beforehand: what is longer is cut off, and then found damaged.
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        count++;
        if (!READ.test(name)) return false;
        unpacked += originalSize;
        if (unpacked > MOST_UNPACKED || count > MOST_PARTS)
          throw new Refusal(FAULTS.unpacksTooLarge);
        return true;
      },
    });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(FAULTS.damaged);
  }
}

/** Objects to a part that was cut off, or that declares entities, in whatever encoding. */
function judge(part: Uint8Array): void {
  const plain = new TextDecoder('latin1').decode(part).replaceAll('\0', '');
  if (!plain.trimEnd().endsWith('>')) throw new Refusal(FAULTS.damaged);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(plain)) throw new Refusal(FAULTS.entities);
}
