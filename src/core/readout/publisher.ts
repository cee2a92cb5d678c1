import { bodies, bodyNouns } from '../facts/lexicon/bodies.js';
import type { Body } from '../facts/lexicon/bodies.js';
import type { Span } from '../text/span.js';
import { isBodyName, isStateName, tellsSomething } from './bodyNames.js';
import { foldKey } from './lines.js';
import type { Line } from './lines.js';
import { readReprintGiver } from './reprint.js';
import type { Spokesperson, Stated } from './types.js';

/** Where a release may say who issued it. */
export interface PublisherEvidence {
  /** Lines above the body that are neither title nor text. */
  readonly labels: readonly Line[];
  /** Without the release's own words that may follow on the same line. */
  readonly attributions: readonly { readonly text: string; readonly span: Span }[];
  readonly furniture: readonly Line[];
  /** Lines in which a reprint may say whose release it is. */
  readonly notes: readonly Line[];
  readonly spokesperson: Stated<Spokesperson> | null;
  /** Who called or hosted, in the order of the text; the office alone when no name is given. */
  readonly callers: readonly Caller[];
  readonly title: string | undefined;
  /** The body's first paragraph. */
  readonly opening: { readonly text: string; readonly toSaved: (span: Span) => Span };
  readonly url?: string | undefined;
  /** The name that a page's markup gives of its site. */
  readonly site?: string | undefined;
}

/** An office that speaks for its body, and where it stands. */
export interface Caller {
  readonly office: string | undefined;
  readonly span: Span;
}

/**
 * The body that issued a release: named on a line of its own, by the attribution line, by its spokesperson's office, by the page's address, by
 * the release's own first words (`NASA has awarded …`), or by the office of whoever called where only one body has it. Null when nothing says so.
 */
export function findPublisher(evidence: PublisherEvidence): Stated<string> | null {
  return (
    firstOf(evidence.labels, ownLine) ??
    firstOf(evidence.attributions, line => named(foldKey(line.text), line.span)) ??
    spokespersonsBody(evidence.spokesperson) ??
    firstOf(evidence.spokesperson ? [] : evidence.attributions, giver) ??
    firstOf(evidence.furniture, creditLine) ??
    firstOf(evidence.notes, issuerIn) ??
    firstOf(evidence.furniture, addressIn) ??
    firstOf(evidence.labels, addressIn) ??
    hostOf(evidence.url) ??
    siteOf(evidence.site) ??
    downingStreet(evidence) ??
    announcer(evidence.opening) ??
    officeOf(evidence.callers[0])
  );
}

/** Whether a line holds nothing but the name of a body, or the body's place: `The White House (Washington, DC)`. */
export function isBodyLine(line: Line): boolean {
  return (
    ownLine(line) !== null ||
    isStateName(line.text) ||
    /^(?:the presidency, republic of|office of the) [\w ]{4,60}$/.test(line.key)
  );
}

function firstOf<T>(lines: readonly T[], read: (line: T) => Stated<string> | null): Stated<string> | null {
  for (const line of lines) {
    const found = read(line);
    if (found) return found;
  }
  return null;
}

/** `From: Ministry of Harbours`, `Press Release: Ministry of Harbours` */
const credit = /^(?:from|(?:press|media|news) (?:release|statement)) ?: /i;

function ownLine(line: Line): Stated<string> | null {
  if (line.text.length > 120) return null;
  const bar = line.text.indexOf(' | ');
  // A site's header: the body, and what it says of itself.
  if (bar > 0) return ownLine(headOf(line, bar));
  const key = plainName(
    line.key
      .replace(credit, '')
      .replace(/ \([^()]{1,40}\)$/, '')
      .replace(/ press (?:team|office|service|unit)$/, ''),
  );
  const body = bodyNamed(key) ?? bodyNamed(key.split(/ and the rt hon | and the /, 1)[0] ?? '') ?? unitOf(key);
  if (body) return { value: body.name, span: line.span };
  const name = line.text.replace(credit, '');
  if (headOfGovernment.test(key) || (isBodyName(name) && !isStateName(name)))
    return { value: withoutArticle(name), span: line.span };
  const noun = key.split(' ', 4).findIndex(word => bodyNouns.has(word));
  const official =
    noun >= 0 &&
    noun < 3 &&
    /^\p{Lu}/u.test(line.text) &&
    (/\b(?:of|for|in|to)\b/.test(key) || key.endsWith("'s office")) &&
    !/[.:;?!]/.test(key);
  // `Foreign Office on the situation in Telvi` is a title.
  const isTitle = / on (?:the |an? )?(?!the |an? )\p{Ll}/u.test(name);
  if (!official || isTitle || isDesk(key) || key.split(' ').length > 10 || tellsSomething(name)) return null;
  return { value: withoutArticle(name), span: line.span };
}

