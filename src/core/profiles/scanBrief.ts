import { basedOn } from './disclaimer.js';
import { disclaimer, source, whatNext, whyItMatters } from './sharedSections.js';
import type { Profile, SectionSpec } from './types.js';

const whatsNew: SectionSpec = {
  id: 'whats-new',
  title: 'What’s new',
  kind: 'fact',
  required: true,
  headed: true,
  form: 'prose',
  aliases: [
    'what is new',
    "what's new here",
    'the news',
    'the latest',
    'the lede',
    'what happened',
    'what just happened',
    "what's happening",
    'what is happening',
    'driving the news',
    'the big news',
    'the top line',
    'in one sentence',
  ],
  prompt: 'in one or two sentences who did what, when, and which readout says so',
  holds: ['event', 'statements'],
};

const byTheNumbers: SectionSpec = {
  id: 'by-the-numbers',
  title: 'By the numbers',
  kind: 'fact',
  required: false,
  headed: true,
  form: 'bullets',
  aliases: [
    'the numbers',
    'in numbers',
    'in figures',
    'by the figures',
    'the figures',
    'the key numbers',
    'key numbers',
    'key figures',
    'what the numbers say',
    '* by the numbers',
    '* in numbers',
  ],
  prompt: 'a figure that the readout gives, and what it counts',
  holds: ['figures'],
};

const bigPicture: SectionSpec = {
  id: 'the-big-picture',
  title: 'The big picture',
  kind: 'background',
  required: false,
  headed: true,
  form: 'prose',
  aliases: [
    'big picture',
    'the bigger picture',
    'the wider picture',
    'zoom out',
    'zooming out',
    'the context',
    'context',
    'catch up quick',
    'catch-up',
    'flashback',
    'the backstory',
    'the background',
    'background',
  ],
  prompt: 'what this is a part of, each fact with its own source',
};

const yesBut: SectionSpec = {
  id: 'yes-but',
  title: 'Yes, but',
  kind: 'analysis',
  required: false,
  headed: true,
  form: 'prose',
  aliases: [
    'yes but',
    'reality check',
    'the catch',
    'the other side',
    'on the other hand',
    'the intrigue',
    'between the lines',
    'what they leave out',
    'what the readout leaves out',
    'what the readout does not say',
  ],
  prompt: 'what speaks against it, or what the readout leaves out, marked as inference or attributed',
};

const goDeeper: SectionSpec = {
  id: 'go-deeper',
  title: 'Go deeper',
  kind: 'background',
  required: true,
  headed: true,
  form: 'bullets',
  aliases: [
    'going deeper',
    'dig deeper',
    'dive deeper',
    'read more',
    'more on this',
    'more on *',
    'learn more',
    'further reading',
    'worth reading',
    'related',
    'related coverage',
  ],
  prompt: 'where a reader finds more, linked: earlier coverage, a document, the other side’s readout',
  holds: ['link'],
};

/** Short signposted parts for a reader who scans. */
export const scanBrief: Profile = {
  id: 'scan-brief',
  title: 'Scan brief',
  summary: 'Short parts under signposts, for readers who scan: what’s new, why it matters, the numbers.',
  sections: [whatsNew, whyItMatters, byTheNumbers, bigPicture, yesBut, whatNext, goDeeper, disclaimer, source],
  disclaimer: { current: basedOn, earlier: [] },
};
