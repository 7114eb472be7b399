/** Tells every page and its components the language of its address. */
import { defineMiddleware } from 'astro:middleware';

import { languageOf } from './language.ts';
import { localsOf } from './site.ts';

export const onRequest = defineMiddleware((context, next) => {
  Object.assign(context.locals, localsOf(languageOf(context.routePattern)));
  return next();
});
