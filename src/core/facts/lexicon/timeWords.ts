/**
 * Words around dates and times in official and newsroom English, in lower case. Collected from readouts and releases; the zones from the
 * abbreviations that AP's time style and gov.uk use.
 *
 * Patterns on what stands before are for words in small letters: to have the engine take capitals for small letters among those of all alphabets costs
 * milliseconds a pattern when it is first used.
 */

/** What stands before a month that is meant as a month: `in May`, `since last August`. */
export const beforeMonth =
  /(?:^|[^\p{L}])(?:in|since|until|till|during|last|next|this|early|late|mid|throughout|every|each|of early|month of)[\s-]{1,2}$/u;

/** As {@link beforeMonth}, but these stand before persons too (`by May`, `from April`), so only months that are nobody's name follow. */
export const beforePlainMonth = /(?:^|[^\p{L}])(?:by|from|of|before|after|through|between|for|to)\s{1,2}$/u;

/** Months that are a name, a verb or a word of their own as well, by number. */
export const ambiguousMonths: ReadonlySet<number> = new Set([3, 4, 5, 6, 8]);

/** What stands before a figure that is meant as a year. */
export const beforeYear =
  /(?:^|[^\p{L}\d])(?:in|since|by|until|till|through|throughout|of|from|during|before|after|for|between|than|year|years|fiscal|fy|cy|early|late|mid|pre|post|around|circa|spring|summer|autumn|fall|winter|quarter|as of)[\s-]{0,2}$/u;

/** `the 2031 election`, `its 2031 budget`, `Norvania’s 2031 budget`: a year when a thing of that year follows. */
export const beforeYearOfThing =
  /(?:(?:^|[^\p{L}])(?:the|a|an|its|his|her|their|our|my|this|that|on|at|with|and|to|against|[\p{Ll}-]{4,20})|['’]s|s['’]|[.:;,“"(–—]|^)\s{0,2}$/u;

/** Zones that may follow a time. */
export const zone =
  '(?:[ECMP][SD]?T|Eastern(?: Time)?|Central(?: Time)?|Pacific(?: Time)?|GMT|UTC|BST|CES?T|EES?T|JST|KST|IST|MSK|local time|Z)';

/** What stands before a weekday's abbreviation that is also a word (`Sun.`, `Sat.`, `Wed.`) when it is meant as a day. */
export const beforeWeekday = /(?:^|[^\p{L}])(?:on|last|next|this|since|until|by|from)\s{1,2}$/u;

/** Weekdays inside a name: `Black Friday`, `Easter Sunday`. */
export const weekdayNames =
  /(?:^|[^\p{L}])(?:black|good|bloody|ash|palm|easter|fat|shrove|super|cyber|giving|maundy|ruby|man|girl)\s{1,2}$/u;

/** What makes a name of `Today`: `USA Today`, `Russia Today`. */
export const todayNames = /(?:^|[^\p{L}])(?:USA|Russia|Psychology|India|History) $/u;
