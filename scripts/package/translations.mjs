// What Copydesk says in other languages as the package holds it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundled } from '../support/bundled.mjs';

/**
 * A list of translations in which each stands under a short name in place of the whole English sentence, which would be half of the list. Copydesk itself looks for the
 * editor's words (src/host/wording.ts).
 * @param {Record<string, string>} translations by what they translate
 * @returns {Promise<Record<string, string>>}
 * @throws {Error} when two have one name
 */
export async function translationsForPackage(translations) {
  const messageName = await nameOfMessage();
  const entries = Object.entries(translations);
  const named = Object.fromEntries(entries.map(([words, said]) => [messageName(words), said]));
  if (Object.keys(named).length < entries.length)
    throw new Error('Two messages have one short name. Word one of them anew.');
  return named;
}

/** @returns {Promise<(message: string) => string>} */
async function nameOfMessage() {
  const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-names-'));
  try {
    const { messageName } = await bundled('src/host/messageName.ts', path.join(folder, 'messageName.cjs'));
    return messageName;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
