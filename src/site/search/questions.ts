/** Fetches what questions can name, once a page, and what answers are made with in its language. */
import { addressesAt } from '../addresses.ts';
import type { Language } from '../language.ts';
import { formats } from '../value/formats.ts';
import { breather } from './breath.ts';
import type { Means } from './question/candidate.ts';
import { answerSentences } from './question/sentences.ts';
import { openVocabulary, type Vocabulary } from './question/vocabulary.ts';

/** What it takes to understand a question and to answer it. */
export interface Questions {
  readonly vocabulary: Vocabulary;
  readonly means: Means;
}

/** The language of the page that is open. */
export function languageHere(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'vi';
}

let opened: Promise<Questions> | undefined;

/** The vocabulary of this page's language; asked for again where it could not be fetched. */
export function openQuestions(): Promise<Questions> {
  opened ??= fetchQuestions(languageHere()).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function fetchQuestions(language: Language): Promise<Questions> {
  const addresses = addressesAt(import.meta.env.BASE_URL, language);
  const open = cached(async (address) => {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as unknown) : null;
  });
  const file = await open(addresses.searchVocabulary());
  const means = { addresses, say: answerSentences[language], format: formats[language], open };
  return { vocabulary: await openVocabulary(file, breather()), means };
}

/** One typed letter more asks for the same files again. */
function cached(
  open: (address: string) => Promise<unknown>,
): (address: string) => Promise<unknown> {
  const files = new Map<string, Promise<unknown>>();
  return (address) => {
    const known = files.get(address) ?? open(address);
    files.set(address, known);
    known.catch(() => files.delete(address));
    return known;
  };
}
