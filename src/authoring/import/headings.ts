/**
 * What the columns of each table are called in the documents. One line a field: which headings mean it, read
 * folded (`foldName`, with «%» as «phan tram»); the first line that takes a heading has it.
 */
import type { TableKind } from '../../domain/report.ts';

export type ImportedKind = TableKind;
/** Also what belongs to other tables: figures of their rows, and how some of their cells are to be read. */
export type RecognisedKind = ImportedKind | 'row-figures' | 'readings';

/** How the text of a cell is read, and how it is written. */
export type CellForm =
  | 'local-number'
  | 'name'
  | 'line'
  | 'text'
  | 'list'
  | 'count'
  | 'percent'
  | 'mark'
  | 'day'
  | 'benefits'
  | 'deployed'
  | 'places'
  | 'replicated'
  | 'amount';

export interface Column {
  /** Keys from the row: `online.citizen`. */
  readonly field: string;
  readonly form: CellForm;
  /** The heading in the lowest row of the head. */
  readonly says: RegExp;
  /** What must stand above it, or beside. */
  readonly under?: RegExp;
  /** What must not stand above it, or beside. */
  readonly notUnder?: RegExp;
}

export interface TableShape {
  /** The field by whose cell a row is told from a group or a continuation. */
  readonly named: string;
  /** Of each list at least one must be there. */
  readonly needs: readonly (readonly string[])[];
  readonly columns: readonly Column[];
}

const STT: Column = {
  field: 'stt',
  form: 'local-number',
  says: /^(?:s ?t ?t|tt|so tt|so thu tu|thu tu)$/,
};
const NOTE: Column = { field: 'note', form: 'line', says: /^ghi chu/ };
const STATUS: Column = {
  field: 'status_printed',
  form: 'line',
  says: /^(?:trang thai|tinh trang|hien trang)/,
};
const DIFFICULTIES: Column = {
  field: 'difficulties',
  form: 'text',
  says: /kho khan|v[uư]ong mac|vuong mac|ton tai|han che/,
};
const AGENCIES: Column = {
  field: 'agencies',
  form: 'line',
  says: /chu tri|(?:co quan|don vi)(?: \S+){0,3} thuc hien|phoi hop/,
};
const DEADLINE: Column = {
  field: 'deadline',
  form: 'line',
  says: /thoi han|thoi gian(?! toi)|lo trinh|ky han/,
};
const VALUE: Column = { field: 'value', form: 'benefits', says: /hieu qua|gia tri|loi ich/ };
const FUNDING: Column = { field: 'funding', form: 'text', says: /kinh phi/ };
const RESULT: Column = { field: 'result', form: 'text', says: /ket qua|san pham|tien do/ };
const MODEL_NAME = /^(?:ten )?(?:nhiem vu )?(?:va )?mo hinh(?: diem)?$/;

const STAFF = /nhan luc|nguon luc|can bo/;
const SETTLED = /giai quyet/;

const FIGURE: readonly Column[] = [
  {
    field: 'indicator',
    form: 'name',
    says: /^(?:ten )?(?:cac )?(?:chi tieu|chi so)(?: thong ke)?$|^noi dung chi tieu$/,
  },
  { field: 'scope', form: 'line', says: /^(?:doi tuong|dia ban|pham vi)/ },
  { field: 'unit', form: 'line', says: /^(?:don vi(?: tinh)?|dvt)$/ },
  { field: 'of', form: 'amount', says: /tren tong|^tong so$/ },
  { field: 'target', form: 'amount', says: /muc giao|chi tieu giao|ke hoach/ },
  { field: 'share', form: 'percent', says: /phan tram|ty le|ti le/ },
  { field: 'when', form: 'line', says: /thoi diem|ky so lieu|tinh den/ },
  { field: 'ranks', form: 'line', says: /xep hang|thu hang/ },
  { field: 'printed', form: 'line', says: /van ban in|nguyen van/ },
  { field: 'where', form: 'line', says: /noi ghi|vi tri/ },
  { field: 'value', form: 'amount', says: /so lieu|gia tri|ket qua|thuc hien|so luong/ },
  NOTE,
];

