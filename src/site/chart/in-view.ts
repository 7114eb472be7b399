/**
 * Fetches the drawing of charts only when the first of their pictures comes into view: what was made at
 * build time stands until then, and for ever without JavaScript. One loader for all charts of a page.
 */
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      observer.unobserve(target);
      void import('./client.ts').then(({ takeOver }) => {
        takeOver(target);
      });
    }
  },
  { rootMargin: '100px' },
);

document.querySelectorAll<HTMLElement>('[data-chart-frame]').forEach((frame) => {
  observer.observe(frame);
});
