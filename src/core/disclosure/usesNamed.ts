import type { AiUse } from './aiUse.js';

const words: readonly (readonly [AiUse, RegExp])[] = [
  [
    'draft',
    /\b(?:draft|writ(?:ten|ing|es?)|wrote|generat|compos|creat|delivered)|(?<!\p{L})(?:redact|redac|escri(?:t|b)|gener|borrador|compuest)/u,
  ],
  ['edit', /\b(?:edit|polish|proofread|rewr)|(?<!\p{L})(?:corregi|correg)/u],
  ['translate', /\btranslat|(?<!\p{L})(?:traduc|traduj)/u],
  ['research', /\bresearch|(?<!\p{L})(?:document(?:ad|ar|ó)|investig)/u],
];

/** Words that leave open what a model did. */
const helped = /\b(?:help|assist|aid|support|made)|(?<!\p{L})(?:ayud|asist|apoy|hech|elabor|prepar)/u;

/**
 * What a statement says that a model was used for; `any` when it leaves that open.
 *
 * @param sentence as `plainSentence` gives it.
 */
export function usesNamed(sentence: string): readonly AiUse[] | 'any' {
  const named = words.filter(([, pattern]) => pattern.test(sentence)).map(([use]) => use);
  const isOpen = named.length === 0 || (named.length === 1 && named[0] === 'draft' && helped.test(sentence));
  return isOpen ? 'any' : named;
}
