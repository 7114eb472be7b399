/** What the compiler says of a part, beside its table: the worst first, each with a way to its cell. */
import type { Judgement, Remark, Sheet } from '../../authoring/form/form.ts';
import { fill } from '../shared/fill.ts';
import { element } from './element.ts';
import { pathKey, type Mark, type Message, type Path, type Told } from './grid/model.ts';
import type { FormPage } from './view.ts';

type Words = FormPage['words'];

export interface RemarkHost {
  readonly words: Words;
  readonly go: (remark: Remark) => void;
  readonly take: (remark: Remark) => void;
  readonly explain: (remark: Remark) => void;
}

/** More are shown when asked for. */
const MOST = 30;
const ORDER = { error: 0, warning: 1, notice: 2 } as const;
/** Of cells that wait: they are counted, not listed. */
const WAITING = 'to-be-filled';

export interface Numbered {
  readonly remark: Remark;
  /** The id of its message in the page. */
  readonly id: string;
}

/** What is worth saying, the worst first, and what is explained already last. */
export function remarksOf({ remarks }: Judgement): readonly Numbered[] {
  return remarks
    .filter(({ code }) => code !== WAITING)
    .toSorted(
      (a, b) =>
        Number(a.isAcknowledged) - Number(b.isAcknowledged) ||
        ORDER[a.severity] - ORDER[b.severity],
    )
    .map((remark, at) => ({ remark, id: `nx-${at}` }));
}

/** What is told of a sheet's cells: of what stands deeper than any cell the cell or row that holds it is told. */
export function toldOf(
  sheet: Sheet,
  { computed }: Pick<Judgement, 'computed'>,
  remarks: readonly Numbered[],
): Told {
  const known = new Set<string>();
  for (const { cell } of sheet.fields) known.add(pathKey(cell.path));
  const grids = sheet.grid ? [sheet.grid, ...sheet.lists] : sheet.lists;
  for (const { path, cells } of grids.flatMap(({ rows }) => rows)) {
    known.add(pathKey(path));
    for (const cell of cells) if (cell) known.add(pathKey(cell.path));
  }
  const marks = new Map<string, Mark>();
  const texts = new Map<string, Message>();
  for (const { remark, id } of remarks) {
    if (remark.sheet !== sheet.name || !remark.path || remark.isAcknowledged) continue;
    const key = shownAt(remark.path, known);
    if (key === null) continue;
    texts.set(id, remark);
    // Where its cell holds a list, that is told of it too.
    for (const place of [key, ...placesWithin(key, remark.path)]) {
      const before = marks.get(place);
      marks.set(place, {
        severity: before?.severity ?? remark.severity,
        messages: [...(before?.messages ?? []), id],
      });
    }
  }
  const own = computed.filter((one) => one.sheet === sheet.name);
  return { marks, texts, computed: new Map(own.map((one) => [pathKey(one.path), one])) };
}

/** The cells below a cell on the way to a place, and the place itself. */
function placesWithin(cell: string, path: Path): readonly string[] {
  return path.flatMap((step, nth) => {
    const key = pathKey(path.slice(0, nth + 1));
    const isPlace = typeof step === 'string' || nth === path.length - 1;
    return key.length > cell.length && isPlace ? [key] : [];
  });
}

function shownAt(path: Path, known: ReadonlySet<string>): string | null {
  for (let length = path.length; length > 0; length--) {
    const key = pathKey(path.slice(0, length));
    if (known.has(key)) return key;
  }
  return null;
}

/** Draws the remarks on a part, and how many there are elsewhere. */
export function drawRemarks(
  place: HTMLElement,
  own: readonly Numbered[],
  elsewhere: readonly (readonly [name: string, count: number, go: () => void])[],
  host: RemarkHost,
): void {
  const { words } = host;
  const isOpen = ({ remark }: Numbered) => !remark.isAcknowledged;
  const items = own.filter(isOpen).map((one) => drawRemark(one, host));
  const known = own.filter((one) => !isOpen(one)).map((one) => drawRemark(one, host));
  const rest = items.splice(MOST);
  const list = element('ol', { class: 'remarks' }, items);
  const more = element('button', { type: 'button', class: 'button' }, [
    fill(words.more, { count: rest.length }),
  ]);
  more.addEventListener('click', () => {
    list.append(...rest);
    more.remove();
    rest[0]?.querySelector('button')?.focus();
  });
  const others = elsewhere.map(([name, count, go]) => {
    const button = element('button', { type: 'button', class: 'link-button' }, [
      `${name} (${count})`,
    ]);
    button.addEventListener('click', go);
    return element('li', {}, [button]);
  });
  place.replaceChildren(
    items.length === 0 ? element('p', { class: 'quiet' }, [words.remarks_none]) : list,
    ...(rest.length > 0 ? [more] : []),
    ...(known.length > 0
      ? [
          element('details', { class: 'desk__fold' }, [
            element('summary', {}, [fill(words.acknowledged_fold, { count: known.length })]),
            element('ol', { class: 'remarks' }, known),
          ]),
        ]
      : []),
    ...(others.length > 0
      ? [
          element('p', { class: 'quiet small' }, [words.remarks_other]),
          element('ul', { class: 'remarks__others' }, others),
        ]
      : []),
  );
}

function drawRemark(
  { remark, id }: Numbered,
  { words, go, take, explain }: RemarkHost,
): HTMLElement {
  const { severity, text, file, line, path, suggestion, isAcknowledged, quotes } = remark;
  const button = (label: string, act: (remark: Remark) => void) => {
    const made = element('button', { type: 'button', class: 'link-button' }, [label]);
    made.addEventListener('click', () => {
      act(remark);
    });
    return made;
  };
  return element('li', { class: `remark remark--${isAcknowledged ? 'known' : severity}` }, [
    element('p', { id }, [
      element('strong', { class: 'remark__kind' }, [words.severity[severity]]),
      ' ',
      text,
    ]),
    element('p', { class: 'remark__do small' }, [
      element('span', { class: 'quiet' }, [
        isAcknowledged ? words.acknowledged : line > 0 ? fill(words.line, { file, line }) : file,
      ]),
      ...(path ? [button(words.go, go)] : []),
      ...(path && suggestion !== null && !isAcknowledged
        ? [button(fill(words.take_suggestion, { value: suggestion }), take)]
        : []),
      ...(quotes.length > 0 ? [button(words.explain, explain)] : []),
    ]),
  ]);
}
