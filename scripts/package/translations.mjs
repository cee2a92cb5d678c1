// What Copydesk says in other languages as the package holds it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { collectMessages } from '../l10n.mjs';
import { bundled } from '../support/bundled.mjs';

/**
 * A list of translations in which the messages of the core stand under a short name in place of the whole English sentence: they are two thirds of the list, and the
 * editor's words for them are looked for by Copydesk itself (src/host/wording.ts).
 * @param {Record<string, string>} translations by what they translate
 * @returns {Promise<Record<string, string>>}
 * @throws {Error} when two have one name
 */
export async function translationsForPackage(translations) {
  const messages = await collectMessages();
  const shortHash = await hashOfCore();
  const entries = Object.entries(translations).map(([words, said]) => [
    messages.has(words) ? shortHash(words) : words,
    said,
  ]);
  const named = Object.fromEntries(entries);
  if (Object.keys(named).length < entries.length)
    throw new Error('Two messages have one short name. Word one of them anew.');
  return named;
}

/** @returns {Promise<(text: string) => string>} */
async function hashOfCore() {
  const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-hash-'));
  try {
    const { shortHash } = await bundled('src/core/text/shortHash.ts', path.join(folder, 'shortHash.cjs'));
    return shortHash;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
