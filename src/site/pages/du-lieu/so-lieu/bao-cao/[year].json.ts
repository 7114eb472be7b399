/** /du-lieu/so-lieu/bao-cao/<year>.json: which reports there are of a year, so that a table can say what is missing. */
import type { APIRoute, GetStaticPaths } from 'astro';

import { answerYear, yearPaths } from '../../../../table-tool/pages.ts';

/** One file a year. */
export const getStaticPaths = (() => yearPaths()) satisfies GetStaticPaths;

/** Answers with the list. */
export const GET: APIRoute = ({ params }) => answerYear(params['year']!);
