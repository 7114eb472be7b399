/** How a report leaves the desk: as a ZIP, or by GitHub's pages for new files. */
import type { Draft } from '../../authoring/form/form.ts';
import { fill } from '../shared/fill.ts';
import type { DeskClient } from './desk-client.ts';
import type { DeskPlaces } from './desk-frame.ts';
import { element } from './element.ts';
import type { FormPage } from './view.ts';

/** Where the reader's own repository is remembered. */
const REPOSITORY = 'soan-kho';

/** Wires the ways out; `draftNow` ends what is being typed first. */
export function waitTake(
  places: DeskPlaces,
  { words }: FormPage,
  client: DeskClient,
  draftNow: () => Promise<Draft | null>,
): void {
  const failed = (error: unknown) => {
    places.state.textContent = words.defect;
    throw error;
  };
  places.zip.addEventListener('click', () => {
    void draftNow()
      .then((draft) => draft && client.ask('handOver', draft))
      .then((handed) => {
        if (handed)
          save(new Blob([handed.zip as BlobPart], { type: 'application/zip' }), handed.name);
      })
      .catch(failed);
  });

  const { github, repository, branch, links } = places;
  const showLinks = () => {
    const name = repository.value.trim();
    if (!github.open || !/^[\w.-]+\/[\w.-]+$/.test(name)) {
      links.replaceChildren();
      return;
    }
    remember(name);
    const link = (url: string, text: string) =>
      element('a', { href: url, target: '_blank', rel: 'noreferrer' }, [text]);
    void draftNow()
      .then(
        (draft) =>
          draft &&
          client.ask('gitHub', draft, `https://github.com/${name}`, branch.value.trim() || 'main'),
      )
      .then((pages) => {
        if (!pages) return;
        links.replaceChildren(
          ...pages.files.map(({ file, url }) =>
            element('li', {}, [url === null ? fill(words.too_long, { file }) : link(url, file)]),
          ),
          element('li', {}, [link(pages.upload, words.upload)]),
        );
      })
      .catch(failed);
  };
  repository.value = remembered();
  github.addEventListener('toggle', showLinks);
  repository.addEventListener('input', showLinks);
  branch.addEventListener('input', showLinks);
}

function remembered(): string {
  try {
    return localStorage.getItem(REPOSITORY) ?? '';
  } catch {
    return '';
  }
}

function remember(name: string): void {
  try {
    localStorage.setItem(REPOSITORY, name);
  } catch {
    // It is typed again the next time.
  }
}

function save(blob: Blob, name: string): void {
  const link = element('a', { href: URL.createObjectURL(blob), download: name });
  link.click();
  // The browser has begun to read by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
