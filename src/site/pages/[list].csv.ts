/** /tinh.csv and the like: the list that a page shows. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listPaths, listResponse } from '../open-data/list-csv.ts';
import type { OwnList } from '../open-data/list-fields.ts';

type Props = {
  readonly list: OwnList;
};

/** One file each. */
export const getStaticPaths = (() => listPaths('beside')) satisfies GetStaticPaths;

/** Answers with its rows. */
export const GET: APIRoute<Props> = ({ props: { list } }) => listResponse('beside', list);
