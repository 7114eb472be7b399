/** What can be wrong with a value: keys, types, numbers, dates, ids, texts; the reference data too. */
import { formatNumber } from '../../domain/vietnamese.ts';
import type { Language } from '../language.ts';
import { error, notice, type Entry, type NoFacts } from './entry.ts';
import {
  asLines,
  meant,
  meantEn,
  named,
  number,
  REASON_NAMES,
  shorten,
  type Field,
} from './phrases.ts';

const hint = (text: string) => (text ? ` ${text}` : '');

/** A service that is none of the 25. */
const isOutside = (f: { kind: string; suggestion: string | null; choices: readonly string[] }) =>
  f.kind === 'service' && f.suggestion === null && f.choices.length === 0;

/** Whether YAML and the author mean the same by digits that are typed with something too many. */
const isTheSame = (f: {
  readonly typed: string;
  readonly understood: string;
  readonly suggestion: string | null;
}) => /^\+?\d+\.?$/.test(f.typed) && formatNumber(Number(f.suggestion)) === f.understood;

/** Why something in the reference data cannot stand beside the rest of it. */
const CONFLICTS: Readonly<
  Record<
    'repeated' | 'unknown' | 'claimed' | 'placeholder' | 'unit' | 'outside' | 'taken' | 'anchor',
    Readonly<Record<Language, (...named: string[]) => string>>
  >
> = {
  repeated: { vi: () => 'mã này đã có ở trên', en: () => 'this id already stands above' },
  anchor: {
    vi: () => 'trang thuật ngữ đã dùng mã này cho phần khác, hoặc mã bắt đầu bằng chữ số',
    en: () => 'the page of the glossary bears this id elsewhere, or it begins with a digit',
  },
  unknown: { vi: () => 'không có mã này', en: () => 'there is no such id' },
  claimed: {
    vi: (first) => `«${first}» ở trên cũng mang tên này`,
    en: (first) => `"${first}" above bears this name too`,
  },
  placeholder: {
    vi: () => 'trong ngoặc nhọn chỉ có thể viết {step} và {steps}, mỗi chữ một lần',
    en: () => 'braces can hold nothing but {step} and {steps}, each once',
  },
  unit: {
    vi: (own, other, whole) => `đơn vị «${own}» khác đơn vị «${other}» của ${whole}`,
    en: (own, other, whole) => `its unit "${own}" is not "${other}", the unit of ${whole}`,
  },
  outside: {
    vi: (axis, most) => `ô nằm ngoài sơ đồ nên sẽ không ai thấy; ${axis} lớn nhất là ${most}`,
    en: (axis, most) =>
      `its tile lies outside the grid and nobody would see it; ${axis} is ${most} at most`,
  },
  taken: {
    vi: (first) => `ô này đã có «${first}»`,
    en: (first) => `"${first}" stands on this tile already`,
  },
};

/** What Markdown would drop of a text, and what to write instead. */
interface Dropped {
  readonly text: string;
  readonly instead: string;
}

