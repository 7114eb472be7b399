/** /du-lieu/index.json: the list of all reports as open data. */
import { addressesAt } from '../../addresses.ts';
import { indexJson } from '../../open-data/index-json.ts';
import { jsonResponse, jsonText } from '../../open-data/json-text.ts';
import { getArchive } from '../../get-archive.ts';

const publication = {
  site: import.meta.env.SITE,
  addresses: addressesAt(import.meta.env.BASE_URL),
};

/** Answers with the list. */
export function GET() {
  const { archive } = getArchive();
  return jsonResponse(jsonText(indexJson(archive, publication)));
}