export const SHAPES: Readonly<Record<RecognisedKind, TableShape>> = {
  services: {
    named: 'name',
    needs: [['received', 'online', 'online.citizen', 'share', 'in_person']],
    columns: [
      STT,
      {
        field: 'name',
        form: 'name',
        says: /^ten (?:cac )?(?:thu tuc|dich vu|dvc|tthc)|^(?:thu tuc hanh chinh|thu tuc|tthc|dvc|dich vu cong)(?: thiet yeu| truc tuyen)?$|^(?:noi dung|danh muc) (?:dich vu|dvc|thu tuc|tthc)/,
      },
      { field: 'staff.total', form: 'mark', says: /^tong/, under: STAFF },
      { field: 'staff.province', form: 'mark', says: /tinh$/, under: STAFF },
      { field: 'staff.district', form: 'mark', says: /huyen$/, under: STAFF },
      { field: 'staff.commune', form: 'mark', says: /xa$/, under: STAFF },
      { field: 'settled.on_time', form: 'count', says: /dung han|truoc han/ },
      { field: 'settled.overdue', form: 'count', says: /qua han|tre han/ },
      { field: 'share', form: 'percent', says: /phan tram|ty le|ti le/, notUnder: SETTLED },
      {
        field: 'online.citizen',
        form: 'count',
        says: /^(?:cua )?(?:cong dan|nguoi dan|ca nhan)$/,
        notUnder: SETTLED,
      },
      {
        field: 'online.business',
        form: 'count',
        says: /^(?:cua )?(?:doanh nghiep|to chuc)$/,
        notUnder: SETTLED,
      },
      {
        field: 'received',
        form: 'count',
        says: /truc tuyen va truc tiep|truc tiep va truc tuyen|^tong|^(?:so )?(?:luong )?(?:ho so )?(?:da )?tiep nhan$/,
        notUnder: SETTLED,
      },
      { field: 'in_person', form: 'count', says: /truc tiep/, notUnder: SETTLED },
      {
        field: 'online',
        form: 'count',
        says: /truc tuyen|qua dvc|qua mang|qua cong/,
        notUnder: SETTLED,
      },
      NOTE,
    ],
  },
  models: {
    named: 'local_name',
    needs: [['result', 'status_printed', 'difficulties']],
    columns: [
      STT,
      { field: 'local_name', form: 'name', says: MODEL_NAME },
      AGENCIES,
      { field: 'purpose', form: 'text', says: /muc tieu|muc dich/ },
      STATUS,
      DIFFICULTIES,
      { field: 'next_steps', form: 'text', says: /phuong huong|huong toi|thoi gian toi|tiep theo/ },
      VALUE,
      FUNDING,
      DEADLINE,
      RESULT,
      NOTE,
    ],
  },
  tasks: {
    named: 'task',
    needs: [['agencies', 'deadline', 'result', 'directives', 'status_printed']],
    columns: [
      STT,
      { field: 'directives', form: 'list', says: /van ban (?:giao|chi dao)|can cu/ },
      {
        field: 'task',
        form: 'line',
        says: /^noi dung(?: cong viec| nhiem vu| cac nhiem vu.*)?(?: cu the)?$|^(?:ten )?(?:cac )?nhiem vu(?! mo hinh)(?: cu the| duoc giao)?$|^cong viec$/,
      },
      AGENCIES,
      STATUS,
      DIFFICULTIES,
      DEADLINE,
      RESULT,
      { ...NOTE, form: 'text' },
    ],
  },
  documents: {
    named: 'subject',
    needs: [['number'], ['date', 'type']],
    columns: [
      STT,
      {
        field: 'number',
        form: 'line',
        says: /^so(?: hieu)?(?: ky hieu)?(?: van ban| vb)?(?: ky hieu)?$|^ky hieu/,
      },
      { field: 'type', form: 'line', says: /^(?:the )?loai/ },
      { field: 'date', form: 'day', says: /^(?:ngay|thoi gian)/ },
      {
        field: 'subject',
        form: 'line',
        says: /^(?:trich yeu|noi dung|ten van ban|ve viec)/,
      },
      { field: 'issuer', form: 'line', says: /co quan|don vi|noi ban hanh/ },
      NOTE,
    ],
  },
  evaluation: {
    named: 'name',
    needs: [['provinces', 'replicate']],
    columns: [
      STT,
      { field: 'name', form: 'name', says: MODEL_NAME },
      { field: 'replicate', form: 'replicated', says: /nhan rong|tiep tuc/ },
      { field: 'provinces', form: 'places', says: /^(?:cac )?(?:dia phuong|tinh)/ },
      DIFFICULTIES,
      VALUE,
      FUNDING,
      { field: 'deployed', form: 'deployed', says: /ket qua/ },
      { ...NOTE, form: 'text' },
    ],
  },
  figures: {
    named: 'indicator',
    needs: [['value'], ['of', 'target', 'share', 'unit', 'printed']],
    columns: [STT, ...FIGURE],
  },
  'row-figures': {
    named: 'indicator',
    needs: [['row'], ['value']],
    columns: [{ field: 'row', form: 'line', says: /^thuoc dong$/ }, ...FIGURE],
  },
  readings: {
    named: 'field',
    needs: [['place'], ['value']],
    columns: [
      { field: 'place', form: 'line', says: /^o dong$/ },
      { field: 'field', form: 'line', says: /^muc$/ },
      { field: 'found', form: 'line', says: /^doc tu bang$/ },
      { field: 'value', form: 'text', says: /^hieu la$/ },
    ],
  },
};
