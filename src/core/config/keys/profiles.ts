import { profiles } from '../../profiles/index.js';
import { isWritten, type ValueReader } from '../reading.js';
import type { OwnProfile } from '../types.js';
import { readId } from './id.js';
import { readLanguage } from './language.js';
import { readSections } from './sections.js';
import { readDisclaimer } from './wording.js';
import { listed, say } from '../../text/message.js';

const example = '{ "id": "our-brief", "basedOn": "news-brief", "title": "Our brief" }';

const words: ValueReader<string> = (node, at, reading) => reading.words(node, at);

const basedOn: ValueReader<string> = (node, at, reading) =>
  reading.choice(
    node,
    at,
    profiles.map(({ id }) => id),
  );

/** A key of the front matter. */
const frontMatterKey: ValueReader<string> = (node, at, reading) => {
  const key = reading.words(node, at);
  if (key === undefined || /^[\p{L}_][\p{L}\p{N}_-]{0,60}$/u.test(key)) return key;
  reading.report(node, say`“${key}” cannot be a name in the front matter. Write one word, as in "author".`);
  return undefined;
};

const readProfile: ValueReader<OwnProfile> = (node, at, reading) => {
  const profile = reading.fields<Required<OwnProfile>>(node, at, example, {
    id: readId,
    basedOn,
    language: readLanguage,
    title: words,
    summary: words,
    sections: readSections,
    disclaimer: readDisclaimer,
    requiredFrontMatter: (value, path) => reading.list(value, path, '["author", "date"]', frontMatterKey),
  });
  if (!profile) return undefined;
  const { id } = profile;
  const missing = id === undefined ? ['id'] : profile.basedOn === undefined ? missingIn(profile) : [];
  if (id !== undefined && missing.length === 0) return { ...profile, id };
  const absent = missing.filter(name => !isWritten(node, name));
  if (absent.length === 0 || (id !== undefined && isWritten(node, 'basedOn'))) return undefined;
  const names = listed(absent.map(name => say`“${name}”`));
  const incomplete =
    absent.length > 1
      ? say`This profile has no ${names}. Add them, or say which of Copydesk’s profiles it is “basedOn”.`
      : say`This profile has no ${names}. Add it, or say which of Copydesk’s profiles it is “basedOn”.`;
  reading.report(node, id === undefined ? say`This profile has no ${names}. Add it, as in ${example}.` : incomplete);
  return undefined;
};

function missingIn({ title, sections }: Partial<OwnProfile>): string[] {
  return [...(title === undefined ? ['title'] : []), ...(sections?.length ? [] : ['sections'])];
}

/** `profiles`: the newsroom's own kinds of article. One id may stand once in each language. */
export const readProfiles: ValueReader<readonly OwnProfile[]> = (node, at, reading) => {
  const seen = new Set<string>();
  return reading.numbered(node, at, `[${example}]`, (item, path) => {
    const profile = readProfile(item, path, reading);
    if (!profile) return undefined;
    const key = `${profile.id} ${profile.language ?? ''}`;
    if (seen.has(key)) {
      reading.report(item, say`The profile “${profile.id}” stands here twice. Keep one of them.`);
      return undefined;
    }
    seen.add(key);
    reading.place(['profiles', profile.id], item);
    return profile;
  });
};
