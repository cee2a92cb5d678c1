import { oncePer } from '../../../text/once.js';
import { coverageOf } from '../../comparison.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { EvidenceRule, Passage, Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import type { ContentWord } from '../../words.js';
import type { Check } from '../check.js';
import { likeSentences } from '../values/likeSentences.js';
import type { LikeSentences } from '../values/likeSentences.js';
import { say, type Message } from '../../../text/message.js';

// All but `done` are held against words in small letters: with classes of letters, making a pattern for any case takes four times as long.

/** Right before a verb: how sure it is that what it tells of comes about. Source: the verbs of readouts. */
const sure =
  /(?<![\p{L}’'-])(?:(?:agreed|decided|committed|pledged|promised|vowed) to|will)\s(?:(?:also|now|soon|jointly|then)\s)?(?:be\s)?$/u;
const hoped =
  /(?<![\p{L}’'-])(?:hop(?:e|es|ed|ing)(?: to| of| that)?|possib(?:le|ility|ilities)|(?:discuss(?:ed|es|ing)?|explor(?:e|ed|es|ing)|consider(?:ed|s|ing)?|exchanged views on)(?: (?:how|whether|ways|options|ideas|possible))?|(?:seek|seeks|sought|seeking|would like|wish|wishes|wished) to|propos(?:e|ed|es|al|als)(?: to| of)?|(?:interest|desire|wish) (?:in|to|for))\s(?:[\p{L}’'-]+\s){0,5}$|(?<![\p{L}’'-])(?:could|might|may)\s(?:(?:also|be|then|soon|\p{L}+ly)\s){0,2}$/u;
/** A doer right before a verb in the past. */
const done =
  /(?:(?<![\p{L}’'-])(?:they|both|two|sides|leaders|ministers|secretaries|presidents|countries|governments|parties|nations|officials|ha(?:s|ve|d))|(?<!\p{Lu}[\p{L}’'-]*\s)\p{Lu}[\p{L}’'-]+)\s(?:(?:also|already|now|have|has|had)\s)?(?:been\s)?$/u;
const toCome =
  /(?<![\p{L}’'-])(?:(?:agree[sd]?|plan(?:s|ned|ning)?|inten(?:ds?|ded|tion (?:is|was))|commit(?:s|ted)|pledge[sd]?|promise[sd]?|decide[sd]?|aim(?:s|ed)?|expect(?:s|ed)?|hope[sd]?|work(?:s|ed|ing)?(?:\s\p{L}+)?)\sto|will|would)\s(?:also\s|be\s|further\s)?$/u;
/** `Agreed on an expansion`, `agreed to expand cooperation`: what is agreed, and what is only talked of. */
const agreed = /(?<![\p{L}’'-])agreed\s(?:(?:up)?on(?:\s\p{L}+){0,2}|to\s\p{L}+(?:\s\p{L}+){0,1})\s$/u;
const talkedOf =
  /(?<![\p{L}’'-])(?:discuss(?:ed|es|ing)?|explored|considered|reviewed|talked about|look(?:s|ed|ing)?\sforward\sto|(?:plan(?:s|ned)?|hope[sd]?|aim(?:s|ed)?|intend(?:s|ed)?|work(?:s|ed|ing)?|seek(?:s|ing)?|sought)\s(?:to|towards?|on)|called\sfor|proposed)\s(?:[\p{L}’'-]+\s){0,3}$/u;
const refused = /(?<![\p{L}’'-])(?:refused|declined)\sto\s$/u;
const needed = /(?<![\p{L}’'-])(?:must|ha(?:s|ve|d) to)\s(?:(?:also|now|soon)\s)?(?:be\s)?$/u;
const possible = /(?<![\p{L}’'-])(?:could|may|might|can|should)\s(?:(?:also|now|soon)\s)?(?:be\s)?$/u;
const allowed = /(?<![\p{L}’'-])(?:could|may|might)\s(?:(?:also|now|soon)\s)?(?:be\s)?$/u;
const unsure = /(?<![\p{L}’'-])(?:may|might)\s(?:(?:also|now|soon)\s)?(?:be\s)?$/u;
const settledToCome = /(?<![\p{L}’'-])(?:will|shall|(?:is|are) (?:due|set) to)\s(?:(?:also|now|soon)\s)?(?:be\s)?$/u;
const failed = /(?<![\p{L}’'-])(?:fail(?:s|ed)?|(?:was|were|is|are) unable) to\s$/u;
const managed = /(?<![\p{L}’'-])(?:help(?:s|ed)?(?: to)?|(?:managed|(?:was|were|is|are) able) to)\s(?:also\s)?$/u;
const granted = /(?<![\p{L}’'-])(?:(?:agreed|decided|committed|pledged|promised) to|will|would)\s(?:also\s)?$/u;

/** A word by which something is made other than it stands there. */
const denial =
  /(?<![\p{L}’'-])(?:not|never|no|cannot|nor|unless|if|(?:refus|declin|reject)\p{L}*)(?![\p{L}’'-])|n[’']t(?!\p{L})/u;

/** So much of the draft's sentence must stand in the source's for the two to tell of one thing. */
const sameMatter = 0.3;

/** How far before a verb such words are looked for, in code units. */
const reach = 60;

interface Claim {
  /** A cheap look for {@link ours} in a whole sentence. */
  readonly some: RegExp;
  /** Each ends where the words end. */
  readonly ours: RegExp;
  readonly theirs: RegExp;
  /** What the word must be in the draft; any, when absent. */
  readonly word?: RegExp;
  /** Words with which the sources' sentence settles the matter, whatever else it says. */
  readonly settled?: RegExp;
  /** Whether the next word that says something must be the same, too. */
  readonly isNextSame?: boolean;
  readonly rule: EvidenceRule;
  readonly why: (words: string, source: string) => Message;
}

const settled =
  /\b(?:agreed?|approved?|adopted|decided|endorsed|signed|settled|concluded|confirmed|resolved|(?:is|are|was|were) (?:due |set |expected )?to)\b/;

/** Says that the draft claims more. */
export const saysMore: Claim['why'] = (words, source) =>
  say`“${words}” says more than the source, which has “${source}”. Say no more than the source does.`;

const saysOtherwise: Claim['why'] = (words, source) =>
  say`The source has “${source}” here, not “${words}”. Check the sentence.`;

const claims: readonly Claim[] = [
  {
    some: /\b(?:agreed|decided|committed|pledged|promised|vowed|will)\b/i,
    ours: sure,
    theirs: hoped,
    settled,
    rule: 'stronger-than-source',
    why: saysMore,
  },
  {
    some: /\bagreed\b/i,
    ours: agreed,
    theirs: talkedOf,
    settled,
    rule: 'stronger-than-source',
    why: saysMore,
  },
  { some: /ed\b/, ours: done, theirs: toCome, word: /ed$/, rule: 'stronger-than-source', why: saysMore },
  {
    some: /\b(?:must|ha(?:s|ve|d) to)\b/i,
    ours: needed,
    isNextSame: true,
    theirs: possible,
    // `They can work together, and must do so now.`
    settled: /(?<!\p{L})(?:must|ha(?:s|ve|d) to)(?!\p{L})/u,
    rule: 'stronger-than-source',
    why: saysMore,
  },
  {
    some: /\b(?:could|may|might)\b/,
    ours: allowed,
    isNextSame: true,
    theirs: needed,
    settled: denial,
    rule: 'denies-what-source-says',
    why: saysOtherwise,
  },
  {
    some: /\b(?:may|might)\b/,
    ours: unsure,
    isNextSame: true,
    theirs: settledToCome,
    settled: denial,
    rule: 'denies-what-source-says',
    why: saysOtherwise,
  },
  {
    some: /\b(?:fail(?:s|ed)?|unable)\b/i,
    ours: failed,
    isNextSame: true,
    theirs: managed,
    settled: denial,
    rule: 'denies-what-source-says',
    why: saysOtherwise,
  },
  {
    some: /\b(?:helped|managed|able)\b/i,
    ours: managed,
    isNextSame: true,
    theirs: failed,
    rule: 'denies-what-source-says',
    why: saysOtherwise,
  },
  {
    some: /ed\b/,
    ours: done,
    theirs: refused,
    word: /ed$/,
    isNextSame: true,
    rule: 'denies-what-source-says',
    why: saysOtherwise,
  },
  {
    some: /\b(?:refused|declined)\b/i,
    ours: refused,
    theirs: granted,
    settled: denial,
    rule: 'denies-what-source-says',
    why: saysOtherwise,
  },
];

/**
 * Finds what the draft says is settled and the source only hopes for or talks of, by the verb that follows: `agreed to end the levy` for `discussed
 * steps toward ending the levy`; and what it says was refused that the source says will be.
 */
export const overstatedCheck: Check = ({ comparison }) => {
  const sentences = likeSentences(comparison);
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    const possible = claims.filter(({ some }) => some.test(passage.text));
    if (possible.length === 0) return [];
    for (const [at, verb] of passage.words.entries()) {
      const meant = possible.filter(one => !one.word || isPast(one.word, passage, verb));
      if (meant.length === 0) continue;
      const words = before(passage, verb);
      for (const claim of meant) {
        if (endOf(words, claim.ours) === undefined || endOf(words, claim.theirs) !== undefined) continue;
        if (!isOutside(passage, verb)) continue;
        const found = weakerIn(draft, sentences, at, claim);
        if (found) return [verdictOf(draft, verb, claim, found)];
      }
    }
    return [];
  };
};

interface Found {
  readonly context: SourceContext;
  readonly words: string;
}

/** How a source's sentence has a word: with what makes less of it, or in any other way. */
interface Use {
  readonly weaker: string | undefined;
  readonly at: number;
}

/** The place where the source has the verb with the weaker words; undefined where any like sentence has it in another way. */
function weakerIn(draft: DraftContext, sentences: LikeSentences, at: number, claim: Claim): Found | undefined {
  const verb = draft.passage.words[at];
  let found: Found | undefined;
  for (const context of verb ? sentences.of(draft) : []) {
    const uses = usesOf(context, claim).get(verb?.key ?? '');
    if (!uses) continue;
    for (const { weaker, at: there } of uses) {
      if (claim.settled?.test(ownClauses(context, there, weaker))) return undefined;
      if (claim.isNextSame && draft.passage.words[at + 1]?.key !== context.passage.words[there + 1]?.key) continue;
      if (weaker === undefined) return undefined;
      if (coverageOf(draft, context) < sameMatter) continue;
      const theirs = context.passage.words[there];
      found ??= { context, words: theirs ? `${weaker} ${wordAt(context.passage, theirs)}` : weaker };
    }
  }
  return found;
}

/** A sentence in small letters, from the weaker words on where `and` parts them from what was settled before: `They agreed to meet and discussed …`. */
function ownClauses({ passage: { text, span, words } }: SourceContext, at: number, weaker: string | undefined): string {
  const small = text.toLowerCase();
  const start = small.lastIndexOf(weaker?.toLowerCase() ?? '', (words[at]?.span.start ?? span.start) - span.start);
  return weaker !== undefined && /,?\s(?:and|but)\s(?:also\s)?$/.test(small.slice(0, Math.max(0, start)))
    ? small.slice(start)
    : small;
}

/** The uses of every word of a source's sentence: many sentences of a draft are like it. */
function usesOf(context: SourceContext, claim: Claim): ReadonlyMap<string, readonly Use[]> {
  return readUses.get(claim)?.(context) ?? new Map();
}

function readUsesFor({ theirs }: Claim): (context: SourceContext) => ReadonlyMap<string, readonly Use[]> {
  return oncePer(({ passage }: SourceContext) => {
    const uses = new Map<string, Use[]>();
    for (const [at, word] of passage.words.entries()) {
      const words = before(passage, word);
      const match = endOf(words, theirs)?.trim();
      // `On 14 May the ministers open`: a month.
      const weaker =
        match === undefined || /^May\b/.test(match) || (theirs !== refused && denial.test(words.small))
          ? undefined
          : match;
      const known = uses.get(word.key);
      if (known) known.push({ weaker, at });
      else uses.set(word.key, [{ weaker, at }]);
    }
    return uses;
  });
}

const readUses = new Map(claims.map(claim => [claim, readUsesFor(claim)]));

/** Words as they are written and in small letters, of one length. */
interface Words {
  readonly written: string;
  readonly small: string;
}

/** What stands before a word in its clause. */
function before({ text, span }: Passage, { span: word }: ContentWord): Words {
  const start = word.start - span.start;
  const words = text.slice(Math.max(0, start - reach), start);
  const written = words.slice(Math.max(words.lastIndexOf(';'), words.lastIndexOf(':'), words.lastIndexOf('—')) + 1);
  const small = written.toLowerCase();
  return { written, small: small.length === written.length ? small : written };
}

/** The end of words that a pattern finds, as it is written. */
function endOf({ written, small }: Words, pattern: RegExp): string | undefined {
  const found = pattern.exec(pattern === done ? written : small);
  return found ? written.slice(found.index) : undefined;
}

/** Words of a class are taken for one another too readily: who `spoke` did not `call`. */
function isPast(form: RegExp, passage: Passage, verb: ContentWord): boolean {
  return !verb.key.startsWith('=') && form.test(wordAt(passage, verb));
}

function wordAt({ text, span }: Passage, { span: { start, end } }: ContentWord): string {
  return text.slice(start - span.start, end - span.start);
}

/** What is quoted is held against the source word by word. */
function isOutside({ facts }: Passage, { span }: ContentWord): boolean {
  return !facts.some(fact => fact.kind === 'quotation' && fact.span.start <= span.start && span.end <= fact.span.end);
}

function verdictOf(
  { passage }: DraftContext,
  verb: ContentWord,
  { ours, rule, why }: Claim,
  { context, words }: Found,
): Verdict {
  const own = endOf(before(passage, verb), ours) ?? '';
  const span = { start: verb.span.start - own.length, end: verb.span.end };
  const text = wordAt(passage, verb);
  const place = placeIn(context.source, context.passage.span);
  return { ...contradicted({ span, passage }, rule, why(`${own}${text}`, words), [place]), severity: 'warning' };
}
