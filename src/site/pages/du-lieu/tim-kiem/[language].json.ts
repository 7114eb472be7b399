/** /du-lieu/tim-kiem/vi.json: what queries can name, for the search page of a language. */
import type { APIRoute, GetStaticPaths } from 'astro';

import { getArchive } from '../../../get-archive.ts';
import { LANGUAGES, type Language } from '../../../language.ts';
import { digestOf, jsonResponse, jsonText } from '../../../open-data/json-text.ts';
import { vocabularyFile } from '../../../search/question/vocabulary-file.ts';
import { siteOf } from '../../../site.ts';

interface Props extends Record<string, unknown> {
  readonly text: string;
}

/** One file a language. */
export const getStaticPaths = (() => {
  const { archive, draws } = getArchive();
  if (!draws.common) return [];
  return LANGUAGES.map((language: Language) => {
    const text = jsonText(vocabularyFile(siteOf(archive, language)));
    return { params: { language }, props: { text }, cacheKey: digestOf(text) };
  });
}) satisfies GetStaticPaths;

/** Answers with it. */
export const GET: APIRoute<Props> = ({ props: { text } }) => jsonResponse(text);
