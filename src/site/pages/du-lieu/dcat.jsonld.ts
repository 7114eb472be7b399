/** /du-lieu/dcat.jsonld: the catalogue for portals of open data. */
import { getArchive } from '../../get-archive.ts';
import { dataCatalogue } from '../../open-data/data-package.ts';
import { jsonResponse, jsonText } from '../../open-data/json-text.ts';
import { addresses } from '../../site.ts';

/** Answers with it. */
export function GET() {
  const publication = { site: import.meta.env.SITE, addresses };
  return jsonResponse(jsonText(dataCatalogue(getArchive().archive, publication)));
}
