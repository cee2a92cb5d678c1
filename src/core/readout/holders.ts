import { findPeople } from '../facts/people/people.js';
import { foldKey, type Line } from './lines.js';
import type { Attendance } from './participants.js';
import type { Participant } from './types.js';

/** A name with its office is no longer, in characters. */
const longest = 120;

/**
 * Names those whom the text calls by office alone, where a line of the page's head names who holds it: `Secretary-General Ana Lind`, `Ana Lind,
 * Secretary-General`. They come first, as the text has them.
 */
export function nameHolders(attendance: Attendance, head: readonly Line[]): Attendance {
  const named = attendance.unnamed.flatMap(one => {
    const holder = head.map(line => holderIn(line, one.office)).find(found => found !== undefined);
    return holder ? [{ one, participant: { ...holder, ...placeOf(one) } }] : [];
  });
  if (named.length === 0) return attendance;
  return {
    participants: [...named.map(({ participant }) => participant), ...attendance.participants],
    unnamed: attendance.unnamed.filter(one => !named.some(found => found.one === one)),
  };
}

function placeOf({ country, side }: Attendance['unnamed'][number]): Partial<Participant> {
  return { ...(country && { country }), ...(side !== undefined && { side }) };
}

/** Who holds an office by a line that says nothing else. */
function holderIn({ text, span }: Line, office: string): Participant | undefined {
  if (text.length > longest) return undefined;
  const [person, ...others] = findPeople(text);
  if (!person?.officeSpan || others.length > 0 || !person.name.includes(' ')) return undefined;
  if (foldKey(person.office ?? '') !== foldKey(office)) return undefined;
  const words = [person.span, person.officeSpan].sort((a, b) => a.start - b.start);
  const rest = words.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  if (/[\p{L}\d]/u.test(rest)) return undefined;
  const moved = ({ start, end }: { start: number; end: number }): { start: number; end: number } => ({
    start: span.start + start,
    end: span.start + end,
  });
  return { name: person.name, span: moved(person.span), office, officeSpan: moved(person.officeSpan) };
}
