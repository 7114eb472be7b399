/** /du-lieu/nhiem-vu/<province>/<year>.json: the rows of one unit's reports of one year. */
import type { APIRoute, GetStaticPaths } from 'astro';

import { answerPart, partPaths } from '../../../../registers/pages.ts';
import type { PartHead } from '../../../../registers/part.ts';

interface Props extends Record<string, unknown> {
  readonly part: PartHead;
}

/** One file a unit and year. */
export const getStaticPaths = (() => partPaths('tasks')) satisfies GetStaticPaths;

/** Answers with the part. */
export const GET: APIRoute<Props> = ({ props: { part } }) => answerPart('tasks', part);
