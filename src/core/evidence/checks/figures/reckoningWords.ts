import type { Fact } from '../../../facts/types.js';
import type { DraftContext } from '../../comparison.js';
import { isReckoned } from './ownReckoning.js';

/** Words of a writer who reckons: shares something out, adds up, compares. */
const reckons =
  /(?<![\w-])(?:total(?:s|ling|ing)?|altogether|together|combined|included|in all|average|each|apiece|every|per|a (?:day|week|month|year|head)(?! and a | ago| before| earlier)|doubl(?:e|es|ed|ing)|twice|tripl(?:e|ed|ing)|(?<!and a )half|third|quarter|share|rise|rose|gain(?:s|ed)?|grew|improved|increased?|(?<!(?:set|setting|takes?|taking|taken|steps?|stepped|stepping|follow|backed|backing|opened|opening|makes?|making|drawn|drew|scaling|speeding|building) )up(?! to(?: |$))|fell|fall|drop(?:ped)?|down|more|fewer|less|higher|lower|larger|smaller|above|below|leav(?:es|ing)|left|remain(?:s|ing|der)?|stay(?:s|ed)?|rest|difference|margin|gap|therefore|over the|as many|comes? to|works? out|add(?:s|ed|ing)?|(?:that|which|this) makes|ahead|before|already|lead|balance|minus|without|cut|lost|options?|impl(?:y|ies|ied)|until (?:now|then)|so far)(?![\w-])/i;

/** How far around a figure such a word is looked for, in code units. */
const reach = 90;

/** Whether words around a figure tell that the writer reckons, compares or says how something has changed. */
export function isReckoning(draft: DraftContext, fact: Fact): boolean {
  if (reckons.test(wordsAround(draft, fact)) || isReckoned(draft, fact)) return true;
  const { text, span } = draft.passage;
  const behind = text.slice(fact.span.end - span.start, fact.span.end - span.start + 24);
  // `Makes up 89 percent of the package`
  if (fact.kind === 'percentage') return /^\sof\b/.test(behind);
  // `It failed by 33 votes`; not `by 33 votes to 30`.
  return (
    /\bby (?:about |some |roughly )?$/i.test(text.slice(0, fact.span.start - span.start)) &&
    !/^(?:\s\p{L}+)?\sto\b/u.test(behind)
  );
}

const growing =
  /\b(?:up|rises?|rose|risen|rising|gr[eo]w[ns]?|growing|gain(?:s|ed)?|climb(?:s|ed)?|increas(?:es?|ed|ing)|jump(?:s|ed)?|higher|more)\b/i;

const falling =
  /\b(?:down|falls?|fell|fallen|drop(?:s|ped)?|declin(?:es?|ed|ing)|decreas(?:es?|ed)|cuts?|shr[aiu]nk|lower|less|fewer|cheaper)\b/i;

/** What the words around a percentage say that it is, where they say one of the two alone. */
export function directionOf(draft: DraftContext, fact: Fact): 'growth' | 'decline' | undefined {
  const around = wordsAround(draft, fact);
  const [isUp, isDown] = [growing.test(around), falling.test(around)];
  if (isUp === isDown) return undefined;
  return isUp ? 'growth' : 'decline';
}

const options = /\b(?:with|including|counting) (?:the|its|an?|both|all) options?\b/i;

/** Whether words around a figure say that an option is counted in: `with the option`. */
export function isWithOption(draft: DraftContext, fact: Fact): boolean {
  return options.test(wordsAround(draft, fact));
}

/** `Eight more officers`. */
export function isMore({ passage: { text, span } }: DraftContext, { span: { end } }: Fact): boolean {
  return /^\s(?:more|fewer)\b/.test(text.slice(end - span.start, end - span.start + 8));
}

/** The draft’s words before and behind a figure, within which a word speaks of it. */
export function wordsAround({ passage }: DraftContext, { span }: Fact): string {
  const at = span.start - passage.span.start;
  return passage.text.slice(Math.max(0, at - reach), at + reach);
}
