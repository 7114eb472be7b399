/** What keeps a report from being put together: places, groups, revisions, what cannot be made out. */
import { quoted } from '../format/printable.ts';
import type { Language } from '../language.ts';
import { error, notice, type Entry, type NoFacts, type Severity } from './entry.ts';
import { meant, meantEn, number } from './phrases.ts';

/** An acknowledgement that covers nothing. */
interface Stale {
  readonly code: string;
  readonly kind: Severity | 'unknown';
  readonly place: string;
  /** What is found at the place now; null where nothing is. */
  readonly printed: string | number | null;
  readonly computed: string | number | null;
  readonly meant_code: string | null;
  readonly meant_place: string | null;
}

/** What a revision says, held against what stands in the report. */
interface Revised {
  readonly place: string;
  readonly said: string;
  readonly standing: string;
}

type RevisedSentence = Readonly<Record<Language, (f: Revised) => string>>;

const REVISION_FAULTS = {
  empty: {
    vi: () =>
      'Đính chính này không ghi «before» lẫn «after», nên không cho biết điều gì đã đổi. Hãy ghi giá trị trước và sau khi sửa.',
    en: () =>
      'This revision has neither "before" nor "after", so it does not tell what changed. Write the values before and after.',
  },
  same: {
    vi: (f) =>
      `Đính chính này ghi «before» và «after» cùng là «${f.said}». Hãy ghi ở «before» giá trị đã công bố trước khi sửa.`,
    en: (f) =>
      `"before" and "after" are both "${f.said}". Write into "before" what was published before.`,
  },
  later: {
    vi: (f) =>
      `«after» là «${f.said}», nhưng lần đính chính sau ở cùng vị trí lại ghi «before» là «${f.standing}». Hai giá trị này phải như nhau.`,
    en: (f) =>
      `"after" is "${f.said}", but the next revision of the same place has "before" as "${f.standing}". The two must agree.`,
  },
  other: {
    vi: (f) =>
      `Đính chính này nói giá trị sau khi sửa là «${f.said}», nhưng ở «${f.place}» đang ghi «${f.standing}». Hãy sửa «after», hoặc sửa số liệu, cho khớp.`,
    en: (f) =>
      `This revision says that the value became "${f.said}", but at "${f.place}" stands "${f.standing}". Correct "after", or the figure.`,
  },
  kept: {
    vi: (f) =>
      `Đính chính này không ghi «after», tức là số liệu đã bỏ, nhưng ở «${f.place}» đang ghi «${f.standing}». Hãy thêm «after: ${f.standing}», hoặc xóa số liệu ấy.`,
    en: (f) =>
      `This revision has no "after", as if the figure had been taken out, but at "${f.place}" stands "${f.standing}". Add "after: ${f.standing}", or take the figure out.`,
  },
  unquoted: {
    vi: (f) =>
      `Đính chính này nói đoạn văn sau khi sửa có «${f.said}», nhưng đoạn ở «${f.place}» không có mấy chữ ấy. Hãy chép đúng chữ đang ghi vào «after».`,
    en: (f) =>
      `This revision says that the text now has "${f.said}", but the text at "${f.place}" does not have these words. Copy them into "after" as they stand.`,
  },
} as const satisfies Record<string, RevisedSentence>;

/** What a report says it replaces, and why it cannot. */
interface Replaced {
  readonly written: string;
  readonly fault: string;
  readonly other: string;
  readonly candidates: readonly string[];
  readonly suggestion: string | null;
}

const REPLACES_FAULTS = {
  unknown: {
    vi: (f) => `Không có báo cáo «${f.written}» để thay.`,
    en: (f) => `There is no report "${f.written}" to replace.`,
  },
  itself: {
    vi: () => 'Báo cáo không thể thay cho chính nó.',
    en: () => 'A report cannot replace itself.',
  },
  unit: {
    vi: (f) =>
      `«${f.written}» là báo cáo của ${f.other}; một báo cáo chỉ thay cho báo cáo khác của chính địa phương mình, cùng kỳ.`,
    en: (f) =>
      `"${f.written}" is a report of ${f.other}; a report replaces only another of its own unit and period.`,
  },
  period: {
    vi: (f) =>
      `«${f.written}» là báo cáo của kỳ ${f.other}; một báo cáo chỉ thay cho báo cáo khác cùng kỳ.`,
    en: (f) =>
      `"${f.written}" is a report of the period ${f.other}; a report replaces only another of its own period.`,
  },
  circle: {
    vi: (f) =>
      `Các báo cáo thay cho nhau thành vòng (${f.other}), nên không biết bản nào mới nhất. Hãy bỏ dòng «replaces» ở bản cũ nhất.`,
    en: (f) =>
      `These reports replace one another in a ring (${f.other}), so none is the latest. Remove "replaces" from the oldest.`,
  },
  taken: {
    vi: (f) =>
      `«${f.written}» đã được «${f.other}» thay, nên không biết bản nào mới nhất. Nếu báo cáo này mới hơn «${f.other}», hãy viết «replaces: ${f.other}»; nếu không, bỏ dòng này.`,
    en: (f) =>
      `"${f.written}" has been replaced by "${f.other}", so none is the latest. If this report is newer than "${f.other}", write "replaces: ${f.other}"; else remove the line.`,
  },
} as const satisfies Record<string, Record<Language, (f: Replaced) => string>>;

