import { maskModels } from './modelNames.js';

const words = (most: number): string => String.raw`(?:\S{1,40} ){0,${most}}`;

const named = (kinds: string): string =>
  String.raw`\b(?:this|the present|the above) (?:[\w-]{1,20} ){0,2}(?:${kinds})\b`;
/** A newsroom calls its own work these; a report, a text or a draft may be somebody else's. */
const ours = named('article|story|translation|post|explainer|news (?:brief|report|story)');
const self = named('article|story|report|text|piece|draft|translation|summary|post|copy|content|brief|explainer');
const checked =
  '(?:reviewed|fact[- ]?checked|checked|verified|vetted|double-checked|signed off(?: on)?|proof-?read|read over|read through)';
/** What may be said of a treaty as well: it speaks of a review only where the newsroom does it, or before the article goes out. */
const did = `(?:${checked}|read|approved|corrected)`;
const also = '(?:and|edited|thoroughly|carefully|fully|then|later|also|subsequently|independently|personally) ';
const readAnd = `(?:(?:read|edited|corrected) and (?:${also})?)?`;
const wasChecked = String.raw`(?:was|were|has been|have been|is|are) (?:${also}){0,4}`;
const desk =
  '(?:editors?|editorial (?:team|staff)|journalists?|reporters?|newsroom|fact[- ]?checkers?|copy ?editors?|sub-?editors?|proofreaders?|(?:news |copy )?desk|humans?(?: being| editors?| reviewers?)?|person|people|staff|team)';
/** "our editors", "a human editor", "the newsroom’s copy desk". */
const byDesk = String.raw`by (?:our |an? |the |one of our |two |human )?${words(3)}${desk}\b`;
const deskDid = String.raw`\b(?:we|our ${words(2)}${desk}|an? human (?:editor|reviewer)|an? (?:person|human)|an? (?:editor|sub-?editor|copy ?editor|proofreader|fact[- ]?checker)) (?:has |have )?(?:${also}){0,2}`;
const beforeReaders =
  '(?:before (?:(?:it|they) (?:was|were|is|are) )?(?:publication|publishing|published|posted|released)|before (?:it|they) went (?:live|out|online)|prior to publication)';

/** Each is tried on one sentence, in small letters. Bounded repetition only: a sentence can be hostile. */
const claims: readonly RegExp[] = [
  new RegExp(String.raw`${ours} ${wasChecked}${checked}\b`),
  new RegExp(String.raw`${self} ${wasChecked}(?:fact[- ]?checked|proof-?read)\b`),
  new RegExp(String.raw`${self}.{0,120}(?:,|and|then|was|been|were) ${readAnd}${did} (?:${also}){0,3}${byDesk}`),
  new RegExp(String.raw`${self} ${wasChecked}${readAnd}${did}\b.{0,80}\b${beforeReaders}`),
  new RegExp(String.raw`\b${checked} (?:and \w+ )?by (?:one of )?our ${words(2)}\S`),
  new RegExp(
    String.raw`${deskDid}${readAnd}${checked} (?:it|this|every|all|the (?:facts|article|text|story|draft|result))\b`,
  ),
  new RegExp(String.raw`${deskDid}${readAnd}${did} ${self}`),
  new RegExp(String.raw`\b${checked} ${ours}`),
  new RegExp(String.raw`\b${readAnd}${did} ${self} ${beforeReaders}`),
  new RegExp(String.raw`@ai.{0,120}\b${checked} (?:and \w+ )?${byDesk}`),
  new RegExp(String.raw`(?:${ours}|@ai).{0,120}(?:,|\band|\bthen) ${checked} (?:and \w+ )?by \S`),
  new RegExp(
    String.raw`^${readAnd}${checked}(?: and (?:${checked}|edited|approved))? by:? [^,;:]{2,60}(?:, (?:\S{1,20} ){0,3}(?:${desk}|20\d\d))?[.:]?$`,
  ),
  new RegExp(String.raw`^(?:human[- ](?:reviewed|checked|edited)|reviewed by humans?)[.:]?$`),
  new RegExp(
    String.raw`${self} (?:underwent|has undergone|went through|has gone through) ${words(3)}(?:review|fact[- ]?check(?:ing)?|proofreading)\b`,
  ),
  /^(?:reviewer|fact[- ]?checker|proofreader|(?:human|editorial) review)(?: by)?: ?[^,;:]{2,60}(?:, [^,;:]{2,40})?$/,
];

const spanishKind = '(?:artículo|noticia|texto|nota|información|reportaje|traducción|resumen|contenido)';
const spanishChecked = '(?:revisad|verificad|comprobad|contrastad|supervisad)[oa]s?';
const spanishDid = `(?:${spanishChecked}|(?:leíd|aprobad|corregid)[oa]s?)`;
const spanishDeskDid = String.raw`(?:revisó|revisaron|verificó|verificaron|comprobó|comprobaron|revisado|verificado|comprobado)`;
const spanishReadAnd =
  '(?:(?:leyó|leyeron|leído|corregido|corrigió|corrigieron) y )?(?:aprobó|aprobaron|aprobado|corrigió|corrigieron|corregido|leyó|leyeron|leído)';
