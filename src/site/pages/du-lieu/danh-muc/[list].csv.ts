/** /du-lieu/danh-muc/tinh.csv and the like: the same lists in the folder of the data package, which names none outside it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listPaths, listResponse } from '../../../open-data/list-csv.ts';
import type { OwnList } from '../../../open-data/list-fields.ts';

type Props = {
  readonly list: OwnList;
};

/** One file each. */
export const getStaticPaths = (() => listPaths('packaged')) satisfies GetStaticPaths;

/** Answers with its rows. */
export const GET: APIRoute<Props> = ({ props: { list } }) => listResponse('packaged', list);
