import type { ProfileWords } from '../translated.js';
import { explainerQa } from './explainerQa.js';
import { newsBrief } from './newsBrief.js';
import { policyNote } from './policyNote.js';
import { readoutArticle } from './readoutArticle.js';
import { scanBrief } from './scanBrief.js';
import { whatWeKnow } from './whatWeKnow.js';

/** The profiles' words in Spanish, by the profile's id. */
export const spanishWords: Readonly<Record<string, ProfileWords>> = {
  'readout-article': readoutArticle,
  'news-brief': newsBrief,
  'scan-brief': scanBrief,
  'explainer-qa': explainerQa,
  'what-we-know': whatWeKnow,
  'policy-note': policyNote,
};
