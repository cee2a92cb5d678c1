import { basedOn } from './disclaimer.js';
import { background, disclaimer, lede, source, whatNext } from './sharedSections.js';
import type { Profile, SectionSpec } from './types.js';

const details: SectionSpec = {
  id: 'details',
  title: 'Details',
  kind: 'fact',
  required: true,
  headed: true,
  form: 'prose',
  aliases: [
    'the details',
    'details of *',
    'details from *',
    'key details',
    'more details',
    'in detail',
    'what happened',
    'what was said',
    'what was discussed',
    'what they discussed',
    'what was announced',
    'what we know',
  ],
  prompt: 'what was discussed, agreed or announced, in the order of its weight',
  holds: ['statements'],
};

const quotes: SectionSpec = {
  id: 'quotes',
  title: 'Quotes',
  kind: 'fact',
  required: false,
  headed: true,
  form: 'bullets',
  aliases: [
    'the quotes',
    'key quotes',
    'quotations',
    'in their words',
    'in their own words',
    'what they said',
    'what they are saying',
  ],
  prompt: 'a quotation exactly as the readout gives it, with its speaker',
  holds: ['quotations'],
};

/** A few paragraphs on one release. */
export const newsBrief: Profile = {
  id: 'news-brief',
  title: 'News brief',
  summary: 'A few paragraphs on one release: what happened, the details, the source.',
  sections: [lede, details, quotes, background, whatNext, disclaimer, source],
  disclaimer: { current: basedOn, earlier: [] },
};
