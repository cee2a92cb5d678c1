import { profiles } from '../../profiles/index.js';
import type { SectionKind, SectionSpec } from '../../profiles/types.js';
import { isWritten, type ValueReader } from '../reading.js';
import type { OwnSection } from '../types.js';
import { readId } from './id.js';
import { listed, say } from '../../text/message.js';

const kinds: readonly SectionKind[] = ['fact', 'analysis', 'background', 'furniture'];
const forms: readonly SectionSpec['form'][] = ['prose', 'bullets'];
const example = '{ "id": "reaction", "title": "Reaction", "kind": "analysis" }';

/** Names of the sections that Copydesk knows. They are the same in every language. */
const knownSections: readonly string[] = [...new Set(profiles.flatMap(({ sections }) => sections.map(({ id }) => id)))];

const words: ValueReader<string> = (node, at, reading) => reading.words(node, at);

/** Another heading by which a section is found. */
const alias: ValueReader<string> = (node, at, reading) => {
  const written = reading.words(node, at);
  if (written === undefined) return undefined;
  if (written.length <= 160 && written.split('*').length <= 2) return written.toLowerCase();
  reading.report(node, say`Another heading has one line, and at most one * in it, which stands for any words.`);
  return undefined;
};

const readSection: ValueReader<OwnSection> = (node, at, reading) => {
  if (node.type === 'string') {
    const id = String(node.value);
    if (knownSections.includes(id)) return { id };
    reading.report(
      node,
      say`Copydesk knows no section “${id}”. It knows ${listed(knownSections)}; describe another as in ${example}.`,
    );
    return undefined;
  }
  const section = reading.fields<Required<OwnSection>>(node, at, example, {
    id: readId,
    title: words,
    kind: (value, path) => reading.choice(value, path, kinds),
    required: (value, path) => reading.flag(value, path),
    form: (value, path) => reading.choice(value, path, forms),
    aliases: (value, path) => reading.list(value, path, '["the reaction", "reaction from *"]', alias),
    prompt: words,
  });
  if (!section) return undefined;
  const { id } = section;
  if (id !== undefined && (section.title !== undefined || knownSections.includes(id))) return { ...section, id };
  if (id === undefined) {
    if (!isWritten(node, 'id')) reading.report(node, say`A section has an “id”: ${example}.`);
  } else if (!isWritten(node, 'title'))
    reading.report(node, say`The section “${id}” has no “title”, which is its heading: ${example}.`);
  return undefined;
};

/** `sections` of a profile, in their order. */
export const readSections: ValueReader<readonly OwnSection[]> = (node, at, reading) => {
  const seen = new Set<string>();
  return reading.numbered(node, at, `["lede", ${example}, "disclaimer", "source"]`, (item, path) => {
    const section = readSection(item, path, reading);
    if (!section || !seen.has(section.id)) {
      if (section) seen.add(section.id);
      return section;
    }
    reading.report(item, say`The section “${section.id}” stands here twice. Keep one of them.`);
    return undefined;
  });
};
