/** What a command of bc06 is: a name, its options as a table (help is derived from it), and a function. */
import type { Language } from '../diagnostics/catalogue.ts';
import type { Store } from '../store/units.ts';
import type { CompileApart } from './compile-apart.ts';
import type * as Workspace from '../workspace.ts';

export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help: `DIR`. */
  readonly value?: string;
  readonly vi: string;
  readonly en: string;
}

/** What npm says of the call of a script. */
export interface NpmCall {
  /** `validate`, as in `npm run validate`. */
  readonly script: string;
  /** Names of options that npm took as its own: `strict`, `base`. */
  readonly kept: readonly string[];
}

/** Everything a command touches outside itself. */
export interface Effects {
  readonly workspace: typeof Workspace;
  /** What has been compiled before of the content at a folder. */
  readonly storeOf: (root: string) => Store;
  /** Compiles in a process of its own what is then read from the store; null where that must not be. */
  readonly compileApart: CompileApart | null;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colour: boolean;
  /** Draws over a line that a person watches; null where nobody does. */
  readonly watched: ((text: string) => void) | null;
  /** Milliseconds since some moment, to tell how long something took. */
  readonly now: () => number;
  /** Where the caller stands; paths may be written from there. */
  readonly cwd: string;
  /** The npm script that called; null where none did. */
  readonly npm: NpmCall | null;
  /** The file that GitHub shows as the summary of a job's step; null elsewhere. */
  readonly stepSummary: string | null;
  /** Of this program. */
  readonly version: string;
}

export interface Call extends Effects {
  /** The project's folder. */
  readonly root: string;
  readonly lang: Language;
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly operands: readonly string[];
}

/** 0 clean, 1 content has errors, 2 called wrongly, 3 our own defect, 4 a fault of the machine. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

export interface Command {
  readonly name: string;
  readonly summary: Readonly<Record<Language, string>>;
  readonly options: Readonly<Record<string, Option>>;
  /** Operands as the help shows them: `[path…]`. */
  readonly operands: string;
  readonly run: (call: Call) => Promise<ExitCode>;
}
