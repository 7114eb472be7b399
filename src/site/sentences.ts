/**
 * Every sentence of the interface, Vietnamese first, English in the same shape. Each part stands with the page or
 * piece that says it; names and figures come from the archive.
 */
import { aboutSentences } from './about/sentences.ts';
import { chartSentences } from './chart/sentences.ts';
import { correctionSentences } from './corrections/sentences.ts';
import { dataSentences } from './data/sentences.ts';
import { formSentences } from './form/sentences.ts';
import { glossarySentences } from './glossary/sentences.ts';
import { homeSentences } from './home/sentences.ts';
import { indicatorSentences } from './indicator/sentences.ts';
import { layoutSentences } from './layouts/sentences.ts';
import { observedSentences } from './observed/sentences.ts';
import { modelSentences } from './model/sentences.ts';
import { openDataSentences } from './open-data/sentences.ts';
import { periodSentences } from './period/sentences.ts';
import { registerSentences } from './registers/sentences.ts';
import { reportListSentences } from './reports/sentences.ts';
import { searchPageSentences } from './search/page-sentences.ts';
import { serviceSentences } from './service/sentences.ts';
import { sharedSentences } from './shared/sentences.ts';
import { statusSentences } from './status/sentences.ts';
import { tableToolSentences } from './table-tool/sentences.ts';
import { unitSentences } from './unit/sentences.ts';
import { formats } from './value/formats.ts';
import { valueSentences } from './value/sentences.ts';

const vi = {
  format: formats.vi,
  ...layoutSentences.vi,
  ...observedSentences.vi,
  ...periodSentences.vi,
  ...valueSentences.vi,
  ...statusSentences.vi,
  ...homeSentences.vi,
  ...reportListSentences.vi,
  ...unitSentences.vi,
  ...serviceSentences.vi,
  ...registerSentences.vi,
  ...chartSentences.vi,
  ...modelSentences.vi,
  ...indicatorSentences.vi,
  ...tableToolSentences.vi,
  ...formSentences.vi,
  ...sharedSentences.vi,
  ...searchPageSentences.vi,
  ...glossarySentences.vi,
  ...aboutSentences.vi,
  ...openDataSentences.vi,
  ...dataSentences.vi,
  ...correctionSentences.vi,
};

/** The shape that every language fills. */
export type Sentences = typeof vi;

const en: Sentences = {
  format: formats.en,
  ...layoutSentences.en,
  ...observedSentences.en,
  ...periodSentences.en,
  ...valueSentences.en,
  ...statusSentences.en,
  ...homeSentences.en,
  ...reportListSentences.en,
  ...unitSentences.en,
  ...serviceSentences.en,
  ...registerSentences.en,
  ...chartSentences.en,
  ...modelSentences.en,
  ...indicatorSentences.en,
  ...tableToolSentences.en,
  ...formSentences.en,
  ...sharedSentences.en,
  ...searchPageSentences.en,
  ...glossarySentences.en,
  ...aboutSentences.en,
  ...openDataSentences.en,
  ...dataSentences.en,
  ...correctionSentences.en,
};

export const sentences = { vi, en } as const;
