/** /robots.txt: everything may be read, and where to begin. */
import { addresses } from '../site.ts';

/** Answers with the rules. */
export function GET() {
  const sitemap = new URL(addresses.sitemap(), import.meta.env.SITE).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
