import type { Span } from '../text/span.js';
import { readJson } from './jsonSyntax.js';
import { readArticles } from './keys/articles.js';
import { readDisclosure } from './keys/disclosure.js';
import { readExtends, type Reference } from './keys/extends.js';
import { readFolders } from './keys/folders.js';
import { readGlossary } from './keys/glossary.js';
import { readLanguage } from './keys/language.js';
import { readLengths } from './keys/lengths.js';
import { readNameOrders } from './keys/nameOrders.js';
import { overridesReader } from './keys/overrides.js';
import { readProfiles } from './keys/profiles.js';
import { rulesReader } from './keys/rules.js';
import { readStyle } from './keys/style.js';
import { Reading, type FieldReaders } from './reading.js';
import { without } from './without.js';
import type { ArticleSettings, ConfigProblem, Settings } from './types.js';

/** What a settings file says. */
export interface SettingsFile {
  readonly settings: Settings;
  readonly extends: readonly Reference[];
  /** Where each value stands, by the key of its path (see `pathKey`). */
  readonly places: ReadonlyMap<string, Span>;
  /** In the order of the text. */
  readonly problems: ConfigProblem[];
}

/** All that may stand at the top of a settings file. */
interface Written extends Settings {
  readonly $schema?: string;
  readonly extends?: readonly Reference[];
}

/**
 * Reads a settings file by itself, without what it extends. Never throws: what cannot be used becomes a problem, what can be used is read. Takes
 * time linear in the text.
 *
 * @param knownRules ids of the rules there are; without them, every name is taken for a rule's.
 */
export function readSettings(text: string, knownRules?: readonly string[]): SettingsFile {
  const { root, problems } = readJson(text);
  const reading = new Reading(text.length, [...problems]);
  const written = root && reading.fields(root, [], '{ "profile": "readout-article" }', fileReaders(knownRules));
  const { extends: references = [], ...settings } = without(written ?? {}, '$schema');
  return {
    settings,
    extends: references,
    places: reading.places,
    problems: reading.problems.sort((a, b) => a.span.start - b.span.start),
  };
}

/** The names of all settings, in the order in which they are explained. */
export const settingNames: readonly string[] = Object.keys(fileReaders(undefined)).filter(name => name !== '$schema');

function fileReaders(knownRules: readonly string[] | undefined): FieldReaders<Written> {
  const ofArticles: FieldReaders<ArticleSettings> = {
    profile: (node, at, reading) => reading.words(node, at),
    language: readLanguage,
    publisherIsSource: (node, at, reading) => reading.flag(node, at),
    disclosure: readDisclosure,
    style: readStyle,
    lengths: readLengths,
    rules: rulesReader(knownRules && new Set(knownRules)),
  };
  return {
    $schema: (node, at, reading) => reading.text(node, at),
    extends: readExtends,
    ...ofArticles,
    profiles: readProfiles,
    articles: readArticles,
    folders: readFolders,
    glossary: readGlossary,
    nameOrders: readNameOrders,
    overrides: overridesReader(ofArticles),
  };
}
