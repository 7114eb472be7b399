/**
 * Fetches the drawing of charts only when one of their pictures is in view of a reader who has begun to move, by
 * pointer, finger, key or scrolling: what was made at build time stands until then, and for ever without
 * JavaScript. One loader for all charts of a page.
 */
const STIRRINGS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;

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

const attend = () => {
  for (const stirring of STIRRINGS) removeEventListener(stirring, attend);
  document.querySelectorAll<HTMLElement>('[data-chart-frame]').forEach((frame) => {
    observer.observe(frame);
  });
};
for (const stirring of STIRRINGS) addEventListener(stirring, attend, { passive: true });
