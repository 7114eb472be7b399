/** The parts of the page that the desk fills, and the list of a report's parts. */
import type { Remark, Sheet, SheetName } from '../../authoring/form/form.ts';
import { fill } from '../shared/fill.ts';
import { element } from './element.ts';
import type { FormPage } from './view.ts';

/** A sheet of a report, or the files that no sheet shows. */
export type Part = SheetName | 'files';

export type DeskPlaces = ReturnType<typeof deskPlaces>;

/** The desk's places, as `Desk.astro` has them. */
export function deskPlaces() {
  const desk = document.querySelector<HTMLElement>('[data-desk]')!;
  const part = (name: string) => desk.querySelector<HTMLElement>(`[data-${name}]`)!;
  return {
    desk,
    title: part('title'),
    about: part('about'),
    state: part('state'),
    saved: part('saved'),
    zip: part('zip'),
    zipHelp: part('zip-help'),
    close: part('close'),
    sheets: part('sheets'),
    sheet: part('sheet'),
    judging: part('judging'),
    remarks: part('remarks'),
    links: part('links'),
    github: desk.querySelector<HTMLDetailsElement>('.desk__github')!,
    repository: desk.querySelector<HTMLInputElement>('[name=repository]')!,
    branch: desk.querySelector<HTMLInputElement>('[name=branch]')!,
    /** What the page shows while nobody writes. */
    others: document.querySelectorAll<HTMLElement>(
      '[data-form-head], [data-form-start], [data-form-ways]',
    ),
  };
}

const PARTS = [
  'report',
  'services',
  'models',
  'tasks',
  'documents',
  'figures',
  'evaluation',
] as const satisfies readonly SheetName[];

/** Shows the parts with how much of each waits; those that the report does not have come last. */
export function showNavigation(
  place: HTMLElement,
  {
    part,
    sheets,
    draft,
  }: {
    readonly part: Part;
    readonly sheets: readonly Sheet[];
    readonly draft: { readonly files: Readonly<Record<string, string>> };
  },
  found: readonly (readonly [part: Part, severity: Remark['severity']])[],
  {
    words,
    partName,
    open,
  }: {
    readonly words: FormPage['words'];
    readonly partName: (part: Part) => string;
    readonly open: (part: Part) => void;
  },
): void {
  const has = (name: Part) => sheets.some((sheet) => sheet.name === name);
  const shown = new Set(sheets.map(({ file }) => file));
  const parts: Part[] = [
    ...PARTS.filter(has),
    ...(Object.keys(draft.files).some((file) => !shown.has(file)) ? ['files' as const] : []),
    ...PARTS.filter((name) => !has(name)),
  ];
  const focused = [...place.querySelectorAll('button')].indexOf(
    document.activeElement as HTMLButtonElement,
  );
  place.replaceChildren(
    ...parts.map((name) => {
      const sheet = sheets.find((one) => one.name === name);
      const waiting = sheet?.blanks ?? 0;
      const bad = (severity: Remark['severity']) =>
        found.filter(([where, one]) => where === name && one === severity).length;
      const told = [
        !sheet && name !== 'files' && words.absent_sheet,
        waiting === 1 ? words.waiting_one : waiting > 1 && fill(words.waiting, { count: waiting }),
        bad('error') > 0 && `✕ ${bad('error')}`,
        bad('warning') > 0 && `≠ ${bad('warning')}`,
      ].filter(Boolean);
      const isComplete = sheet && told.length === 0;
      const button = element('button', { type: 'button' }, [
        element('span', { class: 'desk__part' }, [partName(name)]),
        element('span', { class: 'desk__told' }, [isComplete ? words.complete : told.join(' · ')]),
      ]);
      if (name === part) button.setAttribute('aria-current', 'true');
      button.classList.toggle('is-absent', !sheet && name !== 'files');
      button.addEventListener('click', () => {
        open(name);
      });
      return element('li', {}, [button]);
    }),
  );
  place.querySelectorAll('button')[focused]?.focus();
}