/** `Office of Public Affairs`: the desk that gives a body's releases out. `Office of the Governor` is a body. */
function isDesk(key: string): boolean {
  return (
    key.startsWith('office of') &&
    !/^office of (?:the )?(?:[a-z-]+ ){0,2}(?:president|(?:prime |first )?minister|chancellor|governor|mayor|premier)\b/.test(
      key,
    )
  );
}

function headOf(line: Line, length: number): Line {
  const text = line.text.slice(0, length);
  return { ...line, span: { start: line.span.start, end: line.span.start + length }, text, key: foldKey(text) };
}

/** `Prime Minister of Canada`, on a line of its own: the office as the issuing body. */
const headOfGovernment = /^(?:the )?(?:prime minister|president|chancellor|governor) of (?:the )?[a-z ]{4,30}$/;

/** `SOURCE NASA`, `From: Prime Minister's Office, 10 Downing Street`, `News provided by Prime Minister's Office`. */
function creditLine(line: Line): Stated<string> | null {
  const credit = /^(?:source:?|from ?:|news provided by) (?=[^\n]{2,80}$)/.exec(line.key);
  if (!credit) return null;
  const start = line.span.start + credit[0].length;
  const name = line.text.slice(credit[0].length);
  return ownLine({ ...line, span: { start, end: line.span.end }, text: name, key: foldKey(name) });
}

/** Who a reprint says has given its original out, held for a body where the tables have it or a word of it says so. */
function issuerIn(line: Line): Stated<string> | null {
  const name = readReprintGiver(line);
  if (!name) return null;
  const isBody = name.key.includes(' ') && bodyNouns.has(name.key.split(' ').at(-1) ?? '');
  return ownLine(name) ?? (isBody ? { value: withoutArticle(name.text), span: name.span } : null);
}

function bodyNamed(key: string): Body | undefined {
  const own = withoutMarks(key);
  return bodies.find(body => body.aliases.some(alias => withoutMarks(alias) === own));
}

/** The body whose district or newsroom a line names: `U.S. Coast Guard Northern District`. */
function unitOf(key: string): Body | undefined {
  if (!/ (?:district|sector|headquarters|newsroom|news|public affairs)$/.test(key)) return undefined;
  const words = key.split(' ');
  if (words.length > 7) return undefined;
  for (let length = words.length - 1; length > 0; length--) {
    const body = bodyNamed(words.slice(0, length).join(' '));
    if (body) return body;
  }
  return undefined;
}

/** Without an article or `U.S.` in front, and without punctuation behind. */
function plainName(key: string): string {
  return key.replace(/^(?:the )?(?:(?:u\.s\.|us|united states) )?/, '').replace(/[.,:;]$/, '');
}

/** `Harbours, Ports & Islands Office` as `harbours ports and islands office`. */
function withoutMarks(key: string): string {
  return /[,:;()&]/.test(key)
    ? key
        .replace(/[,:;()]/g, ' ')
        .replace(/&/g, 'and')
        .replace(/ {2,}/g, ' ')
    : key;
}

/** The first body whose name stands in a line of attribution, as whole words; `Federal Foreign Office` before the `Foreign Office` in it. */
function named(key: string, span: Span): Stated<string> | null {
  const head = ` ${withoutMarks(key.slice(0, 300))} `;
  const holds = (alias: string): boolean => alias.length > 2 && head.includes(` ${withoutMarks(alias)} `);
  const first = bodies.find(one => one.aliases.some(holds));
  const inside = first?.aliases.find(holds);
  const isWhole = (alias: string): boolean =>
    inside !== undefined && alias !== inside && alias.endsWith(` ${inside}`) && holds(alias);
  const body = bodies.find(one => one.aliases.some(isWhole)) ?? first;
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
  for (const match of line.key.matchAll(/(?<![\w.-])(?:[\w-]{1,63}\.){1,5}[a-z]{2,6}\b/g)) {
    const body = bodies.find(one => one.hosts.some(own => match[0] === own || match[0].endsWith(`.${own}`)));
    if (body) return { value: body.name, span: line.span };
  }
  return null;
}

/** What is said outside the body's words has no place of its own. */
const noPlace: Span = { start: 0, end: 0 };

