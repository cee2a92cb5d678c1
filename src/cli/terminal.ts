import { createColors } from 'picocolors';
import type { Painter } from '../core/index.js';
import type { Ports } from './ports/types.js';

/** Colours where the person wants them and the terminal shows them. */
export function colours(wanted: boolean, { environment, output }: Ports): Painter | undefined {
  const { NO_COLOR, TERM } = environment;
  return wanted && output.isTerminal && !NO_COLOR && TERM !== 'dumb' ? createColors(true) : undefined;
}

/** A text on one line, without the characters that a terminal would obey: neither its controls nor those that turn the direction of what follows. */
export function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/gu, '');
}

/** As {@link withoutControls}, with the lines of a text kept. */
export function linesWithoutControls(text: string): string {
  return text.split('\n').map(withoutControls).join('\n');
}
