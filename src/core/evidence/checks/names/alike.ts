import { nameComparer } from '../../../facts/names/sameName.js';
import { corresponds } from '../../comparison.js';
import type { HouseGlossary } from '../../houseWords.js';
import { spelledOut } from '../../spelledOut.js';
import type { Measure, Relation } from '../../values.js';
import { isSame } from './known.js';
import type { Known, Named } from './known.js';
import { differInNumber, isWholeOf, wordSharer } from './rivalNames.js';

/** Sharing a word of their name says as much as words around them do. */
const gain = 0.3;
const relations = {
  same: { state: 'same', gain: 0, least: 0 },
  sameWithWord: { state: 'same', gain, least: 0 },
  rival: { state: 'rival', gain: 0, least: corresponds },
  rivalWithWord: { state: 'rival', gain, least: corresponds },
} satisfies Record<string, Relation>;

/** How names stand to each other when values are chosen: the same, rivals, or nothing. */
export function measure(alike: Known['alike']): Measure<Named> {
  const shareWords = wordSharer();
  return {
    keyOf: fact =>
      `${fact.kind}:${fact.normalised}:${fact.text}${fact.kind === 'place' ? `:${fact.country ?? ''}` : ''}`,
    compare(fact, other) {
      const share = shareWords(fact.text, other.text);
      if (isSame(alike, fact, other)) return share ? relations.sameWithWord : relations.same;
      if (!isRival(fact, other, share)) return undefined;
      return share ? relations.rivalWithWord : relations.rival;
    },
  };
}

/** Tells whether two names are one, also when abbreviations in them are spelled out, or by the newsroom's glossary; each name is read once. */
export function nameMatcher(glossary: HouseGlossary): Known['alike'] {
  const same = nameComparer();
  const spelled = remembered(spelledOut);
  const inFull = remembered(name => glossary(name) ?? name);
  const areOne = (a: string, b: string): boolean => {
    if (same(a, b)) return true;
    const [first, second] = [spelled(a), spelled(b)];
    return (first !== a || second !== b) && same(first, second);
  };
  return (a, b) => {
    if (areOne(a, b)) return true;
    const [first, second] = [inFull(a), inFull(b)];
    return (first !== a || second !== b) && areOne(first, second);
  };
}

function remembered(read: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return name => {
    const words = known.get(name) ?? read(name);
    known.set(name, words);
    return words;
  };
}

/** Whether another name may stand in this one's place: of the same kind, or alike in shape. */
function isRival(fact: Named, other: Named, share: boolean): boolean {
  if (isWholeOf(fact, other) || isWholeOf(other, fact)) return false;
  if ((isCompany(fact) && isPublic(other)) || (isCompany(other) && isPublic(fact))) return false;
  if (holdsName(fact, other) || holdsName(other, fact)) return false;
  if (fact.kind === 'name' || other.kind === 'name') {
    return share || differInNumber(fact.text, other.text);
  }
  if (fact.kind === 'organisation' || other.kind === 'organisation') return fact.kind === other.kind;
  return fact.kind === other.kind;
}

/** `Close to the Pentagon`, of a company: neither stands in the other's place. */
const isCompany = ({ text }: Named): boolean =>
  /(?<!\p{L})(?:Corporation|Corp|Inc|LLC|Ltd|Limited|PLC|plc|Company|Holdings)\.?$/u.test(text);
const isPublic = ({ normalised }: Named): boolean =>
  /^(?:U\.S\. (?:Department|Congress|Senate)|The White House|NATO|(?:United Nations|European Union|European Commission)$)/.test(
    normalised,
  );

/** `Banker Ada Lind` and `Ada Lind`. */
function holdsName(long: Named, short: Named): boolean {
  return (long.kind === 'name' || short.kind === 'name') && ` ${long.text} `.includes(` ${short.text} `);
}
