import type { KnownText } from '../text/knownText.js';

/** What stands for every name of a language model, so that patterns need know one only. No text that is read holds it. */
export const model = '@ai';

const edge = { before: String.raw`(?<![\p{L}\p{N}@])`, after: String.raw`(?![\p{L}\p{N}])` };

/** Bodies, laws and people with AI in their names: they wrote no article. */
const notAModel =
  String.raw`(?! (?:act|bill|law|rules?|regulation|policy|strategy|office|ministry|minister|agency|authority|commission|council|committee|board|` +
  String.raw`institute|summit|pact|treaty|task force|working group|safety|ethics|company|companies|firms?|startups?|industry|labs?|laborator(?:y|ies)|` +
  String.raw`chips?|researchers?|experts?|scientists?|engineers?|weiwei)\b)`;

const kinds = [
  'artificial intelligence',
  'generative ai',
  '(?:large |generative )?language models?',
  'chatbots?',
  'llms?',
  'inteligencia artificial(?: generativa)?',
  '(?:grandes )?modelos?(?: grandes?)? de lenguaje',
  'modelos? lingüísticos?',
];

/** Assistants that readers know by name. A name that people bear too is none: what is recorded under `ai.model` counts besides. */
const products = [
  'chatgpt',
  String.raw`gpt(?:-?\d[\w.]{0,6})?`,
  '(?:google )?gemini',
  '(?:microsoft )?copilot',
  "anthropic(?:’s|'s)? claude",
  String.raw`claude (?:opus|sonnet|haiku|\d[\w.]{0,6})`,
  'deepseek',
  'llama',
  'mistral',
  'grok',
  'qwen',
];

const tool = String.raw`(?: (?:tools?|systems?|models?|assistants?|software|programs?|services?)${edge.after})?`;

const initials = new RegExp(`${edge.before}(?:A\\.I\\.|AI|IA)${edge.after}${notAModel}${tool}`, 'giu');
const words = new RegExp(
  `${edge.before}(?:${[...kinds, ...products].join('|')})${edge.after}${notAModel}${tool}`,
  'giu',
);

/** “the Office for AI”, “la Ley sobre IA”. */
const bodies =
  /(?<!\p{L})(?:act|bill|law|office|ministry|minister|agency|authority|commission|council|committee|institute|summit|ley|oficina|ministerio|ministra|ministro|agencia|comisión|consejo|instituto|secretaría|cumbre) (?:for|of|on|de|del|sobre|para) (?:the |la )?@ai/giu;

const twice = /@ai,? \(?@ai\)?,?/g;

/**
 * A sentence with {@link model} in place of every language model that it names; “a language model, Example Model 3,” is one.
 *
 * @param recorded the model as the front matter names it.
 */
export function maskModels(sentence: string, recorded: string | undefined): string {
  const named = recorded?.trim() ?? '';
  const known = /\p{L}.*\p{L}/u.test(named) ? sentence.split(named).join(model) : sentence;
  return known
    .replace(initials, found => (isInCapitals.test(found) ? model : found))
    .replace(words, model)
    .replace(bodies, '')
    .replace(twice, model);
}

/** “ai” may be anything, and Ai Lund is a person. */
const isInCapitals = /^(?:A\.I\.|AI|IA)/;

/** Whether it may be worth looking for models in a text at all. */
export function namesModel(text: KnownText, recorded: string | undefined): boolean {
  if (text.read(mayNameModel)) return true;
  const named = recorded?.trim() ?? '';
  return named !== '' && text.words.includes(named);
}

function mayNameModel({ words }: KnownText): boolean {
  return inCapitals.test(words) || inAnyCase.test(words);
}

const inCapitals = /A\.I\.|AI|IA/;
const inAnyCase =
  /artificial|language model|chatbot|LLM|GPT|Gemini|Copilot|Claude|DeepSeek|Llama|Mistral|Grok|Qwen|modelo/i;
