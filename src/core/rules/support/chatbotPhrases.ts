import { spanishAgreement, spanishPhrases } from './chatbotPhrasesSpanish.js';

/** What kind of residue a sentence is. */
export type Residue = 'preamble' | 'self' | 'closing' | 'prompt';

const opener =
  '(?:okay|ok|sure|sure thing|certainly|absolutely|of course|great|great question|got it|all ?right|no problem|understood)';
const pause = '[,.!:;]? ?[-–—]? ?';
const copy =
  '(?:article|draft|rewrite|rewritten version|version|write-up|blog post|news (?:story|report|brief)|press release)';
const anyCopy = `(?:${copy}|story|summary|breakdown|overview|explanation|explainer|response|answer|text|piece|report|readout|analysis|outline|paragraph|headline|translation)s?`;
const upToSixWords = "(?:[\\w',-]+ ){0,6}";
const forWhom = '(?:based on|using|written|tailored|as (?:you )?requested|you requested|you asked|for you|that you)';

/** Each is tried on one sentence as {@link normaliseSentence} gives it. Bounded repetition only: a sentence can be hostile. */
const phrases: Readonly<Record<Residue, readonly RegExp[]>> = {
  preamble: [
    new RegExp(
      `^${opener}${pause}(?:here(?:'s| is| are)|below (?:is|are)) (?:(?:a|an|your|my|some) ${upToSixWords}${anyCopy}|the ${upToSixWords}${copy})\\b`,
    ),
    new RegExp(`^${opener}${pause}here you go\\b`),
    new RegExp(
      `^${opener}${pause}(?:i(?:'ve| have|'ll| will| can|'d be happy to| would be happy to)|let me) (?:write|draft|prepare|provide|rewrite|summari[sz]e|help|create|written|drafted|prepared|rewritten)\\b`,
    ),
    new RegExp(
      `^(?:here(?:'s| is)|below is|the following is) (?:a|an|your|my) ${upToSixWords}${copy}(?:[:.]?$| ${forWhom}\\b| (?:about|on|for|that|covering|in) .*:$)`,
    ),
    new RegExp(
      `^here(?:'s| is) the (?:revised|rewritten|updated|edited|requested|polished|final|corrected|improved) ${upToSixWords}${copy}(?:[:.]?$| ${forWhom}\\b)`,
    ),
    new RegExp(`^(?:as you requested|per your request|as you asked|as per your (?:request|instructions))\\b`),
    /^as requested, (?:here|i|below)\b/,
    /^based on the (?:[\w'-]+ ){0,5}(?:readout|text|information|source|release|statement|prompt)(?: you)?(?: provided| gave)?, (?:here(?:'s| is| are)|i(?:'ve| have))\b/,
    new RegExp(
      `^i(?:'ve| have) (?:written|drafted|prepared|created|rewritten|revised|generated) (?:a|an|the|your) ${upToSixWords}${copy} (?:${forWhom}|.*:$)`,
    ),
  ],
  self: [
    /^as an? (?:ai|artificial intelligence|large language model|language model)(?: (?:language )?(?:model|assistant|chatbot))?,? (?:i|my)\b/,
    /^as an? (?:(?:ai|artificial intelligence) language model|large language model|language model),/,
    /\b(?:as|i am|i'm) (?:only |just )?an? (?:ai|artificial intelligence|large language|language)(?: language)? (?:model|assistant|chatbot)\b.*\b(?:i|i'm|i am|my)\b/,
    /^i(?:'m| am) (?:only |just )?an? (?:ai|artificial intelligence|large language model|language model)\b/,
    /\bmy (?:knowledge|training)(?: data)? (?:cut-?off|only goes|goes up|ends)\b/,
    /^(?:as of|up to|based on) my (?:last|latest|most recent|knowledge) .*\b(?:update|cut-?off|training)\b/,
    /^(?:i(?:'m| am) sorry|i apologi[sz]e|sorry),? but i (?:cannot|can't|can not|am unable to|am not able to|don't have|do not have) (?:fulfil|comply|assist|help|provide|access|browse|write|generate|real-time|the ability)/,
    /^i (?:do not|don't|cannot|can't) (?:have|access|browse) (?:access to |have )?(?:real-time|up-to-date information|the internet|current information|live)/,
  ],
  closing: [
    /^(?:i )?hope (?:this|that|it) (?:helps|meets your|is helpful|was helpful|is what you|gives you|works for you|suits)\b/,
    /^i hope (?:this|the) (?:article|draft|version|summary|rewrite) (?:helps|meets|is|works|gives|provides)\b/,
    /^(?:please )?let me know if (?:you'd|you would|you want|you need|you have any (?:other |further )?(?:questions|changes|edits|requests|feedback)|there(?:'s| is| are) any|any (?:changes|adjustments|edits)|i can|this works|that works|this meets|you prefer)\b/,
    /^(?:would you like|do you want) me to\b/,
    /^(?:please )?feel free to (?:ask|let me know|adjust|modify|edit|tweak|customi[sz]e|adapt|use this|make (?:any )?changes)\b/,
    /^if you(?:'d| would) like(?:,| me| any| a| another| more).*\b(?:i can|i could|i'll|i will|let me know|just ask)\b/,
    /^is there anything else (?:you|i)\b/,
    /^i can also (?:provide|write|adjust|expand|create|draft|make|turn|tailor|shorten)\b.*\b(?:if you|for you|article|version)\b/,
  ],
  prompt: [
    new RegExp(
      `^(?:write|draft|generate|compose|rewrite)(?: me)? (?:a|an|the|this|these) ${upToSixWords}(?:${copy}|readout)\\b`,
    ),
    new RegExp(
      `^please (?:write|draft|generate|compose|rewrite|create|produce|summari[sz]e|turn|convert)(?: me)? (?:a|an|the|this|these) ${upToSixWords}${anyCopy}\\b`,
    ),
    /^please (?:answer|respond|reply|write|output|translate)\b.{0,60}\bin(?:to)? (?:plain |simple |british |american )?(?:english|french|german|spanish|italian|portuguese|dutch|polish|ukrainian|russian|turkish|arabic|hindi|chinese|japanese|korean|vietnamese|thai|khmer|markdown|html|json|bullet points)\b/,
    /^(?:please )?(?:act as|you are|pretend to be|imagine you are) an? (?:[\w'-]+ ){0,4}(?:journalist|reporter|news editor|copy ?editor|copywriter|news writer|helpful assistant|ai assistant)\b/,
  ],
};

/** A word of agreement alone, as a chatbot begins: "Sure!" */
const agreement = new RegExp(`^${opener}!$`);

/** Whether the sentence is nothing but a word of agreement. Only what follows tells whether a chatbot said it. */
export function isAgreement(sentence: string): boolean {
  return agreement.test(sentence) || spanishAgreement.test(sentence);
}

/** What residue of a chatbot a sentence is, if any. @param sentence as {@link normaliseSentence} gives it. */
export function residueIn(sentence: string): Residue | undefined {
  return kinds.find(({ english, spanish }) => english.test(sentence) || spanish.test(sentence))?.kind;
}

const kinds = (['preamble', 'self', 'closing', 'prompt'] as const).map(kind => ({
  kind,
  english: anyOf(phrases[kind], ''),
  spanish: anyOf(spanishPhrases[kind], 'u'),
}));

/** One pattern for several of the same flags. */
function anyOf(patterns: readonly RegExp[], flags: string): RegExp {
  const other = patterns.find(one => one.flags !== flags);
  if (other) throw new Error(`The pattern ${other.source} has other flags than “${flags}”.`);
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), flags);
}
