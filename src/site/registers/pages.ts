/**
 * The parts of registers as files: each is made from reports of one unit, so that a build in which those have
 * not changed keeps it.
 */
import { createHash } from 'node:crypto';

import { getArchive } from '../get-archive.ts';
import { digestOf, jsonResponse, jsonText } from '../open-data/json-text.ts';
import { partsOf, registerPart, type PartHead, type RegisterKind } from './part.ts';

/** The paths of the parts of a register. */
export function partPaths(kind: RegisterKind) {
  const { archive, pages, madeFrom, draws } = getArchive();
  return partsOf(archive, kind)
    .filter(({ province }) => draws.unit(province))
    .map((part) => {
      const from = createHash('sha256');
      for (const { id } of part.reports) from.update(madeFrom(id));
      const key = pages.keyOf(nameOf(kind, part), from.digest('hex'), () =>
        digestOf(textOf(kind, part)),
      );
      return {
        params: { slug: part.province, year: part.year },
        props: { part },
        cacheKey: key,
      };
    });
}

/** Answers with a part. */
export function answerPart(kind: RegisterKind, part: PartHead): Response {
  const text = textOf(kind, part);
  getArchive().pages.draw(nameOf(kind, part), () => digestOf(text));
  return jsonResponse(text);
}

function textOf(kind: RegisterKind, part: PartHead): string {
  return jsonText(registerPart(getArchive().archive, kind, part));
}

function nameOf(kind: RegisterKind, { province, year }: PartHead): string {
  return `registers/${kind}/${province}/${year}`;
}
