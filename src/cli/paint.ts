/** Colours for a terminal. */
import pc from 'picocolors';

import type { TextOptions } from '../diagnostics/format.ts';

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
