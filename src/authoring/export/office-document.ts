/** A report as an office prints it, before it is a file of Word or Excel. Plain data. */
import type { Paragraph, TextPart } from './paragraphs.ts';

export interface OfficeDocument {
  readonly title: string;
  /** Above the title; null of a document that names no issuer and bears no number. */
  readonly letterhead: Letterhead | null;
  /** Under the title: its period, the day of its data. */
  readonly under: readonly string[];
  readonly addressee: string | null;
  readonly signatory: string | null;
  /** At the foot of every page: what this copy is. */
  readonly notice: string;
  readonly narrative: readonly TextPart[];
  readonly appendices: readonly Appendix[];
}

export interface Letterhead {
  readonly issuer: string;
  /** «Số: 258/BC-UBND». */
  readonly number: string | null;
  /** «Bình Định, ngày 31 tháng 12 năm 2024». */
  readonly placeAndDate: string | null;
}

export interface Appendix {
  /** What its sheet is called where the document gives it no label. */
  readonly name: string;
  /** «Phụ lục I». */
  readonly label: string | null;
  readonly caption: string | null;
  /** Whether it is none of the document's own, but added for whoever reads it again: it begins a page. */
  readonly isAdded: boolean;
  /** «(Kèm theo Báo cáo số …)», «(Số liệu từ ngày … đến ngày …)». */
  readonly brackets: readonly string[];
  readonly note: readonly Paragraph[];
  readonly columns: readonly AppendixColumn[];
  readonly lines: readonly Line[];
}

export interface AppendixColumn {
  /** Its heading, under those that it shares with its neighbours. */
  readonly heading: readonly string[];
  /** How much room it needs beside the others. */
  readonly room: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A line of a table: a row, or a group's heading or total, which is bold. */
export interface Line {
  readonly isBold: boolean;
  /** One a column; a text without cells after it goes over the whole line. */
  readonly cells: readonly OfficeCell[];
}

/** What a cell says, and the number that it is, where it is one and nothing else. */
export interface OfficeCell {
  readonly paragraphs: readonly Paragraph[];
  readonly number?: OfficeNumber;
}

export interface OfficeNumber {
  readonly value: number;
  readonly decimals: number;
}

export const NOTHING: OfficeCell = { paragraphs: [] };
