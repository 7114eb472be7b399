/** /du-lieu/so-lieu/<subject>/<year>.json: what the reports of a year tell of a service, an indicator, a model. */
import type { APIRoute, GetStaticPaths } from 'astro';

import { answerSubject, subjectPaths, type SubjectFile } from '../../../../../table-tool/pages.ts';

interface Props extends Record<string, unknown> {
  readonly file: SubjectFile;
}

/** One file a subject and year. */
export const getStaticPaths = (() => subjectPaths()) satisfies GetStaticPaths;

/** Answers with the file. */
export const GET: APIRoute<Props> = ({ props: { file } }) => answerSubject(file);
