/**
 * The desk: the report that is being written, what is seen of it, and what was done to it. The files are the one
 * truth; every change is one of them, so that to undo is to go back to the files as they were.
 */
import type {
  Draft,
  Edit,
  EditNote,
  Judgement,
  Remark,
  Sheet,
  SheetName,
} from '../../authoring/form/form.ts';
import { fill } from '../shared/fill.ts';
import type { DeskClient } from './desk-client.ts';
import { keepDraft, onChangedElsewhere } from './drafts.ts';
import { deskPlaces, showNavigation, type Part } from './desk-frame.ts';
import { NOTHING_TOLD, REASONS, type Path } from './grid/model.ts';
import { nameOfReport } from './report-name.ts';
import { missingPane, otherFilesPane } from './other-panes.ts';
import { drawRemarks, remarksOf, toldOf, type Numbered } from './remark-list.ts';
import type { Choices } from './pane-host.ts';
import { askToExplain } from './explain-dialog.ts';
import { cellOf, partOf, placeOf, withOwn } from './remarks-of-work.ts';
import { makeSheetPane, type SheetPane } from './sheet-pane.ts';
import { waitTake } from './take.ts';
import type { FormPage } from './view.ts';

/** A report to be written. */
export interface Opened {
  readonly draft: Draft;
  /** Where its draft is kept. */
  readonly slot: string;
  /** Where it comes from, as a sentence. */
  readonly about: string;
  readonly others: readonly Draft[];
}

export interface OpenDesk {
  readonly open: (opened: Opened) => Promise<void>;
  readonly sayOffline: () => void;
}

interface Work extends Opened {
  readonly name: string;
  draft: Draft;
  sheets: readonly Sheet[];
  judgement: Judgement | null;
  /** What was read in a way that is not certain, until it is typed otherwise. */
  notes: readonly EditNote[];
  readonly past: Draft[];
  future: Draft[];
  part: Part;
  isKept: boolean;
  keptAt: Date;
  readonly wanted: Map<SheetName, Set<string>>;
}

/** So many changes can be undone. */
const MOST_PAST = 300;
/** So long nobody types before the report is judged. */
const PAUSE = 350;

