import type { Span } from '../text/span.js';

/** A model by name, as far as Copydesk knows it. */
interface KnownModel {
  readonly family: string;
  /** `2.5`; absent when none is named. */
  readonly version?: string;
}

/** Names of one family: readers and records call the same model by either. */
const families: readonly (readonly [family: string, names: string])[] = [
  ['gpt', 'chatgpt|gpt(?=-?\\d)|openai'],
  ['gemini', 'gemini'],
  ['copilot', 'copilot'],
  ['claude', 'claude|anthropic'],
  ['deepseek', 'deepseek'],
  ['llama', 'llama'],
  ['mistral', 'mistral'],
  ['grok', 'grok'],
  ['qwen', 'qwen'],
];

const products = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${families.map(([, names]) => `(${names})`).join('|')})(?!\p{L})(?:[ -](?:opus|sonnet|haiku|pro))?(?:[ -]?(\d{1,3}(?:\.\d{1,3})?))?`,
  'giu',
);

/** “the language model Example Model 3”. */
const spelledOut =
  /(?:language model|modelo de lenguaje)[ ,*_(]{1,4}(\p{Lu}[\p{L}\p{N}.-]{0,30}(?: [\p{Lu}\p{N}][\p{L}\p{N}.-]{0,30}){0,4})/u;

/**
 * Where words name another model than the one on record; undefined when they name none that Copydesk knows. To be asked of words that do not name the
 * one on record (see {@link namesRecorded}).
 *
 * @param recorded as `ai.model` has it.
 */
export function anotherModelIn(words: string, recorded: string): Span | undefined {
  const [known] = modelsIn(words);
  if (known) return known.span;
  const spelled = spelledOut.exec(words);
  const name = spelled?.[1]?.replace(/[.-]+$/, '');
  if (!spelled || name === undefined || plain(recorded).includes(plain(name))) return undefined;
  const start = spelled.index + spelled[0].length - (spelled[1]?.length ?? 0);
  return { start, end: start + name.length };
}

/** Whether words name the model on record, by any of its names; a name without a version may be the one with it. */
export function namesRecorded(words: string, recorded: string): boolean {
  if (plain(words).includes(plain(recorded))) return true;
  const own = modelsIn(recorded);
  return modelsIn(words).some(({ model }) => own.some(other => isSame(model, other.model)));
}

/** Without marks of emphasis and escapes, in small letters. */
function plain(words: string): string {
  return words
    .replace(/[*_\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function modelsIn(words: string): { model: KnownModel; span: Span }[] {
  return Array.from(words.matchAll(products), match => {
    const at = families.findIndex((_, index) => match[index + 1] !== undefined);
    const version = match[families.length + 1];
    const family = families[at]?.[0] ?? '';
    return {
      model: { family, ...(version !== undefined && { version }) },
      span: { start: match.index, end: match.index + match[0].length },
    };
  });
}

function isSame(a: KnownModel, b: KnownModel): boolean {
  if (a.family !== b.family) return false;
  if (a.version === undefined || b.version === undefined) return true;
  return a.version.startsWith(b.version) || b.version.startsWith(a.version);
}
