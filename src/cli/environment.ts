/**
 * Faults of the machine that bc06 runs on: a full disk, a folder that may not be written. They are nobody's
 * defect, neither the content's nor ours, so they are one sentence that says what to do, and no stack.
 */
import { getSystemErrorMap } from 'node:util';

import type { Language } from '../diagnostics/catalogue.ts';
import { printable } from '../diagnostics/format/printable.ts';

type Sentence = (path: string) => Readonly<Record<Language, string>>;

const FULL: Sentence = (path) => ({
  vi: `Đĩa đã đầy, không ghi được ${path}. Hãy giải phóng chỗ trống rồi chạy lại.`,
  en: `The disk is full: ${path} could not be written. Free some space, then run this again.`,
});
const READ_ONLY: Sentence = (path) => ({
  vi: `Ổ đĩa chỉ cho đọc, không ghi được ${path}. Hãy chạy ở nơi ghi được.`,
  en: `The disk can only be read: ${path} could not be written. Run this where writing is possible.`,
});
const FORBIDDEN: Sentence = (path) => ({
  vi: `Không có quyền đọc hoặc ghi ${path}. Hãy xin cấp quyền rồi chạy lại.`,
  en: `You may not read or write ${path}. Ask for permission, then run this again.`,
});
const HELD: Sentence = (path) => ({
  vi: `Không thay được ${path}: đây là điểm gắn ổ đĩa (mount), hoặc chương trình khác đang giữ. Hãy bỏ gắn, đóng chương trình đó, hoặc dựng vào thư mục khác bằng --out.`,
  en: `${path} cannot be replaced: it is a mount point, or another program holds it. Unmount it, close that program, or build into another folder with --out.`,
});
const IN_THE_WAY: Sentence = (path) => ({
  vi: `Có thứ khác nằm ở chỗ của thư mục cần dùng: ${path}. Hãy đổi tên hoặc dời nó đi rồi chạy lại.`,
  en: `Something else stands where a folder is needed: ${path}. Rename it or move it away, then run this again.`,
});
const TOO_MANY: Sentence = () => ({
  vi: 'Hệ điều hành không cho mở thêm tệp. Hãy nâng giới hạn (ulimit -n) rồi chạy lại.',
  en: 'The system lets no more files be opened. Raise the limit (ulimit -n), then run this again.',
});
const NO_MEMORY: Sentence = () => ({
  vi: 'Máy không đủ bộ nhớ hoặc không cho chạy thêm tiến trình. Hãy đóng bớt chương trình rồi chạy lại.',
  en: 'The machine has no memory left, or lets no more processes run. Close some programs, then run this again.',
});
const DISK_FAULT: Sentence = (path) => ({
  vi: `Ổ đĩa báo lỗi khi đọc hoặc ghi ${path}. Hãy kiểm tra ổ đĩa.`,
  en: `The disk reports a fault when reading or writing ${path}. Have the disk checked.`,
});

const CHANGED: Sentence = (path) => ({
  vi: `${path} vừa được sửa trong lúc đang đọc. Hãy chạy lại khi đã sửa xong.`,
  en: `${path} was changed while it was being read. Run this again when it is done.`,
});

/** What the system calls a fault → what it means here. */
const FAULTS: Readonly<Record<string, Sentence>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: FULL,
  EROFS: READ_ONLY,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EBUSY: HELD,
  EXDEV: HELD,
  ENOTDIR: IN_THE_WAY,
  EISDIR: IN_THE_WAY,
  EEXIST: IN_THE_WAY,
  ENOTEMPTY: IN_THE_WAY,
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
  ENOMEM: NO_MEMORY,
  EAGAIN: NO_MEMORY,
  EIO: DISK_FAULT,
  ESTALE: CHANGED,
};

/** One sentence on a fault of the machine; null where the error is something else. */
export function environmentFault(error: unknown, lang: Language): string | null {
  const fault = faultIn(error);
  const sentence = fault && FAULTS[fault.code];
  if (!sentence) return null;
  const unknown = { vi: 'một tệp', en: 'a file' }[lang];
  const path = fault.path === '' ? unknown : printable(fault.path);
  return `${sentence(path)[lang]} (${fault.code})\n`;
}

interface Fault {
  readonly code: string;
  /** Empty where nobody says. */
  readonly path: string;
}

/** Tools wrap what the system told them, and some keep no more than its words. */
function faultIn(error: unknown): Fault | null {
  if (!(error instanceof Error)) return null;
  const { code, path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  // Of a rename the name that was wanted says more than the name that was.
  if (code !== undefined && Object.hasOwn(FAULTS, code)) return { code, path: dest ?? path ?? '' };
  const inside: readonly unknown[] = [
    error.cause,
    ...(error instanceof AggregateError ? (error.errors as readonly unknown[]) : []),
  ];
  for (const cause of inside) {
    const fault = faultIn(cause);
    if (fault) return fault;
  }
  return faultInWords(error.message);
}

/** `ENOSPC: no space left on device, write` of Node, `No space left on device (os error 28)` of Rust. */
function faultInWords(message: string): Fault | null {
  const number = /\(os error (\d+)\)/.exec(message)?.[1];
  const code = number
    ? getSystemErrorMap().get(-Number(number))?.[0]
    : /\b(E[A-Z]{2,})\b: /.exec(message)?.[1];
  if (code === undefined || !Object.hasOwn(FAULTS, code)) return null;
  return { code, path: /'([^'\n]+)'\s*$/m.exec(message)?.[1] ?? '' };
}
