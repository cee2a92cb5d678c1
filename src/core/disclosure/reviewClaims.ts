const words = (most: number): string => String.raw`(?:\S{1,40} ){0,${most}}`;

const named = (kinds: string): string =>
  String.raw`\b(?:this|the present|the above) (?:[\w-]{1,20} ){0,2}(?:${kinds})\b`;
/** A newsroom calls its own work these; a report, a text or a draft may be somebody else's. */
const ours = named('article|story|translation|post|explainer|news (?:brief|report|story)');
const self = named('article|story|report|text|piece|draft|translation|summary|post|copy|content|brief|explainer');
const checked = '(?:reviewed|fact[- ]?checked|checked|verified|vetted|double-checked|signed off)';
const also = '(?:and|edited|thoroughly|carefully|fully|then|later|also|subsequently|independently) ';
const desk =
  '(?:editors?|editorial (?:team|staff)|journalists?|reporters?|newsroom|fact[- ]?checkers?|copy ?editors?|(?:news |copy )?desk|human(?:s| being| editor| reviewer)?|staff|team)';
/** "our editors", "a human editor", "the newsroom’s copy desk". */
const byDesk = String.raw`by (?:our |an? |the |one of our |two |human )?${words(3)}${desk}\b`;

/** Each is tried on one sentence, in small letters. Bounded repetition only: a sentence can be hostile. */
const claims: readonly RegExp[] = [
  new RegExp(String.raw`${ours} (?:was|were|has been|have been|is|are) (?:${also}){0,4}${checked}\b`),
  new RegExp(String.raw`${self} (?:was|were|has been|have been|is|are) (?:${also}){0,4}fact[- ]?checked\b`),
  new RegExp(String.raw`${self}.{0,120}(?:,|and|then|was|been) ${checked} (?:${also}){0,3}${byDesk}`),
  new RegExp(String.raw`\b${checked} (?:and \w+ )?by (?:one of )?our ${words(2)}\S`),
  new RegExp(
    String.raw`\b(?:we|our ${words(2)}${desk}|an? human (?:editor|reviewer)|an? (?:person|human)) (?:has |have )?(?:also )?${checked} (?:it|this|every|all|the (?:facts|article|text|story|draft|result))\b`,
  ),
  new RegExp(String.raw`@ai.{0,120}\b${checked} (?:and \w+ )?${byDesk}`),
  new RegExp(String.raw`(?:${ours}|@ai).{0,120}(?:,|\band|\bthen) ${checked} (?:and \w+ )?by \S`),
  new RegExp(String.raw`^(?:edited and )?${checked}(?: and ${checked}| and edited)? by [^,;]{2,60}[.:]?$`),
  new RegExp(String.raw`^(?:human[- ](?:reviewed|checked|edited)|reviewed by humans?)[.:]?$`),
];

const spanishKind = '(?:artículo|noticia|texto|nota|información|reportaje|traducción|resumen|contenido)';
const spanishChecked = '(?:revisad|verificad|comprobad|contrastad|supervisad)[oa]s?';
const spanishDesk =
  '(?:redactor(?:es|a|as)?|editor(?:es|a|as)?|periodistas?|redacción|equipo|persona|human[oa]s?|verificador(?:es|a|as)?)';
const spanish: readonly RegExp[] = [
  new RegExp(
    String.raw`est[ea] (?:\S{1,20} )?${spanishKind} (?:fue|ha sido|está) (?:\S{1,30} ){0,3}${spanishChecked}(?!\p{L})`,
    'u',
  ),
  new RegExp(
    String.raw`(?<!\p{L})${spanishChecked} por (?:nuestr[oa]s?|un[oa]?) ${words(2)}${spanishDesk}(?!\p{L})`,
    'u',
  ),
  new RegExp(String.raw`^${spanishChecked} por [^,;]{2,60}[.:]?$`, 'u'),
  new RegExp(
    String.raw`(?:nuestr[oa]s? |un[oa]? )${words(2)}${spanishDesk} (?:(?:lo|la) )?(?:ha |han )?(?:revisó|revisaron|verificó|verificaron|revisado|verificado|comprobó|comprobaron)(?!\p{L})`,
    'u',
  ),
];

const denials: readonly RegExp[] = [
  /\b(?:not|never|no|nobody|without|n't)\b.{0,40}\b(?:reviewed|fact[- ]?checked|checked|verified|vetted)\b/,
  /\b(?:nobody|no one|no (?:\S{1,20} ){0,2}(?:editor|person|human|journalist)s?)\b/,
  /(?:will be|to be|must be|should be|is being) (?:\S{1,20} ){0,2}(?:reviewed|fact[- ]?checked|checked|verified)/,
  /(?<!\p{L})(?:no|nunca|nadie|sin|ningun[oa]?|ningún)(?!\p{L}).{0,40}(?:revis|verific|comprob)/u,
];

/**
 * Whether a sentence says that a person of the newsroom has reviewed the article in which it stands.
 *
 * @param sentence as `plainSentence` gives it.
 */
export function claimsReview(sentence: string): boolean {
  return [...claims, ...spanish].some(claim => claim.test(sentence)) && !denials.some(denial => denial.test(sentence));
}

const person = /(?<!\p{L})(?:by|por|and|y) (\p{Lu}[\p{L}'’.-]{0,40}(?: \p{Lu}[\p{L}'’.-]{0,40}){1,4})(?!['’]s)/gu;

/** The people whom a sentence names as those who did something: “by Ana Relph and Bo Lund”. */
export function reviewersIn(sentence: string): string[] {
  return Array.from(sentence.matchAll(person), ([, name = '']) => name.replace(/[.'’-]+$/, '')).filter(
    name => !/['’]s$/.test(name),
  );
}

/** Whether two names may be one person's: their last words agree, or one name holds the other. */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [one, other].map(name => name.toLowerCase().trim());
  if (a === undefined || b === undefined) return false;
  return b.includes(a) || a.includes(b) || a.split(' ').at(-1) === b.split(' ').at(-1);
}
