/**
 * What Copydesk says, before it is said in anybody's language: the words around slots, and what stands in the slots. Plain data, so that it can be kept and sent.
 * Front ends say it: in English with {@link inEnglish}, in another language with a {@link Wording}.
 */
export interface Message {
  /** One more than there are parts. */
  readonly words: readonly string[];
  /** Words of the article or a source, which are in no language of Copydesk's, and messages. */
  readonly parts: readonly (string | Message)[];
}

/**
 * Says a sentence in a reader's language.
 *
 * @param template the English sentence with `{0}`, `{1}` … for its parts, under which translations are listed
 * @param parts as they are to stand in the sentence
 */
export type Wording = (template: string, parts: readonly string[]) => string;

/** A message, written as the English sentence. Each sentence is written whole: what changes with a number or a case is another message. */
export function say(words: readonly string[], ...parts: readonly (string | number | Message)[]): Message {
  return { words, parts: parts.map(part => (typeof part === 'number' ? String(part) : part)) };
}

/** A message in English. */
export function inEnglish(message: Message): string {
  return told(message, undefined);
}

/** A message in a reader's language; in English without a wording. */
export function told({ words, parts }: Message, wording: Wording | undefined): string {
  if (parts.length === 0 && !wording) return words[0] ?? '';
  const said = parts.map(part => (typeof part === 'string' ? part : told(part, wording)));
  if (wording)
    return wording(
      between(words, at => `{${at}}`),
      said,
    );
  return between(words, at => said[at] ?? '');
}

type Part = string | Message;

/** Parts in a row, with nothing but a mark between them: `; `. */
export function inRow(parts: readonly Part[], mark: string): Message {
  const [first = '', ...others] = parts;
  return others.reduce<Message>((before, part) => ({ words: ['', mark, ''], parts: [before, part] }), alone(first));
}

/** Names as a sentence lists them: “a”, “a and b”, “a, b and c”. */
export function listed(names: readonly Part[]): Message {
  const [before, last] = lastOf(names);
  return before ? say`${before} and ${last}` : alone(last);
}

/** Names of which one is meant: “a”, “a or b”, “a, b or c”. */
export function listedAsChoice(names: readonly Part[]): Message {
  const [before, last] = lastOf(names);
  return before ? say`${before} or ${last}` : alone(last);
}

/** All before the last, in a row, and the last. */
function lastOf(names: readonly Part[]): [Message | undefined, Part] {
  const before = names.slice(0, -1);
  return [before.length > 0 ? inRow(before, ', ') : undefined, names.at(-1) ?? ''];
}

/** Words that are in no language of Copydesk's. */
function alone(part: Part): Message {
  return typeof part === 'string' ? { words: ['', ''], parts: [part] } : part;
}

function between(words: readonly string[], slot: (at: number) => string): string {
  let text = words[0] ?? '';
  for (let at = 1; at < words.length; at++) text += slot(at - 1) + (words[at] ?? '');
  return text;
}
