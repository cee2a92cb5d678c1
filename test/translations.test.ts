// What Copydesk says in another language is whole: a person who has chosen that language is not left with half of it in English.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectStrings } from '../scripts/l10n.mjs';
import nls from '../package.nls.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '..');

type Texts = Readonly<Record<string, string>>;

function translationsIn(folder: string, name: RegExp): string[] {
  return readdirSync(path.join(root, folder))
    .filter(file => name.test(file))
    .map(file => path.join(folder, file));
}

function read(file: string): Texts {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Texts;
}

/** What must stand in a translation as it stands in English: slots, links to commands, code, placeholders, keys to press and marks of emphasis. */
function fixedParts(text: string): string[] {
  const parts =
    text.match(
      /\{\d\}|\(command:[^)]*\)|`[^`]*`|\[TK|\(by |\*\*|\bTab\b|\.copydesk\.jsonc|\b(?:file|profile|sources):/g,
    ) ?? [];
  return parts.sort();
}

/** Texts of a few words may be the same in two languages. */
const fewWords = 3;

describe.each([
  ['package.nls.json', translationsIn('.', /^package\.nls\.\w+\.json$/), () => Promise.resolve<Texts>(nls)],
  [
    'l10n/bundle.l10n.json',
    translationsIn('l10n', /^bundle\.l10n\.\w+\.json$/),
    async (): Promise<Texts> => Object.fromEntries((await collectStrings()).map(text => [text, text])),
  ],
] as const)('%s', (_, files, english) => {
  it('has a Spanish translation', () => {
    expect(files.some(file => file.endsWith('.es.json'))).toBe(true);
  });

  it.each(files)('%s has every text, and none that is not used', async file => {
    const keys = Object.keys(await english()).sort();
    const translated = Object.keys(read(file)).sort();
    expect(
      keys.filter(key => !translated.includes(key)),
      'to be translated',
    ).toEqual([]);
    expect(
      translated.filter(key => !keys.includes(key)),
      'not used any more',
    ).toEqual([]);
  });

  it.each(files)('%s keeps what is no text, and leaves nothing in English', async file => {
    const texts = await english();
    for (const [key, words] of Object.entries(read(file))) {
      const original = texts[key];
      if (original === undefined) continue;
      expect(fixedParts(words), words).toEqual(fixedParts(original));
      if (original.split(' ').length > fewWords) expect(words).not.toBe(original);
      expect(words.trim(), key).not.toBe('');
    }
  });
});

describe('in Spanish', () => {
  const texts = read('l10n/bundle.l10n.es.json');

  it('a disclaimer has the name of its section, and not that of a warning', () => {
    const named = Object.entries(texts).filter(([english]) => /disclaimer/i.test(english));
    expect(named.length).toBeGreaterThan(10);
    for (const [, text] of named) expect(text).toMatch(/\baviso\b/i);
    for (const [english, text] of Object.entries(texts))
      if (/advertencia/i.test(text)) expect(english).toMatch(/warning/);
  });

  it('a statement of a readout has one name', () => {
    for (const [english, text] of Object.entries(texts))
      if (/statements?\b/.test(english)) expect(text).not.toMatch(/declaraci/i);
  });

  it('the record of a readout is a thing, and what puts something on record is a deed', () => {
    expect(texts['Record']).toBe('Ficha');
    for (const [english, text] of Object.entries(texts))
      if (/^Record \w/.test(english)) expect(text).toMatch(/^(?:Registrar|Anotar) /);
  });
});
