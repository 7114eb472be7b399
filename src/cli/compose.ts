/**
 * `bc06 compose`: parts that `bc06 build --shard` made, perhaps on several machines, become one site in
 * dist/, in one step. Parts that do not belong together leave dist/ as it was.
 */
import { resolve } from 'node:path';

import { printable } from '../diagnostics/format/printable.ts';
import type { Language } from '../diagnostics/language.ts';
import { objectionTo, putTogether, readShard, type Objection } from '../publish/shards.ts';
import { putInPlace } from '../publish/swap.ts';
import type { Command } from './command.ts';
import { OUT, outFolder } from './out-folder.ts';
import { inTurn } from './turn.ts';

export const compose: Command = {
  name: 'compose',
  summary: {
    vi: 'ghép các phần do build --shard dựng thành một trang trong dist/',
    en: 'put the parts that build --shard made together into one site in dist/',
  },
  operands: 'DIR…',
  options: { out: OUT },
  async run(call) {
    const { cwd, lang, operands, err } = call;
    const refuse = (objection: Objection) => {
      err(`${printable(sentenceOf(objection)[lang])}\n`);
      return 2 as const;
    };
    if (operands.length === 0) {
      err(
        lang === 'vi'
          ? 'Hãy nêu các thư mục cần ghép: bc06 compose DIR…\n'
          : 'Name the folders to put together: bc06 compose DIR…\n',
      );
      return 2;
    }
    const shards = await Promise.all(operands.map((name) => readShard(resolve(cwd, name))));
    const objection = objectionTo(shards);
    if (objection) return refuse(objection);
    const out = await outFolder(call);
    if (!out) return 2;
    const unlike = await inTurn(out.path, call, async (workshop) => {
      const folders = shards.toSorted((a, b) => a.label!.part - b.label!.part);
      const found = await putTogether(
        folders.map(({ folder }) => folder),
        workshop.site,
      );
      if (!found) await putInPlace(workshop);
      return found;
    });
    if (unlike) return refuse(unlike);
    call.out(
      lang === 'vi'
        ? `Đã ghép ${shards.length} phần thành trang trong ${out.name}/.\n`
        : `The site is in ${out.name}/, put together from ${shards.length} parts.\n`,
    );
    return 0;
  },
};

function sentenceOf(objection: Objection): Readonly<Record<Language, string>> {
  switch (objection.kind) {
    case 'not-a-shard':
      return {
        vi: `${objection.folder} không phải là một phần do build --shard dựng (không đọc được shard.json).`,
        en: `${objection.folder} is not a part that build --shard made (no shard.json to be read).`,
      };
    case 'other-make': {
      const [one, other] = objection.folders;
      return {
        vi: `${one} và ${other} được dựng từ nội dung, mã nguồn, ngày hoặc số phần khác nhau. Hãy dựng lại mọi phần từ cùng một bản.`,
        en: `${one} and ${other} were built from different content, code, days or numbers of parts. Build all parts again from one commit.`,
      };
    }
    case 'same-part': {
      const [one, other] = objection.folders;
      return {
        vi: `${one} và ${other} là cùng một phần.`,
        en: `${one} and ${other} are the same part.`,
      };
    }
    case 'missing': {
      const parts = objection.parts.map((part) => `${part}/${objection.of}`).join(', ');
      return { vi: `Thiếu phần ${parts}.`, en: `Missing: ${parts}.` };
    }
    case 'unlike': {
      const [one, other] = objection.folders;
      return {
        vi: `${objection.path} ở ${one} khác ở ${other}; một trong hai đã bị sửa sau khi dựng.`,
        en: `${objection.path} differs between ${one} and ${other}; one of them was altered after it was built.`,
      };
    }
  }
}
