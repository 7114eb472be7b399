/** The page for officers who write reports: where to go on from its steps. */
import type { Link } from '../shared/link.ts';
import type { Site } from '../site.ts';

export interface EditorsView {
  readonly crumbs: readonly Link[];
  readonly links: readonly Link[];
}

export function editorsView({ say, addresses }: Site): EditorsView {
  return {
    crumbs: [
      { text: say.nav.about, href: addresses.about() },
      { text: say.editors.title, href: null },
    ],
    links: [
      { text: say.form.title, href: addresses.form() },
      { text: say.editors.more, href: addresses.aboutSection('kiem-tra') },
      { text: say.about.rules, href: addresses.rules() },
    ],
  };
}
