/** /du-lieu/datapackage.json: the archive as a Data Package. */
import { getArchive } from '../../get-archive.ts';
import { dataPackage } from '../../open-data/data-package.ts';
import { jsonResponse, jsonText } from '../../open-data/json-text.ts';
import { addresses } from '../../site.ts';

/** Answers with it. */
export function GET() {
  const publication = { site: import.meta.env.SITE, addresses };
  return jsonResponse(jsonText(dataPackage(getArchive().archive, publication)));
}
