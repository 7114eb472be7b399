/** /dich-vu/<id>.csv: what all reports tell of one public service. */
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
    'services',
    archive.reference.services.map(({ id }) => id),
  );
}) satisfies GetStaticPaths;

/** Answers with its data. */
export const GET: APIRoute<Props> = ({ props: { subject } }) => subjectResponse(subject);
