/**
 * The words of the report page, Vietnamese and English under the same keys: labels, notices and the
 * sentences that views fill with numbers which are already written as the language writes them.
 */
import { documentSentences } from './documents/sentences.ts';
import { entrySentences } from './entries/sentences.ts';
import { evaluationSentences } from './evaluation/sentences.ts';
import { figureSentences } from './figures/sentences.ts';
import { reportFindingSentences } from './findings/sentences.ts';
import { headSentences } from './head/sentences.ts';
import { headlineSentences } from './headline/sentences.ts';
import { mainPointSentences } from './main-points/sentences.ts';
import { noticeSentences } from './notices/sentences.ts';
import { readingSentences } from './reading/sentences.ts';
import { revisionSentences } from './revisions/sentences.ts';
import { servicesTableSentences } from './services/sentences.ts';
import { sourceSentences } from './source/sentences.ts';
import { tableSentences } from './table/sentences.ts';
import { formats } from '../value/formats.ts';

const vi = {
  format: formats.vi,
  ...headSentences.vi,
  ...noticeSentences.vi,
  ...revisionSentences.vi,
  ...sourceSentences.vi,
  ...tableSentences.vi,
  ...headlineSentences.vi,
  ...servicesTableSentences.vi,
  ...entrySentences.vi,
  ...documentSentences.vi,
  ...evaluationSentences.vi,
  ...figureSentences.vi,
  ...reportFindingSentences.vi,
  ...readingSentences.vi,
  ...mainPointSentences.vi,
};

export type ReportSentences = typeof vi;

const en: ReportSentences = {
  format: formats.en,
  ...headSentences.en,
  ...noticeSentences.en,
  ...revisionSentences.en,
  ...sourceSentences.en,
  ...tableSentences.en,
  ...headlineSentences.en,
  ...servicesTableSentences.en,
  ...entrySentences.en,
  ...documentSentences.en,
  ...evaluationSentences.en,
  ...figureSentences.en,
  ...reportFindingSentences.en,
  ...readingSentences.en,
  ...mainPointSentences.en,
};

export const reportSentences = { vi, en } as const;
