import { readWith, type Reading } from './reading.js';
import { knownWords } from './roles.js';

/** Reads a text with all words that tell facts apart. */
export function readText(text: string): Reading {
  return readWith(text, knownWords());
}
