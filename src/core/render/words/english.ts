import { monthNames } from '../../facts/lexicon/months.js';
import { howAiWasUsed, source } from '../../profiles/sharedSections.js';
import type { ReaderWords } from './types.js';

export const english: ReaderWords = {
  untitled: 'Article',
  opening: 'Opening',
  beforeHeadline: 'Before the headline',
  by: name => (/^by\s/i.test(name) ? name : `By ${name}`),
  day: (day, month, year) => `${day} ${monthNames[month - 1] ?? ''} ${year}`,
  analysis: { label: 'Analysis', meaning: 'The writer’s inference, not the readout’s words' },
  leftOpen: { label: 'Left open', meaning: 'The writer’s questions, not the readout’s words' },
  source: {
    heading: source.title,
    untitled: 'A source without a title',
    publisher: 'Publisher',
    published: 'Published',
    address: 'Address',
  },
  ai: {
    heading: howAiWasUsed.title,
    model: 'Model',
    use: 'Use',
    uses: { draft: 'First draft', edit: 'Editing', translate: 'Translation', research: 'Research' },
    prompt: 'Prompt',
    showPrompt: 'Show the exact prompt',
  },
  review: {
    heading: 'How it was reviewed',
    term: 'Review',
    none: 'No person’s review is recorded',
    stale: 'the text has changed since',
  },
  picture: 'Picture',
};

/** The same with the month first, in the order of American newsrooms. */
export const american: ReaderWords = {
  ...english,
  day: (day, month, year) => `${monthNames[month - 1] ?? ''} ${day}, ${year}`,
};