const spanishSelf = String.raw`est[ea] (?:\S{1,20} )?${spanishKind}`;
const spanishDesk =
  '(?:redactor(?:es|a|as)?|editor(?:es|a|as)?|periodistas?|redacción|equipo|persona|human[oa]s?|verificador(?:es|a|as)?|correctora?|correctores)';
const spanishDeskHas = String.raw`(?:nuestr[oa]s? |un[oa]? )${words(2)}${spanishDesk} (?:(?:lo|la) )?(?:ha |han )?`;
const spanish: readonly RegExp[] = [
  new RegExp(String.raw`${spanishSelf} (?:fue|ha sido|está) (?:\S{1,30} ){0,3}${spanishChecked}(?!\p{L})`, 'u'),
  new RegExp(
    String.raw`${spanishSelf} (?:fue|ha sido|está) (?:\S{1,30} ){0,3}${spanishDid} (?:por (?:nuestr[oa]s?|un[oa]?) ${words(2)}${spanishDesk}|${words(6)}antes de (?:su |la )?publica)(?!\p{L})`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})${spanishChecked} por (?:nuestr[oa]s?|un[oa]?) ${words(2)}${spanishDesk}(?!\p{L})`,
    'u',
  ),
  new RegExp(String.raw`^${spanishChecked} por [^,;]{2,60}[.:]?$`, 'u'),
  new RegExp(String.raw`${spanishDeskHas}${spanishDeskDid}(?!\p{L})`, 'u'),
  new RegExp(String.raw`${spanishDeskHas}${spanishReadAnd} ${spanishSelf}`, 'u'),
  new RegExp(
    String.raw`(?<!\p{L})(?:${spanishDeskDid}|${spanishReadAnd}) ${spanishSelf} antes de (?:su |la )?publica`,
    'u',
  ),
  /^(?:revisor|revisora|correctora?|verificadora?|revisión(?: humana| editorial)?): ?[^,;:]{2,60}(?:, [^,;:]{2,40})?$/u,
];

const denials: readonly RegExp[] = [
  /\b(?:not|never|no|nobody|without|n't)\b.{0,40}\b(?:reviewed|fact[- ]?checked|checked|verified|vetted|proof-?read|read|approved|undergone)\b/,
  /\b(?:nobody|no one|no (?:\S{1,20} ){0,2}(?:editor|person|human|journalist)s?)\b/,
  /(?:will be|to be|must be|should be|is being) (?:\S{1,20} ){0,2}(?:reviewed|fact[- ]?checked|checked|verified|proof-?read|read|approved)/,
  /(?<!\p{L})(?:no|nunca|nadie|sin|ningun[oa]?|ningún)(?!\p{L}).{0,40}(?:revis|verific|comprob|leíd|leyó|aprob|corregi)/u,
];

/**
 * Whether a sentence says that a person of the newsroom has reviewed the article in which it stands.
 *
 * @param sentence as `plainSentence` gives it.
 */
export function claimsReview(sentence: string): boolean {
  return [...claims, ...spanish].some(claim => claim.test(sentence)) && !denials.some(denial => denial.test(sentence));
}

const name = String.raw`(\p{Lu}[\p{L}'’.-]{0,40}(?: \p{Lu}[\p{L}'’.-]{0,40}){1,4})`;
const people: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})(?:by|por|and|y):? ${name}(?!['’]s)`, 'gu'),
  /** "Ana Relph, an editor, has reviewed …", "Reviewer: Ana Relph". */
  new RegExp(
    String.raw`^[\s*_]*${name}(?:, [^,]{2,60},)? (?:has |ha )?(?:${also}){0,2}(?:${did}|${spanishDid}|revisó)(?!\p{L})`,
    'gu',
  ),
  new RegExp(String.raw`^[\s*_]*[\p{L}\- ]{6,30}:[\s*_]+${name}`, 'gu'),
];

/** The people, no models, whom a sentence names as those who did something: “by Ana Relph and Bo Lund”, “Ana Relph, an editor, …”. */
export function reviewersIn(sentence: string): string[] {
  return people
    .flatMap(pattern => Array.from(sentence.matchAll(pattern), ([, found = '']) => found.replace(/[.'’-]+$/, '')))
    .filter(found => !/['’]s$/.test(found) && maskModels(found, undefined) === found);
}

/** Whether two names may be one person's: their last words agree, or one name holds the other. */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [one, other].map(name => name.toLowerCase().trim());
  if (a === undefined || b === undefined) return false;
  return b.includes(a) || a.includes(b) || a.split(' ').at(-1) === b.split(' ').at(-1);
}
