import { bodies, bodyNouns } from '../facts/lexicon/bodies.js';
import type { Body } from '../facts/lexicon/bodies.js';
import type { Span } from '../text/span.js';
import { foldKey } from './lines.js';
import type { Line } from './lines.js';
import type { Participant, Spokesperson, Stated } from './types.js';

/** Where a release may say who issued it. */
export interface PublisherEvidence {
  /** Lines above the body that are neither title nor text. */
  readonly labels: readonly Line[];
  /** Without the release's own words that may follow on the same line. */
  readonly attributions: readonly { readonly text: string; readonly span: Span }[];
  readonly furniture: readonly Line[];
  readonly spokesperson: Stated<Spokesperson> | null;
  readonly participants: readonly Participant[];
  readonly url?: string | undefined;
}

/**
 * The body that issued a release: named on a line of its own, by the attribution line, by its spokesperson's office, by the page's address, or
 * by the office of the first participant where only one body has it. Null when nothing says so.
 */
export function findPublisher(evidence: PublisherEvidence): Stated<string> | null {
  return (
    firstOf(evidence.labels, ownLine) ??
    firstOf(evidence.attributions, line => named(foldKey(line.text), line.span)) ??
    spokespersonsBody(evidence.spokesperson) ??
    firstOf(evidence.spokesperson ? [] : evidence.attributions, giver) ??
    firstOf(evidence.furniture, creditLine) ??
    firstOf(evidence.furniture, addressIn) ??
    hostOf(evidence.url) ??
    officeOf(evidence.participants[0])
  );
}

/** Whether a line holds nothing but the name of a body, or the body's place: `The White House (Washington, DC)`. */
export function isBodyLine(line: Line): boolean {
  return ownLine(line) !== null || /^office of the [\w ]{4,60}$/.test(line.key);
}

function firstOf<T>(lines: readonly T[], read: (line: T) => Stated<string> | null): Stated<string> | null {
  for (const line of lines) {
    const found = read(line);
    if (found) return found;
  }
  return null;
}

function ownLine(line: Line): Stated<string> | null {
  if (line.text.length > 120) return null;
  const key = plainName(line.key.replace(/^from ?: /, '').replace(/ \([^()]{1,40}\)$/, ''));
  const body = bodyNamed(key) ?? bodyNamed(key.split(/ and the rt hon | and the /, 1)[0] ?? '');
  if (body) return { value: body.name, span: line.span };
  const noun = key.split(' ', 4).findIndex(word => bodyNouns.has(word));
  const official =
    noun >= 0 && noun < 3 && /^\p{Lu}/u.test(line.text) && /\b(?:of|for)\b/.test(key) && !/[.:;?!]/.test(key);
  if (
    !official ||
    key.startsWith('office of') ||
    key.split(' ').length > 10 ||
    /\b(?:press|spokes\w+|statement|readout)\b/.test(key)
  )
    return null;
  return { value: withoutArticle(line.text.replace(/^from ?: /i, '')), span: line.span };
}

/** `SOURCE NASA`, `From: Prime Minister's Office, 10 Downing Street`. */
function creditLine(line: Line): Stated<string> | null {
  const credit = /^(?:source:?|from ?:) ([^\n]{2,80})$/.exec(line.key);
  const body = credit && bodyNamed(plainName(credit[1] ?? ''));
  return body ? { value: body.name, span: line.span } : null;
}

function bodyNamed(key: string): Body | undefined {
  return bodies.find(body => body.aliases.includes(key));
}

/** Without an article or `U.S.` in front, and without punctuation behind. */
function plainName(key: string): string {
  return key.replace(/^(?:the )?(?:(?:u\.s\.|us|united states) )?/, '').replace(/[.,:;]$/, '');
}

/** The first body whose name stands in a line of attribution, as whole words. */
function named(key: string, span: Span): Stated<string> | null {
  const head = ` ${key.slice(0, 300).replace(/[,:;()]/g, ' ')} `;
  const body = bodies.find(one => one.aliases.some(alias => alias.length > 2 && head.includes(` ${alias} `)));
  return body ? { value: body.name, span } : null;
}

const official =
  /(?:\p{Lu}[\p{L}’'-]{1,20} ){0,3}(?:Ministry|Department|Office|Embassy|Secretariat|Agency|Commission|Council|Government|Presidency)(?: (?:of|for|and|the|\p{Lu}[\p{L}’'-]{1,20})){0,10}/u;

/** `The Ministry of Fisheries of Norvania issued the following statement:`, where no table holds the body. */
function giver(line: { readonly text: string; readonly span: Span }): Stated<string> | null {
  const found = official.exec(line.text.slice(0, 300))?.[0].replace(/(?: (?:of|for|and|the))+$/, '');
  return found?.includes(' ') ? { value: withoutArticle(found), span: line.span } : null;
}

const spokesWords =
  /^(?:acting|deputy|chief|principal|senior|press|secretary|spokes(?:person|man|woman)|media|officer|director|communications|of|for|to)$/i;

function spokespersonsBody(spokesperson: Stated<Spokesperson> | null): Stated<string> | null {
  const office = spokesperson?.value.office;
  if (!office) return null;
  const key = plainName(foldKey(office));
  const holder = bodies.find(body => body.offices.includes(key));
  if (holder) return { value: holder.name, span: spokesperson.span };
  const words = office.split(' ');
  while (words.length > 0 && spokesWords.test(words.at(-1) ?? '')) words.pop();
  while (words.length > 0 && spokesWords.test(words[0] ?? '')) words.shift();
  const body = bodyNamed(plainName(foldKey(words.join(' '))));
  if (body) return { value: body.name, span: spokesperson.span };
  const isBody = words.some(word => bodyNouns.has(word.toLowerCase()));
  return isBody ? { value: withoutArticle(words.join(' ')), span: spokesperson.span } : null;
}

/** An address of a body's own in the page's furniture: `Official news published at https://…`, a contact's e-mail. */
function addressIn(line: Line): Stated<string> | null {
  for (const match of line.key.matchAll(/(?<![\w.-])(?:[\w-]{1,63}\.){1,5}(?:gov|mil|int|org|eu)\b/g)) {
    const body = bodies.find(one => one.hosts.some(own => match[0] === own || match[0].endsWith(`.${own}`)));
    if (body) return { value: body.name, span: line.span };
  }
  return null;
}

/** The address is outside the text, so the span is empty. */
function hostOf(url: string | undefined): Stated<string> | null {
  const host = /^https?:\/\/(?:www\.)?([\w.-]{3,200})/i.exec(url ?? '')?.[1]?.toLowerCase();
  if (!host) return null;
  const body = bodies.find(one => one.hosts.some(own => host === own || host.endsWith(`.${own}`)));
  return body ? { value: body.name, span: { start: 0, end: 0 } } : null;
}

function officeOf(participant: Participant | undefined): Stated<string> | null {
  const key = foldKey(participant?.office ?? '').replace(/^(?:acting|ptdo|performing the duties of(?: the)?) /, '');
  if (!participant || key === '') return null;
  const body = bodies.find(one =>
    one.offices.some(office => key === office || key === `u.s. ${office}` || key.startsWith(`${office} for `)),
  );
  return body && !key.startsWith('secretary of state for ')
    ? { value: body.name, span: participant.officeSpan ?? participant.span }
    : null;
}

function withoutArticle(name: string): string {
  return name.replace(/^the /i, '');
}