const DROPPED = {
  html: {
    vi: (f) =>
      `«${f.text}» được hiểu là mã HTML và sẽ không hiện trên trang. Nếu đó là chữ của văn bản, hãy viết «${f.instead}».`,
    en: (f) =>
      `"${f.text}" is taken for HTML and would not be shown. If the document prints it, write "${f.instead}".`,
  },
  image: {
    vi: (f) => `«${f.text}» là hình ảnh và sẽ không hiện trên trang. Hãy bỏ hình ảnh.`,
    en: (f) => `"${f.text}" is an image and would not be shown. Remove it.`,
  },
  link: {
    vi: (f) =>
      `«${f.text}» là liên kết không dùng được và sẽ không hiện trên trang. Liên kết phải bắt đầu bằng https://.`,
    en: (f) =>
      `"${f.text}" is a link of a kind that is not allowed and would not be shown. Links begin with https://.`,
  },
  title: {
    vi: (f) =>
      `Liên kết «${f.text}» có lời chỉ hiện khi đưa chuột vào, hoặc không có chữ nào để bấm. Hãy viết lời ấy ra ngoài, và liên kết là «${f.instead}».`,
    en: (f) =>
      `The link "${f.text}" has words that are shown under a pointer only, or no words to press. Write them in the text, and the link as "${f.instead}".`,
  },
  number: {
    vi: (f) =>
      `Số thứ tự «${f.text}» của danh sách sẽ hiện thành số khác. Hãy viết «${f.instead}» để giữ nguyên.`,
    en: (f) =>
      `The list number "${f.text}" would be shown as another. Write "${f.instead}" to keep it.`,
  },
  cells: {
    vi: (f) =>
      `Dòng này có ${f.text} ô nhưng bảng chỉ có ${f.instead} cột nên ô thừa sẽ không hiện trên trang. Hãy thêm cột ở dòng đầu bảng và dòng gạch dưới nó; dấu | trong một ô thì viết \\|.`,
    en: (f) =>
      `This row has ${f.text} cells but the table ${f.instead} columns, so cells would not be shown. Add columns to the head and the rule below it; a | within a cell is written \\|.`,
  },
  note: {
    vi: (f) =>
      `Không chỗ nào gọi chú thích «${f.text}», hoặc chú thích này đã có ở trên, nên nó sẽ không hiện trên trang. Hãy đặt dấu gọi vào lời văn, hoặc viết thành một đoạn thường.`,
    en: (f) =>
      `Nothing calls the note "${f.text}", or it stands above already, so it would not be shown. Call it from the text, or make it a paragraph.`,
  },
  sign: {
    vi: (f) =>
      `«${f.text}» được hiểu là dấu định dạng và sẽ không hiện trên trang. Nếu đó là chữ của văn bản, hãy viết «${f.instead}».`,
    en: (f) =>
      `"${f.text}" is taken for markup and would not be shown. If the document prints it, write "${f.instead}".`,
  },
} as const satisfies Record<string, Readonly<Record<Language, (f: Dropped) => string>>>;

