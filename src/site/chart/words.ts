/** All that a chart needs to say, so that a script which draws one does not carry every sentence of the site. */
import type { Sentences } from '../sentences.ts';

export type ChartWords = Pick<Sentences, 'chart' | 'value' | 'format'>;
