/** Why a document cannot be imported, as a sentence to whoever brought it. */
export type ImportFault = Readonly<Record<'vi' | 'en', string>>;

/** More than any report is; refused before it is unpacked. */
export const MAX_DOCUMENT_BYTES = 20_000_000;

export const FAULTS = {
  tooLarge: {
    vi: 'Tệp lớn hơn 20 MB. Hãy bỏ hình ảnh, phần không liên quan rồi lưu lại.',
    en: 'The file is larger than 20 MB. Remove pictures and what does not belong, and save it again.',
  },
  unpacksTooLarge: {
    vi: 'Tệp nén giải ra quá lớn so với một báo cáo, nên không mở.',
    en: 'The file unpacks to far more than a report holds, and is not opened.',
  },
  damaged: {
    vi: 'Tệp hỏng hoặc không đúng dạng. Hãy mở bằng Word, Excel hay LibreOffice và lưu lại.',
    en: 'The file is damaged or not what its name says. Open it in Word, Excel or LibreOffice and save it again.',
  },
  entities: {
    vi: 'Tệp có khai báo DTD, điều mà Word và Excel không ghi ra, nên không mở.',
    en: 'The file declares a DTD, which Word and Excel never write, and is not opened.',
  },
  oldFormat: {
    vi: 'Tệp ở dạng cũ (.doc, .xls) hoặc có mật khẩu. Hãy lưu thành .docx hoặc .xlsx, không đặt mật khẩu.',
    en: 'The file is in an old format (.doc, .xls) or has a password. Save it as .docx or .xlsx, without a password.',
  },
  otherFormat: {
    vi: 'Không đọc được dạng tệp này. Lệnh nhận .docx, .xlsx, .csv và bảng chép từ Word hay Excel.',
    en: 'This kind of file cannot be read. It takes .docx, .xlsx, .csv and tables copied from Word or Excel.',
  },
  empty: { vi: 'Tệp không có nội dung.', en: 'The file is empty.' },
  tooManyCells: {
    vi: 'Bảng có quá nhiều ô so với một báo cáo.',
    en: 'The tables hold far more cells than those of a report.',
  },
} as const satisfies Record<string, ImportFault>;

/** Thrown where reading cannot go on; caught by whoever asked for the document. */
export class Refusal extends Error {
  readonly fault: ImportFault;
  constructor(fault: ImportFault) {
    super(fault.en);
    this.fault = fault;
  }
}
