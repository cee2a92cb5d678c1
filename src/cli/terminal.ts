import { createColors } from 'picocolors';
import type { Painter } from '../core/index.js';
import type { Ports } from './ports/types.js';

/** Colours where the person wants them and the terminal shows them. */
export function colours(wanted: boolean, { environment, output }: Ports): Painter | undefined {
  const { NO_COLOR, TERM } = environment;
  return wanted && output.isTerminal && !NO_COLOR && TERM !== 'dumb' ? createColors(true) : undefined;
}

/** A text without the characters that a terminal would obey. */
export function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
