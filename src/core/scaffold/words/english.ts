import { publisherToCome } from '../../profiles/disclaimer.js';
import { isSpanish } from '../../text/spanish.js';
import { attribution } from '../attribution.js';
import { formatDate, formatMonthAndDay } from '../dates.js';
import type { ScaffoldWords } from './types.js';

export const english: ScaffoldWords = {
  isOfReadouts: true,
  headline: 'headline',
  publisher: publisherToCome.en,
  point: 'the point in a few words',
  ownWords: told => (isSpanish(told) ? 'this in English and in your own words' : 'this in your own words'),
  sourceTitle: 'title of the readout',
  sourceLink: 'link to the readout',
  who: 'who met or spoke with whom',
  office: 'office, which the readout does not state',
  year: 'year, which the readout does not state',
  releaseDate: 'date of the release, which the readout does not state',
  participants: 'Who took part, as the readout names them:',
  wholeReadout: 'The whole readout: ',
  accordingTo: attribution,
  tookPlace: kind => ` The ${kind} took place on `,
  dateOf: kind => `date of the ${kind}, which the readout does not state`,
  dated: ' The readout is dated ',
  providedBy: name => ` The readout was provided by ${name}.`,
  date: formatDate,
  monthAndDay: formatMonthAndDay,
  beforeYear: dayFirst => (dayFirst ? ' ' : ', '),
};
