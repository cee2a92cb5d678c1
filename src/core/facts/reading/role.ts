/** What a word can be, as bits. */
export const role = {
  month: 1 << 0,
  weekday: 1 << 1,
  /** A word of a country's or its people's names. */
  country: 1 << 2,
  /** A noun with which a body's name begins: `Ministry`. */
  body: 1 << 3,
  /** Says what a person is: `minister`. */
  head: 1 << 4,
  pluralHead: 1 << 5,
  /** Changes an office: `acting`. */
  modifier: 1 << 6,
  /** A word of a portfolio or body: `defence`. */
  portfolio: 1 << 7,
  honorific: 1 << 8,
  /** Begins a rank or the service before one. */
  rank: 1 << 9,
  /** `von`, `bin`. */
  particle: 1 << 10,
  /** `Jr.` */
  suffix: 1 << 11,
  givenName: 1 << 12,
  easternGivenName: 1 << 13,
  leadingSurname: 1 << 14,
  /** No part of a person's full name. */
  noPerson: 1 << 15,
  /** Never a part of a name. */
  neverInName: 1 << 16,
  /** What somebody does in a heading. */
  headingVerb: 1 << 17,
  /** Somebody's like: `his counterpart`. */
  counterpart: 1 << 19,
  /** Keeps the stop behind it: `Gen.` */
  abbreviation: 1 << 18,
  /** A quantity may begin with it: `three`, `half`, `US` of `US$5`. */
  quantity: 1 << 20,
  /** Begins a number in words or goes on with one. */
  numeral: 1 << 21,
  /** The last word of a nation's currency: `krone` of `Norwegian krone`. */
  currency: 1 << 23,
  /** A part of the day: `morning`. */
  partOfDay: 1 << 24,
  /** In each day that is named by its distance: `ago`, `today`. */
  relativeDay: 1 << 25,
  /** Stays small in headlines. */
  smallInHeadline: 1 << 26,
  /** Says what a person is when it is cut short with a stop: `Gov.` */
  shortHead: 1 << 27,
  /** Ends a noun phrase: `of`, `discussed`. */
  phraseEnd: 1 << 22,
} as const;
