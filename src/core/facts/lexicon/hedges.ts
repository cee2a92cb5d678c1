import type { Approximation } from '../types.js';

/**
 * How newsrooms and releases hedge a figure, in lower case. Collected from readouts and from the wires' usage: `nearly` is always below the
 * figure named, `over` always above, `about` on either side.
 */
export const hedgesBefore: ReadonlyMap<string, Approximation> = new Map(
  (
    [
      [
        'about',
        'about|approximately|approx .|approx|roughly|around|some|circa|an estimated|estimated|close to|in the region of|~|≈|' +
          'in the neighborhood of|in the neighbourhood of|on the order of|in the order of|of the order of|something like|more or less|' +
          'somewhere around|somewhere near',
      ],
      [
        'nearly',
        'nearly|almost|just under|just below|just short of|slightly under|slightly less than|slightly below|not quite|a little under|' +
          'a little less than|a shade under|a touch under|a fraction under|a bit under|a bit less than|just shy of|just less than|' +
          'not far short of|a shade less than|a touch less than|marginally under|getting on for',
      ],
      [
        'over',
        'over|above|more than|in excess of|upwards of|upward of|north of|just over|slightly over|slightly more than|a little over|' +
          'a little more than|little more than|slightly above|just above|well above|just more than|a shade over|a touch over|' +
          'a fraction over|a bit over|a bit more than|somewhat more than|well over|far more than|greater than|exceeding|' +
          'exceeds|exceeded|exceed|>|better than|comfortably over|comfortably more than|comfortably above|easily more than|' +
          'rather more than|a shade more than|a touch more than|a fraction more than|marginally over|marginally more than|well beyond',
      ],
      ['at-least', 'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|≥'],
      [
        'up-to',
        'up to|as many as|as much as|no more than|not more than|at most|a maximum of|maximum of|not to exceed|not exceeding|as high as|' +
          'as long as|≤',
      ],
      ['under', 'under|below|fewer than|less than|well under|well below|lower than|<'],
    ] as const
  ).flatMap(([approximation, phrases]) => phrases.split('|').map(phrase => [phrase, approximation] as const)),
);

/** The longest hedge, in words. */
export const longestHedge = 4;

/** What may follow a figure instead. */
export const hedgesBehind: ReadonlyMap<string, Approximation> = new Map([
  ['or more', 'at-least'],
  ['or so', 'about'],
  ['or thereabouts', 'about'],
  ['or fewer', 'up-to'],
  ['or less', 'up-to'],
  ['- plus', 'at-least'],
]);

/** Hedges that are prepositions too: before a small number in words they rather govern it (`a dispute over three islands`). */
export const prepositions: ReadonlySet<string> = new Set(['over', 'above', 'under', 'below', 'around', 'exceeding']);

/** Words after which `about` says what is talked of: `spoke about two crises`. */
export const aboutGovernors: ReadonlySet<string> = new Set(
  (
    'speak speaks spoke spoken speaking talk talks talked talking ask asks asked asking tell told telling know knows knew think thought hear heard ' +
    'learn learned read write wrote say said worry worried concern concerns concerned optimistic pessimistic question questions remarks ' +
    'information details statement conversation conversations discussion discussions exchange views clear candid frank doubts news story report ' +
    'something anything nothing all and'
  ).split(' '),
);
