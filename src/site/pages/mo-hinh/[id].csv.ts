/** /mo-hinh/<id>.csv: what all reports tell of one pilot model. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../get-archive.ts';
import { subjectPaths, subjectResponse } from '../../open-data/subject-csv.ts';

type Props = {
  readonly subject: string;
};

/** One file each. */
export const getStaticPaths = (() => {
  const { archive } = getArchive();
  return subjectPaths(
    'models',
    archive.reference.models.map(({ slug }) => slug),
  );
}) satisfies GetStaticPaths;

/** Answers with its data. */
export const GET: APIRoute<Props> = ({ props: { subject } }) => subjectResponse(subject);
