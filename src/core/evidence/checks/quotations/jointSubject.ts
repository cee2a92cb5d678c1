import type { Member } from '../../cast.js';
import { actorOf, endOfName, startOfName } from '../../mentions.js';
import type { Mention } from '../../mentions.js';
import type { Passage } from '../../types.js';

/** Between two who act together: `Lind and Minister Roe`, `Lind, Roe and Varga`, `the Minister, together with Roe,`. */
const joint =
  /^,?\s(?:and|as well as|along with|together with|alongside|with)\s(?:the\s|his\s|her\s|their\s|its\s)?$|^,\s(?:the\s)?$/i;

/** Several who act, where nobody is named: `they agreed`, `the two ministers noted`. */
const several =
  /(?<![\p{L}’'-])(?:they|both|the (?:two|three|four|pair|leaders|ministers|secretaries|officials|sides|principals|parties|partners|counterparts|presidents|delegations))(?![\p{L}’'-])/giu;
/** Right before whom something is done to or with. */
const object = /\b(?:with|to|by|of|for|from|between|among|on behalf of)\s$/i;
/** `Agreed with Roe that`: whoever agrees is not alone. */
const agreeing = /\b(?:agree[ds]?|concur(?:red|s)?|joined|join|joins)\swith\s(?:the\s|his\s|her\s)?$/i;

/**
 * Who acts in a passage up to an offset, each of those who do it together; nobody where several do of whom it cannot be told who they are.
 *
 * @param end into the passage's document.
 */
export function actorsBefore(passage: Passage, mentions: readonly Mention[], end: number): readonly Member[] {
  const before = mentions.filter(({ span }) => span.end <= end);
  const actor = actorOf(passage, before);
  const groups = groupsBefore(passage, end);
  if (groups.some(at => !before.some(({ span, members }) => span.start === at && members.length > 0))) return [];
  const grouped = before.filter(({ span }) => groups.includes(span.start));
  const joined = actor ? rowFrom(passage, before, actor) : [];
  const agreed = before.filter(({ span }) => agreeing.test(textBefore(passage, startOfName(passage, span))));
  return [...new Set([...joined, ...grouped, ...agreed].flatMap(({ members }) => members))];
}

/** The actor and those who are joined to it. */
function rowFrom(passage: Passage, mentions: readonly Mention[], actor: Mention): Mention[] {
  const row = [actor];
  for (const one of mentions.slice(mentions.indexOf(actor) + 1)) {
    const last = row.at(-1) ?? actor;
    const start = startOfName(passage, one.span) - passage.span.start;
    const isJoint = [last.span.end, endOfName(passage, last.span)].some(end =>
      joint.test(passage.text.slice(end - passage.span.start, start)),
    );
    if (isJoint) row.push(one);
    else if (one.span.start > last.span.end + longestApposition) break;
  }
  return row;
}

/** So far behind a name stands who is joined to it, when an apposition stands between: `Lind, the minister, and Roe`. */
const longestApposition = 80;

/** Where a passage speaks of several who act. */
function groupsBefore(passage: Passage, end: number): number[] {
  const text = passage.text.slice(0, Math.max(0, end - passage.span.start));
  return Array.from(text.matchAll(several), ({ index }) => index)
    .filter(at => !object.test(text.slice(Math.max(0, at - 14), at)))
    .map(at => passage.span.start + at);
}

function textBefore({ text, span }: Passage, start: number): string {
  return text.slice(Math.max(0, start - span.start - 40), start - span.start);
}
