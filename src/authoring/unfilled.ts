/** Whether a table still waits for everything that is to be filled in, as `bc06 new` has left it. */
import { fateOf } from './carried.ts';
import { carryYaml } from './yaml-text.ts';

/** Of what was completed before, `bc06 new` carries the status over. */
const CARRIED = 'status_printed';

export function isUnfilled(text: string): boolean {
  let isFilled = false;
  carryYaml(text, {
    isKept: () => true,
    treat({ path, text: scalar, holdsFields }) {
      const keys = path.filter((step) => typeof step === 'string');
      const [holder = '', key = ''] = keys.length > 1 ? keys.slice(-2) : ['', keys[0]];
      const isBlank = holdsFields || scalar === '' || scalar === 'null';
      if (!isBlank && key !== CARRIED && fateOf(holder, key, false) === 'blank') isFilled = true;
      return { to: 'enter' };
    },
  });
  return !isFilled;
}
