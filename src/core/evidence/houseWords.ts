import type { ProjectConfig } from '../config/types.js';

/** What a newsroom itself knows of words: what acronyms stand for, and which part of a name comes first. */
export type HouseWords = Pick<ProjectConfig, 'glossary' | 'nameOrders'>;

/** A newsroom that has said nothing. */
export const noHouseWords: HouseWords = { glossary: {}, nameOrders: {} };

/** What the newsroom's glossary says that an acronym stands for; undefined when it does not say. */
export type HouseGlossary = (acronym: string) => string | undefined;

/** Makes a glossary ready to be looked up. Stops and the `s` of a plural make no difference. */
export function houseGlossary({ glossary }: Pick<HouseWords, 'glossary'>): HouseGlossary {
  const byLetters = new Map(Object.entries(glossary).map(([acronym, words]) => [bare(acronym), words]));
  return acronym => byLetters.get(bare(acronym));
}

function bare(acronym: string): string {
  const letters = acronym.replace(/\./g, '');
  return (/^\p{Lu}{2,}s$/u.test(letters) ? letters.slice(0, -1) : letters).toUpperCase();
}
