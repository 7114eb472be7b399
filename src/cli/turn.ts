/** A command's turn at a folder that it replaces: one at a time, in a workshop that is taken down again. */
import { closeWorkshop, openWorkshop, takeTurn, type Workshop } from '../publish/workshop.ts';
import type { Call } from './command.ts';

/** Works where nobody else does, after those who began before. */
export async function inTurn<T>(
  path: string,
  { lang, err }: Call,
  work: (workshop: Workshop) => Promise<T>,
): Promise<T> {
  const workshop = await openWorkshop(path);
  try {
    await takeTurn(workshop, (process) => {
      err(
        lang === 'vi'
          ? `Đợi một lần dựng khác đang chạy (tiến trình ${process}).\n`
          : `Waiting for another build that is running (process ${process}).\n`,
      );
    });
    return await work(workshop);
  } finally {
    await closeWorkshop(workshop);
  }
}
