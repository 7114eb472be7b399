/**
 * What a long command is doing: one line that changes where a person watches, nothing where a program reads.
 * In the end it tells where the time went.
 */
import type { Language } from '../diagnostics/catalogue.ts';
import type { Effects } from './command.ts';

const PHASES = {
  compile: { vi: 'Kiểm tra', en: 'Checking' },
  pages: { vi: 'Vẽ trang', en: 'Drawing pages' },
  search: { vi: 'Lập mục lục tìm kiếm', en: 'Indexing for search' },
  publish: { vi: 'Đưa vào thư mục đích', en: 'Putting in place' },
} as const;

export type Phase = keyof typeof PHASES;

export interface Progress {
  readonly begin: (phase: Phase) => void;
  /** So many of so many are done in this phase. */
  readonly step: (done: number, all: number) => void;
  /** Takes the line away, and gives each phase with its time: `Kiểm tra 1,2 giây`. */
  readonly end: () => readonly string[];
}

/** A line is drawn so often at most: to draw takes time, too. */
const PAUSE_MS = 100;
/** Before this nobody can tell how long the rest takes. */
const SOON_MS = 2000;

export function progressOf(
  { watched, now }: Pick<Effects, 'watched' | 'now'>,
  lang: Language,
): Progress {
  const passed: { readonly phase: Phase; readonly from: number; to: number }[] = [];
  let drawn = -Infinity;
  const draw = (line: string, time: number) => {
    watched?.(`\r\u001b[K${line}`);
    drawn = time;
  };
  const close = () => {
    const last = passed.at(-1);
    if (last) last.to = now();
  };
  return {
    begin(phase) {
      close();
      const time = now();
      passed.push({ phase, from: time, to: time });
      draw(`${PHASES[phase][lang]} …`, time);
    },
    step(done, all) {
      const time = now();
      const current = passed.at(-1);
      if (!watched || !current || (time - drawn < PAUSE_MS && done < all)) return;
      const elapsed = time - current.from;
      const left = elapsed > SOON_MS && done > 0 ? (elapsed / done) * (all - done) : null;
      const rest =
        left === null
          ? ''
          : {
              vi: `, còn khoảng ${seconds(left, lang)}`,
              en: `, about ${seconds(left, lang)} left`,
            }[lang];
      draw(`${PHASES[current.phase][lang]}: ${count(done, lang)}/${count(all, lang)}${rest}`, time);
    },
    end() {
      close();
      watched?.('\r\u001b[K');
      return passed.map(({ phase, from, to }) => {
        const name = PHASES[phase][lang];
        return `${name} ${seconds(to - from, lang)}`;
      });
    },
  };
}

function count(number: number, lang: Language): string {
  return number.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-GB');
}

function seconds(ms: number, lang: Language): string {
  const number = (ms / 1000).toFixed(1);
  return lang === 'vi' ? `${number.replace('.', ',')} giây` : `${number} s`;
}
