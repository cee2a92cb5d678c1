import { editDistance } from '../../../facts/people/editDistance.js';
import { foldName } from '../../../facts/people/foldName.js';
import { oncePer } from '../../../text/once.js';
import type { Comparison } from '../../comparison.js';
import type { People } from '../../people.js';
import { placeIn } from '../../sourceEvidence.js';
import type { SourcePlace, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Checked } from '../../verdicts.js';
import { say } from '../../../text/message.js';

/** Shorter words are like too many others. */
const shortest = 5;
/** In words as long as this, two letters may differ. */
const long = 7;

/** A name of one word that no source has, where they have one that differs in a letter or two: `Umutori` for `Umutoni`. */
export function misspeltWord({ comparison, sourceWords }: People, checked: Checked, text: string): Verdict | undefined {
  if (!oneName.test(text) || text.length < shortest || sourceWords.has(text.toLowerCase())) return undefined;
  const most = text.length < long ? 1 : 2;
  const [first = ''] = text;
  const known = namesOf(comparison);
  // `Tárnica`, where a source leaves accents out.
  if (known.some(({ name }) => foldName(name) === foldName(text))) return undefined;
  const near = known.filter(
    ({ name }) => name.startsWith(first) && !isInflected(name, text) && editDistance(name, text, most) <= most,
  );
  const [right] = near;
  if (!right || near.some(({ name }) => name !== right.name)) return undefined;
  const why = say`The source spells this name “${right.name}”. Put its spelling.`;
  return contradicted(checked, 'name-misspelt', why, [right.place], [replacement(checked.span, right.name)]);
}

const oneName = /^(?:al-)?\p{Lu}\p{Ll}+(?:[-’']\p{Lu}?\p{Ll}+)*$/u;
/** Without the `’s` of whoever has something. */
const names =
  /(?<![\p{L}’'-])(?:al-)?\p{Lu}\p{Ll}+(?:[-’'](?!s(?!\p{L}))\p{Lu}?\p{Ll}+)*(?![\p{L}-]|[’'](?!s(?!\p{L})))/gu;

/** `Apaches` and `Apache`, `Tarn` and `Tarnian`, `Estorias` and `Estorian`: another form of the word, or another word made of it. */
function isInflected(a: string, b: string): boolean {
  const [short = '', whole = ''] = [a, b]
    .map(one => one.replace(/(?<=\p{L}{4})a[ns]$/u, 'a'))
    .sort((x, y) => x.length - y.length);
  return whole.startsWith(short) || whole.endsWith(short);
}

interface Written {
  readonly name: string;
  readonly place: SourcePlace;
}

/** The words in the sources' sentences that are written as names: with a capital, also where no sentence begins, and nowhere without one. */
const namesOf = oncePer(({ contexts }: Comparison): readonly Written[] => {
  const small = new Set<string>();
  const found = new Map<string, Written>();
  for (const { passage, source } of contexts) {
    for (const [word] of passage.text.matchAll(/(?<![\p{L}’'-])\p{Ll}{4,}(?![\p{L}’'-])/gu)) small.add(word);
    for (const { 0: name, index } of passage.text.matchAll(names)) {
      if (index === 0 || name.length < shortest || found.has(name)) continue;
      const start = passage.span.start + index;
      found.set(name, { name, place: placeIn(source, { start, end: start + name.length }) });
    }
  }
  return [...found.values()].filter(({ name }) => !small.has(name.toLowerCase()));
});
