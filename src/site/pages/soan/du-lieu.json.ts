/** /soan/du-lieu.json: what the form knows beforehand: the reference data, and which reports are published. */
import { publishedPeriods } from '../../form/view.ts';
import { getArchive } from '../../get-archive.ts';
import { jsonResponse, jsonText } from '../../open-data/json-text.ts';

/** Answers with it. */
export function GET() {
  const { archive } = getArchive();
  const form = { reference: archive.reference };
  return jsonResponse(jsonText({ form, published: publishedPeriods({ archive }) }));
}
