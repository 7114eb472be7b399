/** /og.png: what links to pages show that have no picture of their own. */
import type { APIRoute } from 'astro';
import { languageOf } from '../language.ts';
import { pictureResponse } from '../picture/pages.ts';
import { sitePicture } from '../picture/site-picture.ts';
import { localsOf } from '../site.ts';

/** Answers with the picture. */
export const GET: APIRoute = ({ routePattern }) =>
  pictureResponse(sitePicture(localsOf(languageOf(routePattern)).say));
