import { textAt } from '../../text/span.js';
import { todayNames } from '../lexicon/timeWords.js';
import type { Reading } from '../reading/reading.js';
import { role } from '../reading/role.js';
import type { RelativeDayFact } from '../types.js';
import { before } from './spans.js';

type Part = NonNullable<RelativeDayFact['part']>;

/** Of the words before `days ago`. */
const counts: ReadonlyMap<string, number> = new Map(
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, n) => [word, n]),
);

const relative = new RegExp(
  '(?<![\\p{L}\\d-])(?:' +
    [
      '(?<ago>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a) days? ago',
      'the day (?<before>before yesterday|after tomorrow)',
      "(?:(?:earlier|later|late|early) )?(?<day>today(?!['’]s)|yesterday|tomorrow)(?: (?<of>morning|afternoon|evening|night))?",
      '(?:(?:earlier|later|late|early) )?this (?<this>morning|afternoon|evening)',
      '(?<night>last night|tonight)',
    ].join('|') +
    ')(?![\\p{L}-])',
  'giu',
);

const distance: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };

/**
 * Finds the days that are named by their distance from the day of writing, also that of “tomorrow’s meeting”. “Today’s” often means
 * these times, and is left out.
 */
export function findRelativeDayFacts({ text, roles }: Reading): RelativeDayFact[] {
  const found: RelativeDayFact[] = [];
  if ((roles & role.relativeDay) === 0) return found;
  for (const match of text.matchAll(relative)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (todayNames.test(before(text, span.start))) continue;
    const { days, part } = meaning(match.groups ?? {});
    const normalised = days === 0 ? 'today' : `today${days > 0 ? '+' : '-'}${Math.abs(days)}`;
    found.push({ kind: 'relative-day', span, text: textAt(text, span), normalised, days, ...(part && { part }) });
  }
  return found;
}

function meaning(groups: Readonly<Record<string, string | undefined>>): { days: number; part?: Part | undefined } {
  const lower = (name: string): string | undefined => groups[name]?.toLowerCase();
  const ago = lower('ago');
  if (ago !== undefined) return { days: -(ago === 'a' ? 1 : (counts.get(ago) ?? Number(ago))) || 0 };
  const beyond = lower('before');
  if (beyond !== undefined) return { days: beyond === 'before yesterday' ? -2 : 2 };
  const night = lower('night');
  if (night !== undefined) return { days: night === 'tonight' ? 0 : -1, part: 'night' };
  const part = (lower('of') ?? lower('this')) as Part | undefined;
  return { days: distance[lower('day') ?? 'today'] ?? 0, part };
}
