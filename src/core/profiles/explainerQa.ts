import { basedOn } from './disclaimer.js';
import { disclaimer, source, timeline, whatWeDoNotKnow } from './sharedSections.js';
import type { Profile, SectionSpec } from './types.js';

const shortAnswer: SectionSpec = {
  id: 'short-answer',
  title: 'Short answer',
  kind: 'fact',
  required: true,
  headed: true,
  form: 'prose',
  aliases: [
    'the short answer',
    'in short',
    'in brief',
    'in a nutshell',
    'the answer',
    'the quick answer',
    'quick answer',
    'the short version',
    'the basics',
    'the gist',
    'tl;dr',
    'tldr',
    'what you need to know',
  ],
  prompt: 'the answer in two or three sentences: who did what, when, and which readout says so',
  holds: ['event'],
};

const questions: SectionSpec = {
  id: 'questions',
  title: 'Questions',
  kind: 'fact',
  required: true,
  headed: true,
  form: 'prose',
  aliases: [],
  prompt: 'the answer, with nothing in it that the readout does not say',
  repeats: {
    atLeast: 3,
    ending: '?',
    one: 'a question',
    several: 'questions',
    headings: [
      { title: 'What happened?', holds: 'statements' },
      { title: 'Who took part?', holds: 'people' },
      { title: 'What happens next?', holds: 'plans' },
    ],
  },
};

/** Questions that readers ask, with their answers. */
export const explainerQa: Profile = {
  id: 'explainer-qa',
  title: 'Explainer Q&A',
  summary: 'Questions that readers ask, each answered from the release, and what nobody knows yet.',
  sections: [shortAnswer, questions, timeline, whatWeDoNotKnow, disclaimer, source],
  disclaimer: { current: basedOn, earlier: [] },
};
