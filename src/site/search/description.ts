/** /opensearch.xml: how a browser searches this site from its own box (OpenSearch 1.1). */
import type { APIContext } from 'astro';
import { languageOf } from '../language.ts';
import { markup } from '../markup.ts';
import { localsOf } from '../site.ts';

/** Answers with the description. */
export function GET({ routePattern }: Pick<APIContext, 'routePattern'>) {
  const { language, addresses, say } = localsOf(languageOf(routePattern));
  const at = (address: string) => new URL(address, import.meta.env.SITE).href;
  const icon = at(addresses.asset('favicon.svg'));
  const { html } = markup`
    <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <ShortName>${say.search.short_name}</ShortName>
      <Description>${say.search.description}</Description>
      <Language>${language}</Language>
      <InputEncoding>UTF-8</InputEncoding>
      <Image width="16" height="16" type="image/svg+xml">${icon}</Image>
      <Url type="text/html" template="${at(addresses.search())}?q={searchTerms}"/>
    </OpenSearchDescription>`;
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${html}\n`, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}
