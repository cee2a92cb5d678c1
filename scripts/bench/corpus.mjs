// Readouts of any length and articles about them, the same in every run. Most of what an article says is so; here and there it errs.
import { countries, firstNames, matters, months, offices, plans, said, surnames } from './words.mjs';

/**
 * What one paragraph tells, of which both the readout's and the article's are made.
 * @typedef {ReturnType<typeof eventOf>} Event
 */

/** A readout's address in the benchmark; nothing is fetched. */
export const sourceUrl = 'https://www.example.org/norvania/readouts/1';

/**
 * Numbers that look like chance and are the same every time (a linear congruential generator; the constants are those of Numerical Recipes).
 * @param {number} seed
 */
function chance(seed) {
  let state = seed >>> 0;
  /** @param {number} below */
  const upTo = below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return {
    upTo,
    /**
     * @template T
     * @param {readonly T[]} items
     * @returns {T}
     */
    oneOf: items => /** @type {T} */ (items[upTo(items.length)]),
  };
}

/** @param {number} number of the event; each has its own seed, so that a readout and an article can tell of the same ones */
function eventOf(number) {
  const { upTo, oneOf } = chance(7919 * (number + 1));
  const [country, people, capital] = oneOf(countries);
  return {
    country,
    people,
    capital,
    person: `${oneOf(firstNames)} ${oneOf(surnames)}`,
    office: oneOf(offices),
    matter: oneOf(matters),
    plan: oneOf(plans),
    words: oneOf(said),
    day: `${oneOf(months)} ${1 + upTo(28)}, ${2024 + upTo(3)}`,
    money: 2 + upTo(97),
    vessels: 3 + upTo(40),
    percent: 2 + upTo(60),
  };
}

/** @param {Event} event */
function told(event) {
  const surname = event.person.split(' ').at(-1) ?? '';
  return [
    `${event.office} ${event.person} of ${event.country} hosted a delegation in ${event.capital} on ${event.day} to discuss ${event.matter}.`,
    `The two sides agreed to set up ${event.plan}, and ${event.country} will contribute $${event.money} million and ${event.vessels} patrol vessels to it.`,
    `“${event.words},” ${surname} said.`,
    `Trade between the two countries grew by ${event.percent} percent over the past year, and the ${event.people} government thanked its partners for their help.`,
  ].join(' ');
}

/**
 * @param {Event} event
 * @param {number} number every seventh paragraph errs in its figures
 */
function retold(event, number) {
  const surname = event.person.split(' ').at(-1) ?? '';
  const money = number % 7 === 3 ? event.money + 1 : event.money;
  return [
    `${event.person}, the ${event.office.toLowerCase()} of ${event.country}, received a delegation in ${event.capital} on ${event.day} for talks on ${event.matter}.`,
    `Both sides agreed on ${event.plan}, to which ${event.country} is to give $${money} million and ${event.vessels} patrol vessels.`,
    `“${event.words},” ${surname} said.`,
    `The ${event.people} government said that trade had grown by ${event.percent} percent.`,
  ].join(' ');
}

/**
 * Paragraphs of about so many words.
 * @param {number} words
 * @param {number} from the first event
 * @param {(event: Event, number: number) => string} tell
 */
function paragraphs(words, from, tell) {
  const found = [];
  for (let left = words, number = from; left > 0; number++) {
    const paragraph = tell(eventOf(number), number);
    left -= paragraph.split(' ').length;
    found.push(paragraph);
  }
  return found;
}

/**
 * A readout of about so many words.
 * @param {number} words
 * @param {number} [from] the first of the events that it tells of
 */
export function readoutOf(words, from = 0) {
  const { office, person } = eventOf(from);
  return `Readout of ${office} ${person}’s Meetings With Partners

May 14, 2026

Ministry of Defence of Norvania spokesperson Marta Osk provided the following readout:

${paragraphs(words, from, told).join('\n\n')}
`;
}

/**
 * A readout of about so many bytes.
 * @param {number} bytes
 */
export function readoutOfBytes(bytes) {
  const word = 6.2;
  return Buffer.from(readoutOf(Math.ceil(bytes / word) + 200))
    .toString('utf8', 0, bytes)
    .replace(/\uFFFD+$/, '');
}

/**
 * An article of about so many words that has every section and cites one source.
 * @param {number} words
 * @param {{ file: string, from?: number }} source relative to the article; `from`: the first of the events that both tell of
 */
export function articleOf(words, { file, from = 0 }) {
  const told = paragraphs(words - 130, from, retold);
  const part = Math.ceil(told.length / 3);
  const { person } = eventOf(from);
  return `---
title: ${person} meets partners
profile: readout-article
date: 2026-05-14
dateline: NORVIK
sources:
  - file: ${file}
    title: Readout of Meetings With Partners
    publisher: Ministry of Defence of Norvania
    url: ${sourceUrl}
    published: 2026-05-14
    retrieved: 2026-05-14T16:20:00Z
---

# ${person} meets partners

NORVIK — ${told.slice(0, part).join('\n\n')}

## Key takeaways

${told
  .slice(part, 2 * part)
  .map(paragraph => `- ${paragraph}`)
  .join('\n')}

## Why it matters

${told.slice(2 * part).join('\n\n')}

## Conclusion

The ministers have named places, dates and what each side will bring.

## Disclaimer

This article is based solely on the provided Ministry of Defence of Norvania readout. A more comprehensive understanding would require additional information from other sources and perspectives.

## Source

[Readout of Meetings With Partners](${sourceUrl}), Ministry of Defence of Norvania, 14 May 2026.
`;
}
