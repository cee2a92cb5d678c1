import type { SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import { contentWords } from '../../words.js';
import type { Check } from '../check.js';
import { likeSentences } from '../values/likeSentences.js';
import { denials } from './deniedWhole.js';
import { holdsTogether } from './denials.js';
import { saysMore } from './overstated.js';

/** What somebody has brought about. */
const achieved =
  /(?<![\p{L}’'-])((?:secured|won|obtained|achieved|gained|granted|approved|delivered|finali[sz]ed)\s(?:an?\s|the\s|its\s|their\s|his\s|her\s)?)([^.;:,“”"]{3,90})/u;
/** Right before a thing that somebody only wants or talks of. */
const wanted =
  /(?<![\p{L}’'-])(?:needs?\sfor|calls?\sfor|call(?:ed|ing)\sfor|ask(?:s|ed|ing)?\sfor|push(?:es|ed|ing)?\sfor|hop(?:e|es|ed|ing)\s(?:for|to)|seek(?:s|ing)?|sought|consider(?:s|ed|ing)?|explor(?:e|es|ed|ing)|discuss(?:es|ed|ing)?|propos(?:e|es|ed|ing)|requests?|requested|urg(?:e|es|ed|ing)|work(?:s|ed|ing)?\s(?:to|towards?)|(?:possibility|prospects?|importance)\sof)\s(?:[\p{L}’'-]+\s){0,4}$/iu;
/** With one of these the source may have settled the matter. */
const settled =
  /(?<![\p{L}’'-])(?:agreed|signed|secured|won|obtained|achieved|gained|granted|approved|delivered|finali[sz]ed|concluded|reached|adopted|awarded|confirmed)(?![\p{L}’'-])/iu;
/** What is brought about is told by so many words at most. */
const mostWords = 3;

/** Finds what the draft says is brought about and the source only wants or talks of: `has secured pilot talks` for `the need for pilot talks`. */
export const achievedCheck: Check = ({ comparison }) => {
  const sentences = likeSentences(comparison);
  return (draft): Verdict[] => {
    const { passage } = draft;
    const found = passage.role === 'sentence' && passage.kind === 'fact' ? achieved.exec(passage.text) : null;
    const [whole = '', verb = '', thing = ''] = found ?? [];
    if (!found || denials(passage.text) > 0) return [];
    const words = contentWords(thing)
      .slice(0, mostWords)
      .map(({ key }) => key);
    if (words.length < 2) return [];
    const told = sentences.of(draft).filter(one => holdsTogether(one, words));
    const [context] = told;
    if (!context || told.some(one => settled.test(one.passage.text))) return [];
    const weaker = told.map(one => wantedIn(one, words));
    const [softer] = weaker;
    if (softer === undefined || weaker.includes(undefined)) return [];
    const start = passage.span.start + found.index;
    const span = { start, end: start + whole.trimEnd().length };
    const place = placeIn(context.source, context.passage.span);
    const why = saysMore(verb.trim(), softer);
    return [{ ...contradicted({ span, passage }, 'stronger-than-source', why, [place]), severity: 'warning' }];
  };
};

/** The words before a thing that say that it is only wanted. */
function wantedIn(
  { passage: { text, span, words: all } }: SourceContext,
  words: readonly string[],
): string | undefined {
  const first = all.find((word, at) => {
    const near = new Set(all.slice(at, at + words.length + 2).map(({ key }) => key));
    return words.includes(word.key) && words.every(key => near.has(key));
  });
  return (
    first &&
    wanted.exec(text.slice(Math.max(0, first.span.start - span.start - 80), first.span.start - span.start))?.[0].trim()
  );
}