export const SCHEMA = {
  'unknown-key': error<{ key: string; suggestion: string | null; known: readonly string[] }>(
    (f) =>
      `Không có mục tên «${f.key}».${meant(f.suggestion) || ` Các mục được dùng: ${f.known.join(', ')}.`}`,
    (f) =>
      `There is no key "${f.key}".${meantEn(f.suggestion) || ` Known keys: ${f.known.join(', ')}.`}`,
  ),
  'key-misplaced': error<
    Field & {
      keys: readonly string[];
      where: 'file' | 'row' | 'field';
      /** Whether what should hold them is not in the file at all. */
      isAbsent: boolean;
      /** Whether they stand within what should hold them, one level or more too far in. */
      isTooDeep: boolean;
    }
  >(
    (f) => {
      const keys = `«${f.keys.join(', ')}»`;
      if (f.where === 'file')
        return `${keys} là mục của cả tệp nhưng đang nằm trong một mục khác. Hãy viết ${f.keys.length > 1 ? 'các mục này' : 'mục này'} sát lề, không thụt vào, ngoài danh sách.`;
      if (f.isAbsent)
        return `${keys} là mục ${f.where === 'row' ? 'của một dòng trong' : 'nằm trong'} ${named(f)}, mà tệp chưa có «${f.field}:». Hãy thêm dòng «${f.field}:» sát lề ngay trước ${f.where === 'row' ? 'dòng đầu của danh sách ấy' : 'các mục này, và thụt chúng vào hai dấu cách'}.`;
      if (f.where === 'row' && f.isTooDeep)
        return `${keys} là mục của cả dòng trong ${named(f)} nhưng đang nằm trong một mục con của dòng. Hãy lùi ra cho thẳng cột với các mục khác của dòng ấy; dòng đã có mục này rồi thì bỏ.`;
      return f.where === 'row'
        ? `${keys} là mục của một dòng trong ${named(f)} nhưng đứng ở ngoài. Hãy thụt vào cho thẳng cột với các mục khác của dòng ấy.`
        : `${keys} phải nằm trong ${named(f)}. Hãy đặt ngay dưới «${f.field}:» và thụt vào thêm hai dấu cách.`;
    },
    (f) =>
      f.where === 'file'
        ? `"${f.keys.join(', ')}" belongs to the file as a whole. Write it at the margin.`
        : f.isAbsent
          ? `"${f.keys.join(', ')}" belongs under "${f.field}", which the file does not have. Write "${f.field}:" at the margin before it.`
          : f.where === 'row' && f.isTooDeep
            ? `"${f.keys.join(', ')}" belongs to the whole row of "${f.field}". Move it out to the column of the row's other keys, or take it away where the row has it.`
            : `"${f.keys.join(', ')}" belongs ${f.where === 'row' ? 'to a row of' : 'under'} "${f.field}". Indent it accordingly.`,
  ),
  'missing-key': error<Field & { advice: string }>(
    (f) => `Thiếu ${named(f)}.${hint(f.advice)}`,
    (f) => `"${f.field}" is missing.`,
  ),
  'to-be-filled': error<
    Field & {
      advice: string;
      /** Where a file has many: how many of each field, and the line of each. */
      all: {
        readonly fields: readonly (Field & { readonly count: number })[];
        readonly lines: readonly number[];
      } | null;
    }
  >(
    (f) =>
      f.all
        ? `${f.all.lines.length} ô còn trống: ${f.all.fields.map((one) => `${named(one)} ${one.count} ô`).join(', ')}; ở các dòng ${shorten(f.all.lines)}. Điền theo văn bản; văn bản không in gì thì bỏ dòng của ô ấy.`
        : `${named(f)} chưa điền.${hint(f.advice)}`,
    (f) =>
      f.all
        ? `${f.all.lines.length} cells are not filled in: ${f.all.fields.map((one) => `${one.count} of "${one.field}"`).join(', ')}; on lines ${shorten(f.all.lines)}. Where the document prints nothing, remove the line.`
        : `"${f.field}" is not filled in. If the document prints nothing here, remove the line.`,
  ),
  'wrong-type': error<Field & { written: string; advice: string }>(
    (f) => `${named(f)} không nhận «${f.written}».${hint(f.advice)}`,
    (f) => `"${f.field}" does not take "${f.written}".`,
  ),
  'wrong-value': error<Field & { written: string; suggestion: string | null; advice: string }>(
    (f) => `${named(f)} không nhận «${f.written}».${meant(f.suggestion)}${hint(f.advice)}`,
    (f) => `"${f.field}" does not take "${f.written}".${meantEn(f.suggestion)}`,
  ),
  'unknown-id': error<
    Field & {
      written: string;
      kind: string;
      suggestion: string | null;
      /** Where several may be meant. */
      choices: readonly string[];
      advice: string;
    }
  >(
    (f) =>
      `${named(f)} ghi mã «${f.written}» không có trong dữ liệu tham chiếu.${meant(f.suggestion) || (f.choices.length > 0 ? ` Có phải «${f.choices.join('» hay «')}» không?` : hint(f.advice))}${isOutside(f) ? ' Bảng này chỉ nhận 25 dịch vụ công thiết yếu; dịch vụ khác thì ghi ở figures.yaml, mỗi số một dòng có «label» và «value». Nếu danh mục chính thức có thêm dịch vụ, hãy thêm vào content/reference/services.yaml một mục đủ n, id, name_vi, short_vi, name_en, sector rồi chạy npm run generate.' : ''}`,
    (f) =>
      `"${f.field}" names "${f.written}", which the reference data (${f.kind}) does not know.${meantEn(f.suggestion) || (f.choices.length > 0 ? ` Did you mean "${f.choices.join('" or "')}"?` : '')}${isOutside(f) ? ' This table takes the 25 essential services alone; other services go into figures.yaml, one number a row with "label" and "value". If the official list has grown, add an entry with n, id, name_vi, short_vi, name_en, sector to content/reference/services.yaml and run npm run generate.' : ''}`,
  ),
  'number-format': error<
    Field & {
      typed: string;
      understood: string;
      /** What makes a text of it. */
      style: 'plain' | 'quoted' | 'block';
      /** How to write it where the dot begins just three decimals; null where it cannot. */
      decimal: string | null;
      /** What is wrong with a number that is typed as it should be. */
      why?: 'too-large' | 'negative' | null;
      suggestion: string | null;
      /** Nobody could read it otherwise: `--fix` may write the suggestion. */
      certain: boolean;
    }
  >(
    (f) =>
      f.why
        ? `${named(f)} ghi «${f.typed}». ${f.why === 'negative' ? 'Số ở đây không thể âm; hãy dò lại với văn bản rồi bỏ dấu trừ, hoặc xóa dòng này nếu văn bản in gạch ngang.' : `Số lớn hơn ${number(Number.MAX_SAFE_INTEGER)} không giữ được đúng từng chữ số. Hãy đếm lại các chữ số; nếu văn bản in đúng như vậy thì xóa dòng này và chép số ấy vào «note».`}`
        : f.understood && f.suggestion && isTheSame(f)
          ? `«${f.typed}» không phải cách viết số thường (thừa số 0 ở đầu hoặc dấu). Hãy viết ${f.suggestion}.`
          : f.understood
            ? `Ở đây YAML hiểu «${f.typed}» là ${f.understood}.${f.suggestion ? ` Nếu là ${spaced(f.suggestion)}, hãy viết ${f.suggestion}.` : ''}${f.decimal ? ` Nếu đúng là số thập phân, hãy viết ${f.decimal}.` : ''}`
            : f.style === 'block'
              ? `Dấu «|» hoặc «>» biến số «${f.typed}» thành chữ. Hãy viết số ngay sau dấu hai chấm${f.suggestion ? `: ${f.suggestion}` : ''}.`
              : f.style === 'quoted'
                ? `Dấu nháy biến số «${f.typed}» thành chữ.${f.suggestion ? ` Hãy viết ${f.suggestion}, không có dấu nháy.` : ' Hãy viết số thường, không có dấu nháy.'}`
                : `Số «${f.typed}» viết theo lối in nên không đọc được.${f.suggestion ? ` Hãy viết ${f.suggestion}.` : ' Hãy viết số thường, không dấu phân nhóm; phần lẻ sau dấu chấm.'}`,
    (f) =>
      f.why
        ? `"${f.field}" is "${f.typed}". ${f.why === 'negative' ? 'It cannot be negative; compare with the document.' : 'Beyond 9007199254740991 the last digits are lost: count them again.'}`
        : f.understood && f.suggestion && isTheSame(f)
          ? `"${f.typed}" is no plain number. Write ${f.suggestion}.`
          : f.understood
            ? `YAML reads "${f.typed}" as ${Number(f.typed)}.${f.suggestion ? ` If it is ${spacedEn(f.suggestion)}, write ${f.suggestion}.` : ''}${f.decimal ? ` If it is a decimal, write ${f.decimal}.` : ''}`
            : f.style === 'block'
              ? `The "|" or ">" makes the number "${f.typed}" a text. Write it after the colon${f.suggestion ? `: ${f.suggestion}` : ''}.`
              : f.style === 'quoted'
                ? `The quotes make the number "${f.typed}" a text.${f.suggestion ? ` Write ${f.suggestion} without quotes.` : ' Write plain digits without quotes.'}`
                : `The number "${f.typed}" is in printed form.${f.suggestion ? ` Write ${f.suggestion}.` : ' Write plain digits, with a dot before decimals.'}`,
  ),
  'letter-in-number': error<Field & { typed: string; letters: string; suggestion: string }>(
    (f) =>
      `Trong số «${f.typed}» có chữ (${f.letters}) giống chữ số. Nếu là số, hãy viết ${f.suggestion}.`,
    (f) =>
      `Among the digits of "${f.typed}" stand letters (${f.letters}) that look like some. If it is a number, write ${f.suggestion}.`,
  ),
  'number-with-words': error<
    Field & {
      written: string;
      /** The lines that say all of it; none where the place cannot hold it. */
      entries: readonly string[];
      digits: string;
      /** A percentage stands where things are counted. */
      isShare: boolean;
      hasTarget: boolean;
    }
  >(
    (f) =>
      f.isShare
        ? `${named(f)} là số đếm, mà «${f.written}» là tỷ lệ phần trăm. Tỷ lệ viết ở «share» (share: ${f.digits}); ở đây hãy viết số đếm mà văn bản in, văn bản không in thì bỏ dòng này.`
        : f.entries.length > 0
          ? `${named(f)} chỉ nhận số, mà ở đây ghi «${f.written}». Hãy viết${f.entries.length > 1 ? ' mỗi ý một dòng (⏎ là xuống dòng)' : ''}: ${asLines(f.entries)}.${f.hasTarget ? ' Nếu số sau là chỉ tiêu giao, hãy viết «target» thay cho «of».' : ''}`
          : `${named(f)} chỉ nhận số, mà ở đây ghi «${f.written}». Hãy viết ${f.digits}, và chép «${f.written}» vào «note» của dòng để không mất phần còn lại.`,
    (f) =>
      f.isShare
        ? `"${f.field}" is a count, while "${f.written}" is a percentage: write that at "share". Write the count here, or remove the line if none is printed.`
        : f.entries.length > 0
          ? `"${f.field}" takes a number alone, not "${f.written}". Write: ${asLines(f.entries)}.${f.hasTarget ? ' If the second number is a target, write "target" for "of".' : ''}`
          : `"${f.field}" takes a number alone, not "${f.written}". Write ${f.digits}, and keep "${f.written}" in the row's "note".`,
  ),
  'no-number': error<
    Field & {
      written: string;
      suggestion: string | null;
      takesReasons: boolean;
      hasDigits: boolean;
    }
  >(
    (f) =>
      f.hasDigits
        ? `${named(f)} ghi «${f.written}», không đọc được thành một số. Hãy chỉ viết các chữ số, không dấu phân nhóm, phần lẻ sau dấu chấm, ví dụ 1347047 hoặc 96.12; phần còn lại của ô thì chép vào «note».`
        : f.suggestion
          ? `${named(f)} ghi «${f.written}». Hãy viết ${f.suggestion} (${REASON_NAMES[f.suggestion] ?? f.suggestion}).`
          : `${named(f)} ghi «${f.written}», không phải số. Hãy viết theo văn bản: có số thì viết bằng chữ số; ô trống hoặc gạch ngang thì xóa cả dòng này; số không thì 0${
              f.takesReasons
                ? `; ${Object.entries(REASON_NAMES)
                    .map(([word, name]) => `${name} thì ${word}`)
                    .join('; ')}`
                : ''
            }.`,
    (f) =>
      f.hasDigits
        ? `"${f.field}" is "${f.written}", which reads as no one number. Write digits alone, with a dot before decimals; keep the rest in "note".`
        : f.suggestion
          ? `"${f.field}" is "${f.written}". Write ${f.suggestion}.`
          : `"${f.field}" is "${f.written}", which is no number. Write digits; where the document has an empty cell or a dash, remove the line; 0 is nought${f.takesReasons ? `; or a reason: ${Object.keys(REASON_NAMES).join(', ')}` : ''}.`,
  ),
  'text-unquoted': error<Field & { written: string; suggestion: string }>(
    (f) =>
      `${named(f)} phải là chữ, nhưng YAML hiểu «${f.written}» là số hoặc đúng/sai. Hãy đặt trong dấu nháy kép: ${f.suggestion}.`,
    (f) =>
      `"${f.field}" must be text, but YAML reads "${f.written}" as a number or as true or false. Put it in quotes: ${f.suggestion}.`,
  ),
  'text-not-block': error<Field>(
    (f) =>
      `${named(f)} phải viết thành khối: «${f.field}: |», xuống dòng, thụt vào hai ô rồi viết nội dung.`,
    (f) => `"${f.field}" must be a block: "${f.field}: |" and the text below it, indented.`,
  ),
  'date-format': error<
    Field & {
      written: string;
      suggestion: string | null;
      /** Nobody could read it otherwise: `--fix` may write the suggestion. */
      certain: boolean;
      /** The line that takes a date printed in part or broken; null where there is no such key. */
      printed: string | null;
    }
  >(
    (f) =>
      f.suggestion
        ? `${named(f)} ghi «${f.written}». Ngày viết theo năm-tháng-ngày: ${f.suggestion}.`
        : `${named(f)} ghi «${f.written}», không phải một ngày đầy đủ và có thật. Hãy viết năm-tháng-ngày, ví dụ 2024-07-18.${f.printed ? ` Nếu văn bản in đúng như vậy, hãy thay dòng này bằng «${f.printed}».` : ''}`,
    (f) =>
      f.suggestion
        ? `"${f.field}" is "${f.written}". Days are written year-month-day: ${f.suggestion}.`
        : `"${f.field}" is "${f.written}", which is no whole, real day. Write year-month-day, such as 2024-07-18.${f.printed ? ` If the document prints so, write "${f.printed}" instead.` : ''}`,
  ),
  'no-weeks': error<Field & { written: string; week: string; month: string }>(
    (f) =>
      `«${f.written}» là một tuần; báo cáo tuần chưa có ở đây, kỳ ngắn nhất là tháng. Hãy đưa số liệu vào báo cáo tháng (${f.month}), hoặc ghi là báo cáo chuyên đề của tháng ấy: thư mục ${f.month}-tuan-${f.week}, «kind: thematic», «period: ${f.month}».`,
    (f) =>
      `"${f.written}" is a week; there are no weekly reports here, the shortest period is a month. Put the data into the report for ${f.month}, or make it a thematic report of that month: folder ${f.month}-tuan-${f.week}, "kind: thematic", "period: ${f.month}".`,
  ),
  'reference-conflict': error<{
    written: string;
    why: keyof typeof CONFLICTS;
    named: readonly string[];
  }>(
    (f) =>
      `«${f.written}» trong dữ liệu tham chiếu không khớp: ${CONFLICTS[f.why].vi(...f.named)}.`,
    (f) => `"${f.written}" in the reference data does not fit: ${CONFLICTS[f.why].en(...f.named)}.`,
  ),
  'ids-stale': notice<NoFacts>(
    () =>
      'schemas/ids.schema.json không còn khớp dữ liệu tham chiếu, nên gợi ý khi gõ có thể thiếu. Hãy chạy npm run generate.',
    () => 'schemas/ids.schema.json no longer matches the reference data. Run npm run generate.',
  ),

  'markup-dropped': error<{
    kind: keyof typeof DROPPED;
    text: string;
    /** What to write, where it is known. */
    instead: string;
  }>(
    (f) => DROPPED[f.kind].vi(f),
    (f) => DROPPED[f.kind].en(f),
  ),
  'heading-by-rule': notice<{ text: string }>(
    (f) =>
      `Dòng gạch ở dưới làm cho «${f.text}» thành một đề mục của trang. Nếu đúng là đề mục, nên viết «## » ở đầu dòng chữ và bỏ dòng gạch; nếu không, hãy để một dòng trống trước dòng gạch.`,
    (f) =>
      `The rule below makes "${f.text}" a heading of the page. If it is one, better begin the line with "## " and remove the rule; if not, leave an empty line before the rule.`,
  ),
  'text-too-complex': error<NoFacts>(
    () =>
      'Đoạn này quá dài, lồng quá sâu hoặc có quá nhiều dấu định dạng nên không đọc được. Hãy bỏ bớt dấu hoặc chia thành nhiều đoạn.',
    () =>
      'This text is too long, nested too deep or marked too often to be read. Remove marks, or divide it.',
  ),
} as const satisfies Record<string, Entry<never>>;

/** Digits in threes set off by commas, as English prints them: `1,755`. */
function spacedEn(plain: string): string {
  const [whole, fraction] = plain.split('.');
  return whole!.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
}

/** Digits in threes set off by blanks, as one reads a number aloud: `1 755`. */
function spaced(plain: string): string {
  const [whole, fraction] = plain.split('.');
  return whole!.replace(/\B(?=(\d{3})+$)/g, ' ') + (fraction ? ` phẩy ${fraction}` : '');
}
