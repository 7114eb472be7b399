/** Colours for a terminal. */
import pc from 'picocolors';

import type { TextOptions } from '../diagnostics/format/text.ts';

/** How to paint, or not to. */
export function paint(colour: boolean): TextOptions['paint'] {
  const colours = pc.createColors(colour);
  const styles = {
    error: colours.red,
    warning: colours.yellow,
    notice: colours.cyan,
    dim: colours.dim,
    bold: colours.bold,
  };
  return (text, as) => styles[as](text);
}

/**
 * Whether to paint: on a terminal that can, or where FORCE_COLOR asks for it; NO_COLOR has the last word
 * (no-color.org).
 */
export function wantsColour(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean | undefined,
): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal === true && TERM !== 'dumb';
}
