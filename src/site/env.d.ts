/** What every page and component finds in `Astro.locals`. */
declare namespace App {
  type Locals = import('./site.ts').Locals;
}
