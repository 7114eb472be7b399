/** /chi-tieu/<id>.csv: what all reports tell of one indicator. */
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
    'indicators',
    archive.reference.indicators.map(({ id }) => id),
  );
}) satisfies GetStaticPaths;

/** Answers with its data. */
export const GET: APIRoute<Props> = ({ props: { subject } }) => subjectResponse(subject);
