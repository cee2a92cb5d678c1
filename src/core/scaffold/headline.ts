import { outlineArticle } from '../article/outline.js';
import { parseArticle } from '../article/parseArticle.js';
import type { Profile } from '../profiles/types.js';
import type { Readout } from '../readout/types.js';
import { findEvent, withoutStop } from './event.js';
import { escapeHeading, oneLine } from './markdown.js';
import { placeholder } from './template.js';
import { scaffoldWords } from './words/index.js';

/** A headline as plain words (for the front matter) and as Markdown (for the heading). */
export interface Headline {
  readonly words: string;
  readonly markdown: string;
}

/** "Readout of", "READOUT:", "Readout from", also with "Day One" or "Joint" before it. */
const kicker = /^(?:(?:joint|day \p{L}+) )?readout(?: of| from|:| –| —| -)\s+/iu;

/** More words than these are no line to put above an article. */
const wordsOfALine = 24;

/**
 * The readout's own headline without "Readout of"; without one, who met whom in the words of the first statement; else a placeholder.
 * A line that the profile would take for one of its sections' headings is not used.
 */
export function headlineOf(readout: Readout, profile: Profile): Headline {
  const words = [titleWords(readout), eventWords(readout)].find(line => line !== '' && standsAsHeadline(line, profile));
  const toCome = placeholder(scaffoldWords(profile).headline);
  if (words === undefined) return { words: toCome, markdown: toCome };
  return { words, markdown: escapeHeading(words) };
}

function titleWords(readout: Readout): string {
  const title = oneLine(readout.title?.value ?? '');
  return capitalised(withoutStop(title.replace(kicker, '')));
}

function eventWords(readout: Readout): string {
  const event = findEvent(readout);
  if (!event?.clause) return '';
  const { clause, day, text } = event;
  const inside = day && day.start >= clause.start && day.end <= clause.end;
  const line = inside
    ? withoutDay(text.slice(clause.start, day.start), text.slice(day.end, clause.end))
    : text.slice(clause.start, clause.end);
  return line.split(' ').length > wordsOfALine ? '' : capitalised(line);
}

/** A headline needs no date: "spoke today with" is "spoke with". */
function withoutDay(before: string, after: string): string {
  return oneLine(`${before.replace(/ (?:on|On) $/, ' ')} ${after.replace(/^,/, '')}`);
}

function standsAsHeadline(words: string, profile: Profile): boolean {
  const article = parseArticle(`# ${escapeHeading(words)}\n`);
  return outlineArticle(article, profile).headline !== undefined;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
