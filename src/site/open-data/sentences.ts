/** What feeds and the page of the data say, Vietnamese first, English in the same shape. */

import { counted } from '../value/counted.ts';

const vi = {
  feed: {
    title: 'Báo cáo Đề án 06: báo cáo mới và đính chính',
    follow: 'Theo dõi báo cáo mới và đính chính (Atom)',
    title_of: (unit: string) => `${unit}: báo cáo Đề án 06 mới và đính chính`,
    report: (name: string) => `Báo cáo: ${name}`,
    correction: (name: string) => `Đính chính: ${name}`,
    empty: 'để trống',
    removed: 'bỏ',
    tables: {
      services: (count: string) => `${count} dịch vụ công`,
      models: (count: string) => `${count} mô hình`,
      tasks: (count: string) => `${count} nhiệm vụ`,
      documents: (count: string) => `${count} văn bản`,
      evaluation: (count: string) => `${count} mô hình được đánh giá`,
      figures: (count: string) => `${count} số liệu`,
    },
  },
};

const en: typeof vi = {
  feed: {
    title: 'Project 06 reports: new reports and corrections',
    follow: 'Follow new reports and corrections (Atom)',
    title_of: (unit) => `${unit}: new Project 06 reports and corrections`,
    report: (name) => `Report: ${name}`,
    correction: (name) => `Correction: ${name}`,
    empty: 'empty',
    removed: 'taken out',
    tables: {
      services: (count) => `${count} public services`,
      models: (count) => counted(count, 'model'),
      tasks: (count) => counted(count, 'task'),
      documents: (count) => counted(count, 'document'),
      evaluation: (count) => `${counted(count, 'model')} evaluated`,
      figures: (count) => counted(count, 'figure'),
    },
  },
};

export const openDataSentences = { vi, en } as const;