/** The address is outside the text. */
function hostOf(url: string | undefined): Stated<string> | null {
  const address = /^https?:\/\/(?:www\.)?([\w.-]{3,200})([^?#]{0,300})/i.exec(url ?? '');
  const host = address?.[1]?.toLowerCase();
  if (!host) return null;
  if (host === 'gov.uk') return downingStreetPage(address?.[2] ?? '');
  const body = bodies.find(one => one.hosts.some(own => host === own || host.endsWith(`.${own}`)));
  return body ? { value: body.name, span: noPlace } : null;
}

/** A site that has a body's name: news sites and agencies that pass releases on have none. The name stands in the markup alone. */
function siteOf(site: string | undefined): Stated<string> | null {
  const passedOn = /\b(?:news|press|media|wire|radio|television)\b/i.test(site ?? '');
  const found = site === undefined || passedOn ? null : ownLine(lineOf(site));
  return found && { value: found.value, span: noPlace };
}

function lineOf(text: string): Line {
  return { span: noPlace, text, key: foldKey(text), blanksBefore: 0 };
}

/** Titles of 10 Downing Street end in the day: `PM call with President X: 5 May 2031`. */
const downingStreetTitle = /^pm (?:\w+ ){1,3}.{2,200}: \d{1,2} [a-z]{3,9} \d{4}$/;

/** A Prime Minister whose country is not named, and Downing Street as the place. */
function downingStreet({ title, callers, opening }: PublisherEvidence): Stated<string> | null {
  const body = bodyNamed('10 downing street');
  const caller = callers[0];
  if (!body) return null;
  if (title !== undefined && downingStreetTitle.test(foldKey(title))) return { value: body.name, span: noPlace };
  const at = opening.text.indexOf('Downing Street');
  if (at < 0 || foldKey(caller?.office ?? '') !== 'prime minister') return null;
  return { value: body.name, span: opening.toSaved({ start: at, end: at + 'Downing Street'.length }) };
}

/** GOV.UK holds the pages of every department; those of the Prime Minister say so in their address. */
function downingStreetPage(path: string): Stated<string> | null {
  const own = /^\/government\/(?:news|speeches)\/(?:pm|prime-minister|pms)-/.test(path);
  const body = own ? bodyNamed('10 downing street') : undefined;
  return body ? { value: body.name, span: noPlace } : null;
}

const firstWords = /^(?:today, |on \w+ \d{1,2}(?:, \d{4})?, |this (?:morning|afternoon|week), )?(?:the )?/i;
const announces =
  / (?:\([\w.&]{2,12}\) )?(?:today )?(?:announced|has|have|is|will|awarded|selected|released|issued|launched|published|concluded|welcomes|condemns)\b/y;

/** `Today, the Department of Defense (DoD) announced …`: the body speaks of itself. */
function announcer({ text, toSaved }: PublisherEvidence['opening']): Stated<string> | null {
  const start = firstWords.exec(text)?.[0].length ?? 0;
  const key = text.slice(start, start + 120).toLowerCase();
  const article = /^(?:u\.s\. |us )/.exec(key)?.[0].length ?? 0;
  const own = key.slice(article);
  for (const body of bodies) {
    for (const alias of body.aliases) {
      announces.lastIndex = alias.length;
      if (!own.startsWith(alias) || !announces.test(own)) continue;
      return { value: body.name, span: toSaved({ start: start + article, end: start + article + alias.length }) };
    }
  }
  return null;
}

const heads = /^(?:acting|ptdo|performing the duties of(?: the)?) /;

/** The body of a caller's office: one that has the office, or that the office names (`NATO Secretary General`). */
function officeOf(caller: Caller | undefined): Stated<string> | null {
  const key = foldKey(caller?.office ?? '').replace(heads, '');
  if (!caller || key === '' || key.startsWith('secretary of state for ')) return null;
  const body =
    bodies.find(one =>
      one.offices.some(office => key === office || key === `u.s. ${office}` || key.startsWith(`${office} for `)),
    ) ?? bodies.find(one => one.aliases.some(alias => alias.length > 2 && holds(key, alias)));
  return body ? { value: body.name, span: caller.span } : null;
}

/** Whether an office is that of a body: its name stands at the beginning, or behind a comma at the end. */
function holds(office: string, body: string): boolean {
  const own = plainName(office);
  return own.startsWith(`${body} `) || own.endsWith(`, ${body}`) || own.endsWith(`, u.s. ${body}`);
}

function withoutArticle(name: string): string {
  return name.replace(/^the /i, '');
}