/** Which reports could be meant. */
function replaceable({ fault, candidates, suggestion }: Replaced, lang: Language): string {
  if (fault === 'circle' || fault === 'taken') return '';
  if (suggestion !== null) return lang === 'vi' ? meant(suggestion) : meantEn(suggestion);
  const all = candidates.slice(0, 5).join(', ');
  if (lang === 'vi')
    return all
      ? ` Báo cáo khác cùng địa phương, cùng kỳ: ${all}. Hãy viết đúng tên ấy, hoặc bỏ dòng «replaces».`
      : ' Chưa có báo cáo nào khác cùng địa phương, cùng kỳ: hãy thêm bản được thay vào kho, hoặc bỏ dòng «replaces».';
  return all
    ? ` Other reports of this unit and period: ${all}. Write that name, or remove "replaces".`
    : ' There is no other report of this unit and period: add the one that is replaced, or remove "replaces".';
}

export const DERIVATION = {
  'row-duplicate': error<{ key: string; line: number }>(
    (f) =>
      `Dòng này có cùng khóa «${f.key}» với dòng ${f.line} của tệp. Nếu là hai dòng khác nhau, hãy thêm «key:» cho một dòng.`,
    (f) =>
      `This row has the same key "${f.key}" as the one on line ${f.line}. If they are two rows, give one of them "key:".`,
  ),
  'anchor-taken': error<{ anchor: string; by: string | null }>(
    (f) =>
      `Trên trang, địa chỉ «…-${f.anchor}» của mục này trùng với ${f.by === null ? 'địa chỉ của chính bảng' : `địa chỉ của «${f.by}»`} nên liên kết sẽ dẫn sai chỗ. Hãy đổi «key:» của mục này.`,
    (f) =>
      `On the page the anchor "…-${f.anchor}" of this is also ${f.by === null ? 'that of the table itself' : `that of "${f.by}"`}, so links would lead astray. Change its "key:".`,
  ),
  'unknown-group': error<{ written: string; known: readonly string[]; suggestion: string | null }>(
    (f) =>
      `Nhóm «${f.written}» chưa khai ở phần groups đầu tệp.${meant(f.suggestion) || (f.known.length ? ` Các nhóm đã khai: ${f.known.join(', ')}.` : '')}`,
    (f) =>
      `The group "${f.written}" is not declared under groups.${meantEn(f.suggestion) || (f.known.length ? ` Declared: ${f.known.join(', ')}.` : '')}`,
  ),
  'figure-unnamed': error<NoFacts>(
    () => 'Số liệu này chưa có tên. Hãy thêm «indicator:» (mã chỉ tiêu) hoặc «label:» (tên ngắn).',
    () => 'This figure has no name. Add "indicator:" or "label:".',
  ),
  'printed-missing': error<{ why: 'qualifier' | 'money' }>(
    (f) =>
      `${f.why === 'money' ? 'Số tiền' : 'Số nói ước chừng'} phải ghi kèm chữ in của văn bản. Hãy thêm «printed:», ví dụ printed: ${f.why === 'money' ? '1,789 tỷ đồng' : 'hơn 500 hồ sơ'}.`,
    (f) =>
      `${f.why === 'money' ? 'An amount of money' : 'A hedged number'} needs the document's own words. Add "printed:", such as printed: ${f.why === 'money' ? '1,789 tỷ đồng' : 'hơn 500 hồ sơ'}.`,
  ),
  'money-unit': error<{ value: number; unit: string | null; dong: number; dong_unit: string }>(
    (f) =>
      `Số tiền luôn viết bằng đồng, dù văn bản in cách nào, để cộng và so sánh được; ở đây là ${number(f.value)}${f.unit === null ? '' : ` «${f.unit}»`}. Hãy viết «value: ${f.dong}» và «unit: ${f.dong_unit}»; cách in của văn bản để ở «printed».`,
    (f) =>
      `Money is always in đồng, whatever the document prints, so that amounts can be added and compared; here it is ${f.value}${f.unit === null ? '' : ` "${f.unit}"`}. Write "value: ${f.dong}" and "unit: ${f.dong_unit}"; the words of the document go into "printed".`,
  ),
  'revision-place': error<{ place: string; fields: readonly string[]; suggestion: string | null }>(
    (f) =>
      f.fields.length > 0
        ? `«${f.place}» là cả một dòng. Đính chính phải chỉ đúng một mục của dòng, ví dụ ${f.fields.map((field) => `${f.place}/${field}`).join(', ')}.`
        : `Báo cáo này không có vị trí «${f.place}», nên người đọc không biết số nào đã được đính chính.${meant(f.suggestion) || ' Hãy chép đúng vị trí, ví dụ services/dang-ky-khai-sinh/received.'}`,
    (f) =>
      f.fields.length > 0
        ? `"${f.place}" is a whole row. A revision names one field of it, such as ${f.fields.map((field) => `${f.place}/${field}`).join(', ')}.`
        : `This report has no place "${f.place}", so readers cannot know which figure was revised.${meantEn(f.suggestion) || ' Write the place as it is, such as services/dang-ky-khai-sinh/received.'}`,
  ),
  'replaces-wrong': error<{
    written: string;
    fault: keyof typeof REPLACES_FAULTS;
    /** The unit or period of the report that is named; who has replaced it; the ring. */
    other: string;
    /** The other reports of the same unit and period. */
    candidates: readonly string[];
    suggestion: string | null;
  }>(
    (f) => REPLACES_FAULTS[f.fault].vi(f) + replaceable(f, 'vi'),
    (f) => REPLACES_FAULTS[f.fault].en(f) + replaceable(f, 'en'),
  ),
  'revision-value': error<{
    place: string;
    fault: keyof typeof REVISION_FAULTS;
    said: string;
    standing: string;
  }>(
    (f) => REVISION_FAULTS[f.fault].vi(f),
    (f) => REVISION_FAULTS[f.fault].en(f),
  ),
  'findings-left-out': notice<{ code: string; count: number }>(
    (f) =>
      `Tệp này còn ${number(f.count)} chỗ «${f.code}» nữa chưa nêu ra. Hãy sửa những chỗ đã nêu (thường cùng một nguyên nhân) rồi chạy lại.`,
    (f) =>
      `This file has ${f.count} more of "${f.code}" that are not shown. Mend those above (often one cause) and run again.`,
  ),
  'span-reversed': error<{ start: string; end: string }>(
    (f) => `Ngày đầu ${f.start} ở sau ngày cuối ${f.end}. Hãy sửa «start» hoặc «end» theo văn bản.`,
    (f) => `The first day ${f.start} is after the last, ${f.end}. Correct "start" or "end".`,
  ),
  'unit-not-in-force': error<{
    province: string;
    day: string;
    suggestion: string | null;
    /** The units whose land it now is, where they were several. */
    choices: readonly string[];
  }>(
    (f) =>
      `Ngày ${f.day} không có tỉnh, thành phố nào mang mã «${f.province}».${meant(f.suggestion) || (f.choices.length > 0 ? ` Khi ấy còn là: ${f.choices.join(', ')}.` : '') || ' Hãy dùng mã của đơn vị tồn tại vào ngày cuối kỳ.'}`,
    (f) =>
      `On ${f.day} no unit bore the slug "${f.province}".${meantEn(f.suggestion) || ' Use the unit in force on the last day of the period.'}`,
  ),
  'unknown-status': error<{ phrase: string; suggestion: string | null; isRow: boolean }>(
    (f) =>
      `Chưa biết cụm từ «${f.phrase}» là trạng thái nào.${meant(f.suggestion)} ${f.suggestion ? 'Nếu là cụm từ mới, hãy' : 'Hãy'} thêm vào content/reference/statuses.yaml một dòng: - {phrase: ${quoted(f.phrase)}, status: …}${f.isRow ? '; hoặc ghi «status:» ở dòng này' : ''}.`,
    (f) =>
      `The phrase "${f.phrase}" is no known status.${meantEn(f.suggestion)} Add to content/reference/statuses.yaml: - {phrase: ${quoted(f.phrase)}, status: …}${f.isRow ? '; or write "status:" in this row' : ''}.`,
  ),
  'unknown-deadline': error<{
    printed: string;
    impossible: { date: string; month: number; days: number | null } | null;
  }>(
    (f) =>
      f.impossible
        ? `Thời hạn «${f.printed}» có ${f.impossible.days === null ? `tháng không có thật: một năm chỉ có 12 tháng` : `ngày không có thật: ${f.impossible.date} (tháng ${f.impossible.month} chỉ có ${f.impossible.days} ngày)`}. Hãy dò lại với văn bản; nếu văn bản in đúng như vậy, hãy thêm «due:» ngay dưới, ví dụ due: 2024-06-30 hoặc due: none.`
        : `Chưa hiểu thời hạn «${f.printed}». Hãy thêm «due:» ngay dưới, ví dụ due: 2024-06-30, due: 2024-q2, due: ongoing hoặc due: none.`,
    (f) =>
      f.impossible
        ? `The deadline "${f.printed}" holds a date that does not exist: ${f.impossible.date} (${f.impossible.days === null ? 'a year has 12 months' : `month ${f.impossible.month} has ${f.impossible.days} days`}). Compare with the document; if it prints so, add "due:" below, such as due: 2024-06-30 or due: none.`
        : `The deadline "${f.printed}" is not understood. Add "due:" below it, such as due: 2024-06-30, due: 2024-q2, due: ongoing or due: none.`,
  ),
  'unknown-agency': error<{ written: string; suggestion: string | null }>(
    (f) =>
      `Chưa biết cơ quan «${f.written}».${meant(f.suggestion)} ${f.suggestion ? 'Nếu là cách viết mới, hãy' : 'Hãy'} thêm vào content/reference/agencies.yaml, hoặc ghi «lead:» ở dòng này.`,
    (f) =>
      `The agency "${f.written}" is not known.${meantEn(f.suggestion)} Add this spelling to content/reference/agencies.yaml, or write "lead:" in this row.`,
  ),
  'unknown-province': error<{ written: string; suggestion: string | null }>(
    (f) =>
      `«${f.written}» không phải tên tỉnh, thành phố nào vào ngày của báo cáo.${meant(f.suggestion) || ' Hãy dò lại với văn bản; cách viết tắt thì thêm vào aliases trong content/reference/provinces.yaml.'}`,
    (f) =>
      `"${f.written}" names no province in force on the report's date.${meantEn(f.suggestion) || ' Compare with the document; add an abbreviation to aliases in content/reference/provinces.yaml.'}`,
  ),
  'unknown-document-type': error<{ written: string; suggestion: string | null }>(
    (f) =>
      `Chưa biết loại văn bản «${f.written}».${meant(f.suggestion) || ' Hãy dò lại, hoặc thêm loại này vào content/reference/document-types.yaml.'}`,
    (f) =>
      `"${f.written}" is no known type of document.${meantEn(f.suggestion) || ' Add it to content/reference/document-types.yaml.'}`,
  ),
  'discrepancy-stale': error<Stale>(
    (f) => {
      const entry = `Mục này ghi nhận «${f.code}» ở «${f.place}»`;
      if (f.kind === 'unknown')
        return `Không có mã «${f.code}».${meant(f.meant_code) || ' Hãy chép đúng mã mà lệnh validate in ra.'}`;
      if (f.kind !== 'warning')
        return `«${f.code}» không phải là cảnh báo nên không ghi nhận được: ${f.kind === 'notice' ? 'lưu ý không cần ghi nhận, hãy xóa mục này' : 'lỗi thì phải sửa ở chính chỗ sai'}.${meant(f.meant_code)}`;
      if (f.printed !== null)
        return `${entry}, nhưng nay ở đó là printed: ${f.printed}, computed: ${f.computed ?? ''}. Hãy xem lại rồi sửa mục này.`;
      return `${entry}, nhưng chỗ đó không có lỗi ấy.${f.meant_place === null ? ' Hãy xem lại rồi xóa mục này.' : ` Hai giá trị này là của «${f.meant_place}»: hãy sửa «place» nếu đúng là chỗ ấy.`}`;
    },
    (f) => {
      const entry = `This entry acknowledges "${f.code}" at "${f.place}"`;
      if (f.kind === 'unknown')
        return `There is no code "${f.code}".${meantEn(f.meant_code) || ' Copy the code that validate prints.'}`;
      if (f.kind !== 'warning')
        return `"${f.code}" is no warning and cannot be acknowledged: ${f.kind === 'notice' ? 'a notice needs none, take the entry away' : 'mend the error where it stands'}.${meantEn(f.meant_code)}`;
      if (f.printed !== null)
        return `${entry}, which now is printed: ${f.printed}, computed: ${f.computed ?? ''}. Review it, then correct it.`;
      return `${entry}, where it is not found.${f.meant_place === null ? ' Review it, then remove it.' : ` The two values are those of "${f.meant_place}": correct "place" if that is meant.`}`;
    },
  ),
  'discrepancy-copied': error<{ count: number; period: string }>(
    (f) =>
      `${number(f.count)} mục ghi nhận ở đây chép nguyên từ báo cáo kỳ ${f.period}, mà bảng cũng giống hệt kỳ ấy, nên không mục nào được tính. Hãy nhập số liệu của kỳ này; nếu văn bản đúng là in lại bảng cũ, hãy ghi nhận «same-as-previous» trước.`,
    (f) =>
      `${f.count} of these entries are copied from the report for ${f.period}, of which the table is a copy too, so none of them counts. Enter the figures of this period; if the document does repeat the table, acknowledge "same-as-previous" first.`,
  ),
} as const satisfies Record<string, Entry<never>>;
