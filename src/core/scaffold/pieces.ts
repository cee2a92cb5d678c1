import { placeholder, type Template } from './template.js';

/** A place for the writer, before it has a number. Gaps of one name are filled together. */
export interface Gap {
  /** What stands there until the writer writes, already escaped for where it stands. */
  readonly gap: string;
  readonly name?: string;
}

/** Text and gaps, in the order of the article. */
export type Pieces = readonly (string | Gap)[];

/** A gap for something that is not there: `[TK: what is missing]`. */
export function missing(what: string, name?: string): Gap {
  return name === undefined ? { gap: placeholder(what) } : { gap: placeholder(what), name };
}

/** Numbers the gaps from left to right. Neighbouring text is joined, so that equal articles are equal templates. */
export function numberGaps(pieces: Pieces, first = 1): Template {
  const numbers = new Map<string, number>();
  const template: Template[number][] = [];
  let next = first;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      appendText(template, piece);
      continue;
    }
    const stop = (piece.name === undefined ? undefined : numbers.get(piece.name)) ?? next++;
    if (piece.name !== undefined) numbers.set(piece.name, stop);
    template.push({ stop, text: piece.gap });
  }
  return template;
}

function appendText(template: Template[number][], text: string): void {
  if (text === '') return;
  const last = template.at(-1);
  if (typeof last === 'string') template[template.length - 1] = last + text;
  else template.push(text);
}

/** Puts a separator between groups of pieces. */
export function joinPieces(groups: readonly Pieces[], separator: string): Pieces {
  return groups.flatMap((group, index) => (index === 0 ? group : [separator, ...group]));
}
