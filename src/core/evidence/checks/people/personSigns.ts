import { officeHeads, officeModifiers, pluralHeads, portfolioWords } from '../../../facts/lexicon/offices.js';
import { genericCapitals, sentenceOpeners } from '../../../facts/lexicon/ordinaryWords.js';
import { speechVerbs } from '../../../facts/lexicon/speech.js';

/** What stands around a name that opens its sentence: what comes behind it. */
export interface Opening {
  readonly behind: string;
  /** Whether an office that is said to be the person's stands behind it. */
  readonly hasOffice: boolean;
  /** Whether another person, a place or a country is joined to it: `Roe and Ana Lind`, `Marl and Norvania`. */
  readonly joinsPerson: boolean;
}

/** What people do, beside what they say: in the past and the present. Things do none of it, so that a word that opens a sentence before one is somebody. */
const deeds = new Set(
  `met meets visited visits hosted hosts joined joins received receives greeted greets congratulated congratulates discussed discusses raised raises
  opened opens attended attends travelled traveled flew arrived chaired chairs signed signs offered offers expressed underlined underlines outlined
  outlines drew dwelt brought took gave made saw looked looks wants sought seeks hopes expects intends plans plotted thinks knew
  knows felt feels liked likes praises commends applauds welcomes thanks tells presses pressed reviewed assessed accepted accepts accompanied phoned
  telephoned rang styled pleaded admitted resigned testified led serves served sat dined lunched named names restated restates heard listened wrote writes
  confirms repeats reassured underscores highlights acknowledges stresses reaffirms reiterates recalls insists appeals appealed
  voices listed cited cites likened compared chose appeared promised believes used singled himself herself`
    .trim()
    .split(/\s+/),
);

const verb =
  /^\s(?:(?:also|then|later|again|further|in\sturn|himself|herself|too|both|each|\p{Ll}+ly)\s)?(\p{Ll}+)(?!\p{L})(\sby\s)?/u;
const apart = /^,\s(?:who|whose)\s/u;
const withOwn = /^\sand\s(?:his|her)\s/u;
/** What people have, and others have not. */
const owned =
  /^['’]s?\s(?:\p{Ll}+\s)?(?:account|remarks?|visit|telling|words?|message|office|call|trip|counterpart|views?|speech|statement|comments?|meeting|behalf|invitation|leadership|predecessor|successor|deputy|wife|husband|host|hosts|guest|hand|reply|answer|appeal|thanks|praise|tenure|talks|conversation|delegation)(?!\p{L})/u;

/**
 * Whether a word or words with capitals that open a sentence are somebody’s name, as the words behind it say: no ordinary word that only has its capital from
 * there stands before what people alone do and have.
 */
export function isPersonFirst({ behind, hasOffice, joinsPerson }: Opening): boolean {
  return hasOffice || joinsPerson || apart.test(behind) || withOwn.test(behind) || owned.test(behind) || acts(behind);
}

function acts(behind: string): boolean {
  const [, word = '', by] = verb.exec(behind) ?? [];
  return by === undefined && (speechVerbs.has(word) || deeds.has(word));
}

/** Endings of nouns for several people, of nouns that need no article, and of adverbs: a word of them may open a sentence and be no name. */
const ofWords =
  /(?:[^aiou]s|es|ly|ing|ed|ment|tion|sion|ness|ship|ity|ism|ance|ence|hood|dom|age|ure|ics|outh|ealth|owth)$/u;

/** Lists of words that have a capital for other reasons than that they name somebody. */
const ordinary = [sentenceOpeners, genericCapitals, portfolioWords, officeHeads, officeModifiers, pluralHeads];

/** Whether a word is in one of the lists of ordinary ones. */
export function isOrdinary(word: string): boolean {
  const key = word.toLowerCase();
  return ordinary.some(words => words.has(key));
}

/** Whether a word with a capital that opens a sentence may be an ordinary one. */
export function mayBeWord(name: string): boolean {
  return !name.includes(' ') && (isOrdinary(name) || ofWords.test(name));
}

/** What a reader knows by name, so that a draft may have it where no source does: feasts, media, faiths, wars, parties, scales, what clocks are set by, and the leaving of the European Union. */
export const familiar =
  /^(?:Brexit|Covid|Internet|Zoom|Skype|Twitter|Facebook|YouTube|Telegram|WhatsApp|Reuters|Bloomberg|Islam|Earth|Mars|Nobel|Nordic|Arab|Muslim|Christian|Jewish|Kurdish|Western|Passover|(?:New Year|Christmas|Easter|Thanksgiving|Ramadan|Eid|Diwali|Day|Eve)\b.*|.* Day|.*\bWar(?:s| I{1,2})?|World Cup|Olympics?(?: Games)?|Iron Curtain|Silk Road|Marshall Plan|.*Time|Celsius|Fahrenheit|(?:.* )?Democrats?|Republicans?|Conservatives?|Tory|Tories|Labour|Liberals?|(?:Any|Every|No|Some)(?:body|one)|(?:African|Asian|European|American|Latin American)s?)$/;
