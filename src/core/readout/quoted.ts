import { findQuotations } from '../facts/quotations.js';
import { spanAround } from '../text/quotationMarks.js';
import { splitSentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { Quotation } from './types.js';

/** `The harbour master, Jon Ask, said:` */
const sayer =
  '((?:[^\\n:.!?“”"]|\\b[A-Z][a-z]{0,4}\\.){2,160}?),? (?:also )?(?:said|says|added|commented|stated|continued|concluded|went on)(?: today)?:\\s*';

/**
 * Finds the quotations of a body. When the whole body is one quotation, or several paragraphs of one, its words are the spokesperson's.
 *
 * @param giver the name of whom the release is attributed to; null when it names nobody.
 * @param given where what is attributed begins: behind the release's own lede.
 */
export function findQuoted(body: string, giver: string | null, given = 0): Quotation[] {
  const all = findQuotations(body);
  const isWhole = areWhole(
    body,
    given,
    all.filter(({ span }) => span.start >= given),
  );
  const found: Mutable[] = [];
  let before: { readonly end: number; readonly speaker: string | null } | undefined;
  for (const { words, span, speaker } of all) {
    const goesOn = before && isContinued(body.slice(before.end, span.start)) ? before.speaker : null;
    const beside = speakerBeside(body, before?.end ?? 0, span);
    // `He continued:`
    const named = beside !== null && pronoun.test(beside) ? (before?.speaker ?? null) : beside;
    const told = toldBefore(body, before?.end ?? 0, span);
    const whole = isWhole && span.start >= given ? giver : null;
    const said =
      speaker?.text ?? whole ?? named ?? goesOn ?? (told && pronoun.test(told) ? before?.speaker : told) ?? null;
    found.push({ span: words, speaker: said });
    before = { end: span.end, speaker: said };
  }
  giveBack(body, found, all);
  giveToOnly(body, found, all);
  const unmarked = spokenBelow(body);
  if (unmarked.length === 0) return found;
  const spans = unmarked.map(({ span }) => span);
  const marked = found.filter(({ span }) => !spanAround(spans, span));
  return [...marked, ...unmarked].sort((a, b) => a.span.start - b.span.start);
}

/** While it is not yet known who speaks. */
type Mutable = { -readonly [K in keyof Quotation]: Quotation[K] };

/** A paragraph whose quotation is left open is the words of whoever says the next one. */
function giveBack(body: string, found: Mutable[], all: readonly { readonly span: Span }[]): void {
  for (let at = found.length - 2; at >= 0; at--) {
    const [one, next, span, behind] = [found[at], found[at + 1], all[at]?.span, all[at + 1]?.span];
    if (!one || !next || !span || !behind || one.speaker !== null) continue;
    const isOpen = !/["”»]$/.test(body.slice(span.start, span.end));
    if (isOpen && body.slice(span.end, behind.start).trim() === '') one.speaker = next.speaker;
  }
}

/** Where all other words that are quoted are one person's, so are those of a paragraph that is quoted whole and speaks as `I` or `we`. */
function giveToOnly(body: string, found: Mutable[], all: readonly { readonly span: Span }[]): void {
  const named = found.flatMap(({ speaker }) => (speaker === null || pronoun.test(speaker) ? [] : [speaker]));
  const last = (name: string): string => /[\p{L}’'-]+$/u.exec(name)?.[0] ?? name;
  const [only] = named;
  if (only === undefined || named.some(one => last(one) !== last(only))) return;
  for (const [at, one] of found.entries()) {
    const span = all[at]?.span;
    if (one.speaker !== null || !span || !isParagraph(body, span)) continue;
    if (inFirstPerson.test(body.slice(span.start, span.end))) one.speaker = only;
  }
}

/** Whether a quotation is a paragraph of its own. */
function isParagraph(body: string, { start, end }: Span): boolean {
  return (
    /(?:^|\n)\s*$/.test(body.slice(Math.max(0, start - 3), start)) && /^\s*(?:\n|$)/.test(body.slice(end, end + 3))
  );
}

/** `Minister Lind said:`, and nothing else in the paragraph. */
const announced = new RegExp(`^(?!(?:he|she|they|it)\\b)${sayer}$`, 'i');
/** The words of a person rather than of the release. */
const inFirstPerson = /(?<![\p{L}’'-])(?:I|[Ww]e|[Oo]ur|[Mm]y|us)(?![\p{L}-])/u;

/**
 * What a page shows without marks below the line that says whose words follow, as pages do that lost how a quotation was set: the paragraph below,
 * and those behind it up to the last in the first person.
 */
function spokenBelow(body: string): Quotation[] {
  if (!/:\s*\n/.test(body)) return [];
  const found: Quotation[] = [];
  let speaker: string | undefined;
  let start = 0;
  let end = 0;
  const close = (): void => {
    if (speaker !== undefined && end > start) found.push({ span: { start, end }, speaker });
    speaker = undefined;
  };
  for (const { words, at } of paragraphsOf(body)) {
    const named = announced.exec(words)?.[1];
    if (named !== undefined || /["“”„«»]/.test(words)) close();
    if (named !== undefined) [speaker, start, end] = [named, 0, 0];
    else if (speaker !== undefined && (start === 0 || inFirstPerson.test(words))) {
      start ||= at;
      end = at + words.length;
    }
  }
  close();
  return found;
}

/** What stands between blank lines, and where; by search, since a pattern that runs over a long paragraph fills the stack. */
function paragraphsOf(body: string): { readonly words: string; readonly at: number }[] {
  const ends = [...Array.from(body.matchAll(/\n\s*\n/g), ({ index }) => index), body.length];
  return ends.flatMap((end, number) => {
    const piece = body.slice(ends[number - 1] ?? 0, end);
    const words = piece.trim();
    return words === '' ? [] : [{ words, at: end - piece.trimStart().length }];
  });
}

/** Whether nothing stands outside the quotations. */
function areWhole(body: string, given: number, quotations: readonly { readonly span: Span }[]): boolean {
  let from = given;
  for (const { span } of quotations) {
    if (body.slice(from, span.start).trim() !== '') return false;
    from = Math.max(from, span.end);
  }
  return body.slice(from).trim() === '';
}

/** A line that says whose words stand below it: `Quotes attributable to Minister Lind:`, `The harbour master, Jon Ask, said:`. */
const above = new RegExp(
  `(?:^|\\n)(?:[^\\n:.]{0,40}\\battribut(?:able|ed) to |(?:Quotes?|Comments?) (?:from|by) )(?:the )?([^\\n:]{2,160}):?\\s*$|(?:^|\\n|[.!?] )${sayer}$`,
);

/** A sentence that tells what somebody says, and ends in a colon above the words: `Minister Lind confirmed the plan for the harbours:`. */
const leadsIn =
  /(?:^|\n|[.!?] )((?!(?:The|Th[ei]se|This|That|Its?|Their|An?) )\p{Lu}[^\n:.!?“”"]{2,120}?),? (?:said|stated|noted|stressed|explained|confirmed|welcomed|commented|underlined|highlighted|remarked) [^\n:.!?“”"]{2,160}:\s*\n\s*$/u;

const pronoun = /^(?:he|she|they)$/i;

/** A line, or the end of one, that says whose words stand above it: `- Ana Lind, Minister of Works`. */
const below = /^\s{0,3}(?:--?|[–—])\s?(?=\p{Lu})([^\n“”"]{3,160}?)(?<![.!?])\s*(?:\n|$)/u;

/** The same without a dash, of somebody whose office is told: `Ana Lind, Minister of Works`. */
const signedBelow =
  /^\s*\n\s*(\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]*){1,4}, [^\n.“”"]{0,60}\b(?:Minister|Secretary|President|Commissioner|Director|Representative|Chair|Chancellor|Governor|Ambassador|Administrator|Chief)[^\n“”"]{0,90}(?<![.!?:,]))[^\S\n]*(?:\n|$)/u;

/** The same on the line itself, and nothing else behind the words: `“…,” Minister A. Lind.` */
const onTheLine = /^,?\s((?:\p{Lu}[\p{L}’'-]*\.?\s){0,6}\p{Lu}[\p{L}’'-]{2,})\.?[^\S\n]*(?:\n|$)/u;

/** The same as a sentence: `“…”. H.E. Ana Lind said.` */
const saidBehind = /^\.\s((?:\p{Lu}[\p{L}.’'-]*\s){0,6}\p{Lu}[\p{L}’'-]+)\ssaid(?:\.|\sas\s)/u;

/** Longer lines tell of more than who speaks. */
const longestLine = 240;

/** Who is named in a line of its own right below a quotation, or else right above it. */
function speakerBeside(body: string, from: number, { start, end }: Span): string | null {
  const rest = body.slice(end, end + longestLine);
  const behind = below.exec(rest) ?? signedBelow.exec(rest) ?? onTheLine.exec(rest) ?? saidBehind.exec(rest);
  if (behind) return behind[1] ?? null;
  const line = body.slice(Math.max(from, start - longestLine), start);
  const before = above.exec(line);
  return before?.[1] ?? before?.[2] ?? leadsIn.exec(line)?.[1] ?? null;
}

/** `Lind said that …`, as the beginning of a sentence. */
const telling =
  /^(?:[^\s,.:;“”"][^,.:;“”"]{1,30},\s)?((?:The\s)?[^\s,.:;“”"][^,.:;“”"]{1,80}?),?\s(?:also\s)?(?:said|added|noted|explained|stated|told|stressed|emphasi[sz]ed|warned)\s[^“”"]*$/;

/** Longer sentences than this tell of more than what somebody says. */
const longestTelling = 400;

/** Whose words the sentence before a quotation tells, where the quotation is a paragraph or a sentence of its own: nobody else speaks then. */
function toldBefore(body: string, from: number, span: Span): string | null {
  const before = body.slice(Math.max(from, span.start - longestTelling), span.start).trimEnd();
  const paragraph = before.slice(before.lastIndexOf('\n') + 1);
  if (isParagraph(body, span)) return telling.exec(paragraph)?.[1] ?? null;
  if (!/[.:]$/.test(before) || !/^[”"]?[.!?]?[”"]?(?:\s|$)/.test(body.slice(span.end, span.end + 3))) return null;
  if (!/[.!?][”"]?$/.test(body.slice(span.start, span.end + 1)) || body.slice(span.start, span.end).length < 30)
    return null;
  const last = splitSentences(paragraph).at(-1);
  return last ? (telling.exec(paragraph.slice(last.start, last.end))?.[1] ?? null) : null;
}

/** What stands between two parts of a quotation says no more than who is quoted and what they are; longer, it tells of something else. */
const longestBetween = 280;

/** Whether two quotations are parts of one, with no more than who says it between them: `“The sea,” said Ana Lind, “is ours.”` */
export function arePartsOfOne(between: string): boolean {
  return /[.,]\s{1,2}["“«]?$/.test(between) && !/[;:\n]/.test(between) && isOneSentence(between);
}

/**
 * Whether a quotation goes on behind what stands between its parts: `“…,” said Ana Lind. “…”`. Nothing else is said there, so that the second
 * part is the same person's, as it is where a paragraph opens anew.
 */
function isContinued(between: string): boolean {
  if (between === '\n\n') return true;
  return /[^.]\.(?:\s{1,2}|\n\n)$/.test(between) && !between.trimEnd().includes('\n') && isOneSentence(between);
}

/** Whether a text is one sentence at most; `said Ana F. Lind of the U.S. Navy` is one. */
function isOneSentence(text: string): boolean {
  return (
    text.length < longestBetween && !/[!?]/.test(text) && splitSentences(text.replace(/["“«]$/, '').trim()).length <= 1
  );
}
