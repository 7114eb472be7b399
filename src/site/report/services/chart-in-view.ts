/**
 * Fetches the drawing of charts only when the first of them comes into view: the picture made at build
 * time stands until then, and for ever without JavaScript.
 */
const figures = document.querySelectorAll<HTMLElement>('[data-chart]');

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      observer.unobserve(target);
      void import('./chart-client.ts').then(({ drawBars }) => {
        drawBars(target);
      });
    }
  },
  { rootMargin: '100px' },
);

figures.forEach((figure) => {
  observer.observe(figure);
});
