import { basedOn } from './disclaimer.js';
import { disclaimer, source, timeline, whatWeDoNotKnow } from './sharedSections.js';
import type { Profile, SectionSpec } from './types.js';

const latest: SectionSpec = {
  id: 'latest',
  title: 'Latest',
  kind: 'fact',
  required: true,
  headed: true,
  form: 'prose',
  aliases: [
    'the latest',
    'latest news',
    'the latest news',
    'the latest on *',
    'latest on *',
    'latest developments',
    'the latest developments',
    'what just happened',
    "what's new",
    'what is new',
  ],
  prompt: 'what is new, from whom, and when it was said',
  holds: ['event'],
};

const known: SectionSpec = {
  id: 'what-we-know',
  title: 'What we know',
  kind: 'fact',
  required: true,
  headed: true,
  form: 'bullets',
  aliases: [
    'what we know so far',
    'what we know now',
    'what we know about *',
    "here's what we know",
    'here is what we know',
    "here's what we know so far",
    'here is what we know so far',
    'what is known',
    'what is known so far',
    "what's known",
    "what's known so far",
    'the facts',
    'the facts so far',
    'what has been confirmed',
    'what is confirmed',
    'what the readout says',
  ],
  prompt: 'one thing that the readout says, with who says it',
  holds: ['statements'],
};

const updates: SectionSpec = {
  id: 'updates',
  title: 'Updates',
  kind: 'furniture',
  required: false,
  headed: true,
  form: 'bullets',
  aliases: [
    'update',
    'update log',
    'the updates',
    'updates to this article',
    'updates to this story',
    'how this article was updated',
    'how this story has changed',
    'what has changed',
    "what's changed",
    'changes',
    'change log',
    'changelog',
  ],
  prompt: 'when this article was changed, and what was changed',
};

/** A developing story: what is known and what is not. */
export const whatWeKnow: Profile = {
  id: 'what-we-know',
  title: 'What we know',
  summary: 'A story that is still moving: the latest, what is known, and what is not known yet.',
  sections: [latest, known, whatWeDoNotKnow, timeline, updates, disclaimer, source],
  disclaimer: { current: basedOn, earlier: [] },
};
