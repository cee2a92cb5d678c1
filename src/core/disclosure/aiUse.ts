/** What a language model was used for, as `ai.use` records it. */
export type AiUse = 'draft' | 'edit' | 'translate' | 'research';

/** In the order in which a person is asked. */
export const aiUses: readonly AiUse[] = ['draft', 'edit', 'translate', 'research'];

/** The use that is on record; undefined when it is none of those that Copydesk knows. */
export function knownUse(use: string | undefined): AiUse | undefined {
  return aiUses.find(one => one === use);
}
