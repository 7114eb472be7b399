/**
 * Fills a register: fetches the parts that the choice asks for and no other, and lists their rows. The choice
 * stands in the address, so that it can be linked and kept; where nothing was chosen nothing is fetched.
 */
import {
  FIELDS,
  leadsIn,
  partsFor,
  rowsFor,
  type Choice,
  type Found,
  type PartName,
} from './choice.ts';
import type { RegisterPart } from './part.ts';
import type { RegisterData } from './view.ts';

/** So many parts are loaded for one question, and so many rows listed, before the reader asks for more. */
const PARTS = 12;
const ROWS = 50;

const form = document.querySelector<HTMLFormElement>('[data-register]');
const section = document.querySelector<HTMLElement>('[data-register-rows]');
const overview = document.querySelector<HTMLElement>('[data-register-overview]');

if (form && section) {
  const data = JSON.parse(form.querySelector('script')!.textContent) as RegisterData;
  const status = form.querySelector('[role=status]')!;
  const body = section.querySelector('tbody')!;
  const template = section.querySelector('template')!;
  const moreRows = section.querySelector<HTMLButtonElement>('[data-more]')!;
  const moreParts = section.querySelector<HTMLButtonElement>('[data-more-parts]')!;
  const { lang } = document.documentElement;
  const words = form.dataset as Record<'one' | 'some' | 'loading' | 'failed' | 'usual', string>;
  const usual = words.usual;

  const field = (name: string) =>
    form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
  const options = (name: string) => [...(field(name) as HTMLSelectElement).options];
  const nameOf = (name: string, value: string) =>
    options(name).find((option) => option.value === value);
  const periods = options('ky').map(({ value }) => value);
  const order = ({ period, unit }: Found['report']) =>
    periods.indexOf(period) * 1000 + Object.keys(data.units).indexOf(unit);

  const quoted = (text: string) => (lang === 'vi' ? `«${text}»` : `“${text}”`);
  /** `Quý III năm 2024` after a name. */
  const uncapitalised = (text: string) =>
    lang === 'vi' ? text.charAt(0).toLowerCase() + text.slice(1) : text;

  const chosen = () =>
    Object.fromEntries(FIELDS.map((name) => [name, field(name)?.value ?? ''])) as unknown as Choice;

  const loaded = new Map<PartName, Promise<RegisterPart>>();
  const load = (name: PartName) => {
    const known = loaded.get(name);
    if (known) return known;
    const [slug = '', year = ''] = name.split('/');
    const asked = fetch(data.part.replace('{slug}', slug).replace('{year}', year)).then(
      (answer) => {
        if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
        return answer.json() as Promise<RegisterPart>;
      },
    );
    loaded.set(name, asked);
    // What has failed is asked for again.
    asked.catch(() => loaded.delete(name));
    return asked;
  };

  let rowLimit = ROWS;
  let partLimit = PARTS;
  let turn = 0;

  const answer = async () => {
    const own = ++turn;
    const choice = chosen();
    const wanted = partsFor(choice, data);
    const names = wanted.slice(0, partLimit);
    status.textContent = words.loading;
    try {
      const parts = await Promise.all(names.map(load));
      if (own !== turn) return;
      offerLeads(parts, choice);
      show(rowsFor(choice, parts, data, order), names.length, wanted.length);
    } catch {
      if (own === turn) status.textContent = words.failed;
    }
    overview?.setAttribute('data-ready', '');
  };

  const show = (found: readonly Found[], parts: number, all: number) => {
    body.replaceChildren(...found.slice(0, rowLimit).map(drawRow));
    const count = (number: number) => number.toLocaleString(lang);
    status.textContent = (parts < all ? words.some : words.one)
      .replace('{count}', count(found.length))
      .replace('{parts}', count(all))
      .replace('{part}', count(parts));
    moreRows.hidden = found.length <= rowLimit;
    moreParts.hidden = parts >= all;
    section.hidden = false;
  };

  const drawRow = ({ report, entry, part }: Found): Node => {
    const row = template.content.cloneNode(true) as DocumentFragment;
    const fill = (cell: string, text: string | null | undefined) => {
      const place = row.querySelector(`[data-cell=${cell}]`);
      if (place && text) place.textContent = text;
    };
    const link = row.querySelector('a')!;
    link.href = `${data.report.replace('{id}', report.id)}#${entry.anchor}`;
    if (!entry.doubt) row.querySelector('[data-doubt]')!.remove();
    fill(
      'where',
      `${data.units[report.unit] ?? ''}, ${uncapitalised(nameOf('ky', report.period)?.text ?? '')}`,
    );
    if ('status' in entry) {
      const state = nameOf('trang-thai', entry.status);
      fill('name', `${entry.key}. ${entry.task}`);
      fill('lead', entry.lead.map((id) => leadName(part, id)).join('; ') || entry.agencies);
      fill('deadline', entry.deadline);
      fill('status', state && `${state.dataset['glyph'] ?? ''} ${state.text}`);
      row.querySelector('[data-cell=status]')!.className = `status--${entry.status}`;
    } else {
      const { number, type, type_id: typeId, date, date_printed: printed, subject, issuer } = entry;
      fill('name', subject);
      fill('number', number);
      fill('type', (typeId && nameOf('loai', typeId)?.text) ?? type);
      fill('date', date?.split('-').reverse().join('/') ?? (printed && quoted(printed)));
      fill('issuer', issuer);
    }
    return row;
  };

  const leadName = ({ agencies }: Pick<RegisterPart, 'agencies'>, id: string) => {
    const names = agencies[id];
    return names ? (lang === 'en' ? names.name_en : names.name_vi) : id;
  };

  /** The agencies that the loaded rows name can be chosen; one that the address names stays. */
  const offerLeads = (parts: readonly RegisterPart[], choice: Choice) => {
    const select = field('chu-tri') as HTMLSelectElement | null;
    if (!select) return;
    const agencies = leadsIn(parts);
    const asked = choice['chu-tri'];
    const ids = new Set([...Object.keys(agencies), ...(asked ? [asked] : [])]);
    const names = [...ids].map((id) => ({ id, name: leadName({ agencies }, id) }));
    names.sort((a, b) => a.name.localeCompare(b.name, lang));
    select.replaceChildren(
      select.options[0]!,
      ...names.map(({ id, name }) => new Option(name, id)),
    );
    select.value = asked;
  };

  const ask = () => {
    rowLimit = ROWS;
    partLimit = PARTS;
    writeAddress();
    void answer();
  };

  const writeAddress = () => {
    const address = new URL(location.href);
    const choice = chosen();
    for (const name of FIELDS)
      if (choice[name]) address.searchParams.set(name, choice[name]);
      else address.searchParams.delete(name);
    address.hash = '';
    history.replaceState(null, '', address);
  };

  const clear = () => {
    turn++;
    for (const name of FIELDS) {
      const one = field(name);
      if (one) one.value = name === 'ky' ? usual : '';
    }
    body.replaceChildren();
    section.hidden = true;
    status.textContent = '';
  };

  const readAddress = () => {
    const asked = new URLSearchParams(location.search);
    clear();
    if (!FIELDS.some((name) => asked.has(name))) {
      overview?.setAttribute('data-ready', '');
      return;
    }
    for (const name of FIELDS) {
      const [one, value] = [field(name), asked.get(name)];
      if (!one || value === null) continue;
      if (name === 'chu-tri') one.append(new Option(value, value));
      if (one instanceof HTMLInputElement || nameOf(name, value)) one.value = value;
    }
    void answer();
  };

  form.addEventListener('change', ask);
  let typing: ReturnType<typeof setTimeout>;
  field('tu')?.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(ask, 250);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    clear();
    history.replaceState(null, '', location.pathname);
  });
  moreRows.addEventListener('click', () => {
    const before = body.rows.length;
    rowLimit += ROWS;
    // Whoever goes by keyboard goes on at the first of the new rows.
    void answer().then(() => body.rows[before]?.querySelector('a')?.focus());
  });
  moreParts.addEventListener('click', () => {
    partLimit += PARTS;
    void answer();
  });
  addEventListener('popstate', readAddress);
  readAddress();
}
