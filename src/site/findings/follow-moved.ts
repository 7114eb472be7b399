/** Leads on from the anchor of a heading that stood on this page while all found room there. */
import { anchorIn } from '../shared/anchor.ts';
import { reportOfHeading } from './moved.ts';

const anchor = anchorIn(location.hash);
const counts = document.querySelector<HTMLElement>('[data-reports]');

if (counts && anchor !== '' && document.getElementById(anchor) === null) {
  const report = reportOfHeading(anchor, (counts.dataset['slugs'] ?? '').split(' '));
  if (report !== null) location.replace(`${counts.dataset['reports'] ?? '/'}${report}/#doi-chieu`);
}
