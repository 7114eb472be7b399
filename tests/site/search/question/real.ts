/** Questions to the project's own content, without a built site: answers come from the archive itself. */
import { compile } from '../../../../src/compiler/compile.ts';
import type { Archive } from '../../../../src/domain/archive.ts';
import { addressesAt } from '../../../../src/site/addresses.ts';
import { archiveIn, type Language } from '../../../../src/site/language.ts';
import { partsOf, registerPart } from '../../../../src/site/registers/part.ts';
import { answersTo } from '../../../../src/site/search/question/answers.ts';
import type { Means } from '../../../../src/site/search/question/candidate.ts';
import type { Answer } from '../../../../src/site/search/question/question.ts';
import { readQuestion, type Understood } from '../../../../src/site/search/question/read.ts';
import { answerSentences } from '../../../../src/site/search/question/sentences.ts';
import { vocabularyFile } from '../../../../src/site/search/question/vocabulary-file.ts';
import {
  readVocabulary,
  type Vocabulary,
} from '../../../../src/site/search/question/vocabulary.ts';
import { sentences } from '../../../../src/site/sentences.ts';
import { subjectData } from '../../../../src/site/table-tool/subject-data.ts';
import { formats } from '../../../../src/site/value/formats.ts';
import { realContent, TODAY } from '../../../files.ts';

export interface Asking {
  readonly archive: Archive;
  readonly vocabulary: Vocabulary;
  readonly means: Means;
  readonly read: (asked: string) => Understood;
  readonly answers: (asked: string) => Promise<readonly Answer[]>;
}

/** Everything that is needed to ask an archive. */
export function askingOf(archive: Archive, language: Language = 'vi'): Asking {
  const addresses = addressesAt('/', language);
  const file = vocabularyFile({
    language,
    archive: archiveIn(language, archive),
    addresses,
    say: sentences[language],
  });
  const vocabulary = readVocabulary(JSON.parse(JSON.stringify(file)));
  const open = (address: string): Promise<unknown> => {
    const [, province, ofYear] = /nhiem-vu\/(.+)\/(\d{4})\.json$/.exec(address) ?? [];
    const head = partsOf(archive, 'tasks').find(
      (part) => part.province === province && part.year === ofYear,
    );
    if (head) return Promise.resolve(registerPart(archive, 'tasks', head));
    const [, subject, year] = /so-lieu\/(.+)\/(\d{4})\.json$/.exec(address)!;
    const data = subjectData(archive, subject!, year!, archive.observed(subject!));
    return Promise.resolve(JSON.parse(JSON.stringify(data)));
  };
  const means = { addresses, say: answerSentences[language], format: formats[language], open };
  const read = (asked: string) => readQuestion(asked, vocabulary);
  return {
    archive,
    vocabulary,
    means,
    read,
    answers: (asked) => answersTo(read(asked), vocabulary, means),
  };
}

/** The project's own content. */
export function realAsking(language: Language = 'vi'): Asking {
  return askingOf(compile(realContent, TODAY).archive, language);
}
