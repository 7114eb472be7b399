/** Bytes of a document, whatever it is called → texts and tables. */
import { FAULTS, MAX_DOCUMENT_BYTES, Refusal, type ImportFault } from './fault.ts';
import type { ReadDocument } from './grid.ts';

/** What was read, or why nothing was. Readers are loaded when a document of their kind comes. */
export async function readDocument(
  bytes: Uint8Array,
): Promise<ReadDocument | { readonly fault: ImportFault }> {
  try {
    return await read(bytes);
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault };
    throw error;
  }
}

async function read(bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length > MAX_DOCUMENT_BYTES) throw new Refusal(FAULTS.tooLarge);
  if (bytes.length === 0) throw new Refusal(FAULTS.empty);
  if (startsWith(bytes, OLE)) throw new Refusal(FAULTS.oldFormat);
  if (!startsWith(bytes, ZIP)) {
    const text = decoded(bytes);
    return (await import('./read-sheet.ts')).readDelimited(text);
  }
  const { openPackage } = await import('./package.ts');
  const opened = openPackage(bytes);
  if (opened.office === 'docx') return (await import('./read-docx.ts')).readDocx(opened.bytes);
  if (opened.office === 'xlsx') return (await import('./read-sheet.ts')).readWorkbook(opened.bytes);
  throw new Refusal(FAULTS.otherFormat);
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Of Word and Excel before 2007, and of files with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, nth) => bytes[nth] === sign);
}

/** Text in UTF-8, or in the UTF-16 that Excel calls Unicode. */
function decoded(bytes: Uint8Array): string {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(FAULTS.otherFormat);
  }
  if (/^(?:\{\\rtf|%PDF|<!doctype|<html|<\?xml)/i.test(text.trimStart()) || isBinary(text))
    throw new Refusal(FAULTS.otherFormat);
  if (text.trim() === '') throw new Refusal(FAULTS.empty);
  return text;
}

/** Whether more than a stray sign is none of a text. */
function isBinary(text: string): boolean {
  return (text.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0) > MOST_STRAY;
}
const MOST_STRAY = 8;
