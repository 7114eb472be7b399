/** Marks in the contents the section, and the part of it, that is being read. */
import { anchorIn } from '../../shared/anchor.ts';

/** Follows the reader, by where the marked places stand against the upper third of the screen. */
export function markCurrent(): void {
  const contents = document.querySelector<HTMLElement>('.report-contents');
  if (!contents) return;
  const places = [...contents.querySelectorAll('a')].flatMap((link) => {
    const place = document.getElementById(anchorIn(link.hash));
    return place ? [{ link, place }] : [];
  });
  let current: HTMLAnchorElement | undefined;
  const follow = () => {
    const line = innerHeight / 3;
    const last = places.findLast(({ place }) => place.getBoundingClientRect().top <= line);
    if (last?.link === current) return;
    current?.removeAttribute('aria-current');
    current = last?.link;
    current?.setAttribute('aria-current', 'location');
    // Nothing moves under a reader who is in the contents.
    if (current && !contents.contains(document.activeElement)) keepInSight(current, contents);
  };
  // Sections are seen coming and going; nothing is done while one scrolls within one of them.
  const observer = new IntersectionObserver(follow, { rootMargin: '-33% 0px -67% 0px' });
  for (const { place } of places) observer.observe(place);
  follow();
}

/** Moves the contents, and never the page. */
function keepInSight(link: HTMLElement, contents: HTMLElement): void {
  const [inner, outer] = [link.getBoundingClientRect(), contents.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    contents.scrollTop += inner.top - outer.top - outer.height / 3;
  if (inner.left < outer.left || inner.right > outer.right)
    contents.scrollLeft += inner.left - outer.left - 16;
}
