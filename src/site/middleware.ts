/** What is done to every page once it is drawn. */
import type { MiddlewareHandler } from 'astro';

import { holdTogether } from './hold-together.ts';

export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(holdTogether(await response.text()), response);
};