/** Wires the desk of the page; one report after another is opened on it. */
export function makeDesk({
  client,
  page,
  choices: own,
}: {
  readonly client: DeskClient;
  readonly page: FormPage;
  readonly choices: Choices;
}): OpenDesk {
  const { words } = page;
  const reasons = Object.entries(page.reasons).map(([word, label]) => ({
    word,
    label,
    keys: [label.toLowerCase()],
  }));
  const choices: Choices = { ...own, [REASONS]: reasons };
  const places = deskPlaces();
  let work: Work | null = null;
  let pane: SheetPane | null = null;
  let numbered: readonly Numbered[] = [];
  let offline = '';
  /** Changes are made one after another: each is made to what the one before it has left. */
  let queue: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const inTurn = (act: (own: Work) => Promise<void>) => {
    queue = queue
      .then(() => (work ? act(work) : undefined))
      .catch((error: unknown) => {
        places.state.textContent = words.defect;
        throw error;
      });
  };

  const changeTo = (own: Work, draft: Draft, sheets: readonly Sheet[]) => {
    own.draft = draft;
    own.sheets = sheets;
    own.isKept = keepDraft(own.slot, draft, own.name);
    own.keptAt = new Date();
    show(own);
    judgeSoon(own);
  };
  const edit = (change: Edit) => {
    inTurn(async (own) => {
      const { draft, sheets, notes } = await client.ask('apply', own.draft, change);
      if (draft === own.draft) return;
      own.past.push(own.draft);
      own.past.splice(0, own.past.length - MOST_PAST);
      own.future = [];
      const fresh = new Set(notes.map(placeOf));
      own.notes = [...own.notes.filter((note) => !fresh.has(placeOf(note))), ...notes];
      changeTo(own, draft, sheets);
    });
  };
  const goBack = (from: 'past' | 'future', to: 'past' | 'future') => {
    inTurn(async (own) => {
      const draft = own[from].pop();
      if (!draft) return;
      own[to].push(own.draft);
      changeTo(own, draft, await client.ask('sheets', draft));
    });
  };
  const undo = () => {
    goBack('past', 'future');
  };
  const redo = () => {
    goBack('future', 'past');
  };

  const judgeSoon = (own: Work) => {
    clearTimeout(timer);
    const mine = ++turn;
    places.judging.textContent = words.judging;
    timer = setTimeout(() => {
      const today = new Date().toLocaleDateString('sv');
      void client.ask('judge', own.draft, own.others, today).then(
        (judgement) => {
          if (mine !== turn || work !== own) return;
          own.judgement = judgement;
          places.judging.textContent = '';
          tell(own);
        },
        (error: unknown) => {
          places.judging.textContent = '';
          places.state.textContent = words.defect;
          throw error;
        },
      );
    }, PAUSE);
  };

  /** Shows the part that is open as it is now. */
  const show = (own: Work) => {
    const sheet = own.sheets.find(({ name }) => name === own.part);
    if (sheet && pane) pane.show(sheet, own.draft.files[sheet.file] ?? '');
    else openPart(own, own.part);
    showState(own);
  };

  const openPart = (own: Work, part: Part) => {
    pane?.settle();
    pane = null;
    own.part = part;
    const sheet = own.sheets.find(({ name }) => name === part);
    if (sheet) {
      const wanted = own.wanted.get(sheet.name) ?? new Set<string>();
      own.wanted.set(sheet.name, wanted);
      const inner = (list: Path) => client.ask('inner', own.draft, sheet.name, list);
      pane = makeSheetPane(places.sheet, sheet, {
        words,
        choices,
        edit,
        inner,
        undo,
        redo,
        wanted,
      });
      pane.show(sheet, own.draft.files[sheet.file] ?? '');
    } else if (part === 'files') otherFilesPane(places.sheet, own, words, edit);
    else if (part !== 'report')
      missingPane(places.sheet, part, words, () => {
        edit({ edit: 'add-table', table: part });
      });
    tell(own);
  };

  /** Tells what was found, where it was found. */
  const tell = (own: Work) => {
    const { judgement } = own;
    const sheet = own.sheets.find(({ name }) => name === own.part);
    numbered = judgement ? remarksOf(withOwn(own, judgement, words.differs)) : [];
    if (sheet && judgement) pane?.tell(toldOf(sheet, judgement, numbered));
    else pane?.tell(NOTHING_TOLD);
    const isHere = ({ remark }: Numbered) => partOf(remark, own) === own.part;
    const elsewhere = Map.groupBy(
      numbered.filter((one) => !isHere(one) && !one.remark.isAcknowledged),
      ({ remark }) => partOf(remark, own),
    );
    drawRemarks(
      places.remarks,
      numbered.filter(isHere),
      [...elsewhere].map(([part, all]) => [
        partName(part),
        all.length,
        () => {
          openPart(own, part);
          places.sheet.querySelector('h3')?.scrollIntoView();
        },
      ]),
      { words, go, take, explain },
    );
    showState(own);
  };
  const go = (remark: Remark) => {
    if (!work || !remark.path) return;
    if (partOf(remark, work) !== work.part) openPart(work, partOf(remark, work));
    for (let path = remark.path; path.length > 0; path = path.slice(0, -1))
      if (pane?.focusOn(path)) return;
  };
  const take = ({ sheet, path, suggestion }: Remark) => {
    if (!sheet || !path || suggestion === null) return;
    const [row, field] = cellOf(path);
    edit({ edit: 'cells', sheet, rows: [row], fields: [field], texts: [[suggestion]] });
  };

  const explain = (remark: Remark) => {
    pane?.settle();
    askToExplain(places.desk, remark, words, (said) => {
      edit({ edit: 'explain', quotes: remark.quotes, ...said });
      places.remarks.focus();
    });
  };

  const partName = (part: Part) => (part === 'files' ? words.other_files : words.tables[part]);

  const showState = (own: Work) => {
    const waiting = own.sheets.reduce((sum, sheet) => sum + sheet.blanks, 0);
    const open = numbered.filter(({ remark }) => !remark.isAcknowledged);
    const count = (severity: Remark['severity']) =>
      open.filter(({ remark }) => remark.severity === severity).length;
    if (own.judgement) {
      const text = fill(words.state, {
        waiting: own.sheets.some(({ isBroken }) => isBroken)
          ? words.state_broken
          : waiting === 0
            ? words.state_complete
            : fill(words.state_waiting, { count: waiting }),
        errors: count('error'),
        warnings: count('warning'),
        notices: count('notice'),
      });
      if (places.state.textContent !== text) places.state.textContent = text;
    }
    const time = own.keptAt.toLocaleTimeString(page.language, {
      hour: '2-digit',
      minute: '2-digit',
    });
    places.saved.textContent = [
      own.past.length === 0 && own.isKept
        ? ''
        : own.isKept
          ? fill(words.saved, { time })
          : words.not_saved,
      offline,
    ]
      .filter(Boolean)
      .join(' ');
    showNavigation(
      places.sheets,
      own,
      open.map(({ remark }) => [partOf(remark, own), remark.severity]),
      {
        words,
        partName,
        open: (part) => {
          openPart(own, part);
        },
      },
    );
  };

  places.close.addEventListener('click', () => {
    pane?.settle();
    inTurn((own) => {
      if (!own.isKept && !confirm(words.not_saved)) return Promise.resolve();
      work = pane = null;
      places.desk.hidden = true;
      for (const other of places.others) other.hidden = false;
      document.dispatchEvent(new Event('desk-closed'));
      return Promise.resolve();
    });
  });
  addEventListener('beforeunload', (event) => {
    pane?.settle();
    // What is kept is not lost; only what could not be kept is worth a question.
    if (work && !work.isKept) event.preventDefault();
  });
  onChangedElsewhere((slot) => {
    if (work?.slot === slot) places.about.textContent = words.other_tab;
  });
  waitTake(places, page, client, async () => {
    pane?.settle();
    await queue;
    return work?.draft ?? null;
  });

  return {
    async open(opened) {
      const sheets = await client.ask('sheets', opened.draft);
      const name = nameOfReport(opened.draft.id, choices['province'] ?? [], words);
      work = {
        ...opened,
        name,
        sheets,
        judgement: null,
        notes: [],
        past: [],
        future: [],
        part: sheets.find(({ name: one }) => one !== 'report')?.name ?? 'report',
        isKept: true,
        keptAt: new Date(),
        wanted: new Map(),
      };
      places.title.textContent = name;
      places.about.textContent = opened.about;
      places.state.textContent = '';
      places.zipHelp.textContent = fill(words.zip_help, { id: opened.draft.id });
      for (const other of places.others) other.hidden = true;
      places.desk.hidden = false;
      openPart(work, work.part);
      places.desk.focus({ preventScroll: true });
      places.desk.scrollIntoView();
      judgeSoon(work);
    },
    sayOffline() {
      offline = words.offline_ready;
      if (work) showState(work);
    },
  };
}
