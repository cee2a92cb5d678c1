import { findPeople } from '../facts/people/people.js';
import { foldKey, type Line } from './lines.js';
import type { Spokesperson, Stated } from './types.js';

/** A name with its office is no longer, in characters. */
const longest = 120;

/** Reads `Ana Lind` above `Deputy Spokesperson, Office of the Spokesperson`: who makes a statement. Undefined when two lines hold anything else. */
export function readBylineOfTwo(name: Line, office: Line): Stated<Spokesperson> | undefined {
  const [held = ''] = office.text.split(', ', 1);
  if (!/^\p{Lu}[^\d,.!?:;]{3,40}$/u.test(name.text) || !/\bspokes\p{Ll}{3,7}$/iu.test(held)) return undefined;
  const [person, ...others] = findPeople(`${name.text}, ${held}`);
  if (!person?.office || others.length > 0 || person.name !== name.text) return undefined;
  return { value: { name: person.name, office: person.office }, span: name.span };
}

/** Reads `Ana Lind, Minister of Trade`, on a line of its own: who makes a statement. Undefined when a line holds anything else. */
export function readByline({ text, span }: Line): Stated<Spokesperson> | undefined {
  if (text.length > longest || !text.includes(', ') || /[.!?:;]$/.test(text)) return undefined;
  const [person, ...others] = findPeople(text);
  if (!person?.office || others.length > 0 || person.span.start > 0 || !person.name.includes(' ')) return undefined;
  const behind = foldKey(text.slice(person.span.end));
  if (behind !== `, ${foldKey(person.office)}`) return undefined;
  const { start, end } = person.span;
  return {
    value: { name: person.name, office: person.office },
    span: { start: span.start + start, end: span.start + end },
  };
}
