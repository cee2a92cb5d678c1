import { newsBrief } from './newsBrief.js';
import { readoutArticle } from './readoutArticle.js';
import type { Profile } from './types.js';

export { disclaimerText } from './disclaimer.js';

/** The profiles that Copydesk brings, the default first. */
export const profiles: readonly Profile[] = [readoutArticle, newsBrief];

/** The profile of that id, or undefined when there is none. */
export function findProfile(id: string | undefined): Profile | undefined {
  return profiles.find(profile => profile.id === id);
}
