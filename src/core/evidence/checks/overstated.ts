import { coverageOf } from '../comparison.js';
import type { DraftContext, SourceContext } from '../comparison.js';
import { placeIn } from '../sourceEvidence.js';
import type { EvidenceRule, Passage, Verdict } from '../types.js';
import { contradicted } from '../verdicts.js';
import type { ContentWord } from '../words.js';
import type { Check } from './check.js';
import { LikeSentences } from './likeSentences.js';

/** Right before a verb: how sure it is that what it tells of comes about. Source: the verbs of readouts. */
const sure =
  /(?<![\p{L}’'-])(?:(?:agreed|decided|committed|pledged|promised|vowed) to|will)\s(?:(?:also|now|soon|jointly|then)\s)?(?:be\s)?$/iu;
const hoped =
  /(?<![\p{L}’'-])(?:hop(?:e|es|ed|ing)(?: to| of| that)|possib(?:le|ility|ilities)|(?:discuss(?:ed|es|ing)?|explor(?:e|ed|es|ing)|consider(?:ed|s|ing)?|exchanged views on)(?: (?:how|whether|ways|options|ideas|possible))?|(?:seek|seeks|sought|seeking|would like|wish|wishes|wished) to|could|might|may|propos(?:e|ed|es|al|als)(?: to| of)?|(?:interest|desire|wish) (?:in|to|for))\s(?:[\p{L}’'-]+\s){0,3}$/iu;
const refused = /(?<![\p{L}’'-])(?:refused|declined)\sto\s$/iu;
const granted = /(?<![\p{L}’'-])(?:(?:agreed|decided|committed|pledged|promised) to|will|would)\s(?:also\s)?$/iu;

/** A word by which something is made other than it stands there. */
const denial =
  /(?<![\p{L}’'-])(?:not|never|no|cannot|nor|refus\p{L}*|declin\p{L}*|reject\p{L}*|unless|if)(?![\p{L}’'-])|n[’']t(?!\p{L})/iu;

/** So much of the draft's sentence must stand in the source's for the two to tell of one thing. */
const sameMatter = 0.3;

/** How far before a verb such words are looked for, in code units. */
const reach = 60;

interface Claim {
  readonly ours: RegExp;
  readonly theirs: RegExp;
  readonly rule: EvidenceRule;
  readonly why: (words: string, source: string) => string;
}

const claims: readonly Claim[] = [
  {
    ours: sure,
    theirs: hoped,
    rule: 'stronger-than-source',
    why: (words, source) =>
      `“${words}” says more than the source, which has “${source}”. Say no more than the source does.`,
  },
  {
    ours: refused,
    theirs: granted,
    rule: 'denies-what-source-says',
    why: (words, source) => `The source has “${source}” here, not “${words}”. Check the sentence.`,
  },
];

/**
 * Finds what the draft says is settled and the source only hopes for or talks of, by the verb that follows: `agreed to end the levy` for `discussed
 * steps toward ending the levy`; and what it says was refused that the source says will be.
 */
export const overstatedCheck: Check = ({ comparison }) => {
  const sentences = new LikeSentences(comparison);
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    return passage.words.flatMap((verb): Verdict[] => {
      const claim = claims.find(({ ours }) => ours.test(before(passage, verb)));
      const found = claim && isOutside(passage, verb) ? weakerIn(draft, sentences, verb, claim) : undefined;
      return claim && found ? [verdictOf(draft, verb, claim, found)] : [];
    });
  };
};

interface Found {
  readonly context: SourceContext;
  readonly words: string;
}

/** The place where the source has the verb with the weaker words; undefined where any like sentence has it without. */
function weakerIn(
  draft: DraftContext,
  sentences: LikeSentences,
  verb: ContentWord,
  { ours, theirs }: Claim,
): Found | undefined {
  let found: Found | undefined;
  for (const context of sentences.of(draft)) {
    for (const word of context.passage.words) {
      if (word.key !== verb.key) continue;
      const words = before(context.passage, word);
      if (ours.test(words)) return undefined;
      const match = theirs.exec(words);
      if (!match || coverageOf(draft, context) < sameMatter || denial.test(words)) continue;
      found ??= { context, words: match[0].trim() };
    }
  }
  return found;
}

/** What stands before a word in its clause. */
function before({ text, span }: Passage, { span: word }: ContentWord): string {
  const start = word.start - span.start;
  const words = text.slice(Math.max(0, start - reach), start);
  return words.slice(Math.max(words.lastIndexOf(';'), words.lastIndexOf(':'), words.lastIndexOf('—')) + 1);
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
  const own = ours.exec(before(passage, verb))?.[0] ?? '';
  const span = { start: verb.span.start - own.length, end: verb.span.end };
  const text = passage.text.slice(verb.span.start - passage.span.start, verb.span.end - passage.span.start);
  const place = placeIn(context.source, context.passage.span);
  return { ...contradicted({ span, passage }, rule, why(`${own}${text}`, words), [place]), severity: 'warning' };
}
