import type { Node } from 'jsonc-parser';
import { findProfile, profiles } from '../profiles/index.js';
import type { Severity } from '../rules/types.js';
import { globProblem } from './articlePaths.js';
import { readJson } from './jsonSyntax.js';
import type { ConfigProblem, ProjectConfig } from './types.js';

/** The name of the project file, which stands at the top of a newsroom's folder. */
export const projectFileName = '.copydesk.jsonc';

/** What holds without a project file. */
export const defaultConfig: ProjectConfig = {
  profile: 'readout-article',
  profiles,
  language: 'en',
  publisherIsSource: false,
  disclosure: { preset: 'house' },
  style: 'none',
  glossary: {},
  nameOrders: {},
  lengths: { headline: 100, lede: 35 },
  articles: [],
  folders: { sources: 'sources', drafts: 'drafts' },
  rules: {},
};

/**
 * Reads a project file. Never throws: what cannot be used becomes a problem and the default holds in its place; what can be used is in force.
 *
 * @param knownRules ids of the rules there are; without them, every name is taken for a rule's.
 */
export function parseProjectFile(
  text: string,
  knownRules?: readonly string[],
): { config: ProjectConfig; problems: ConfigProblem[] } {
  const { root, problems } = readJson(text);
  const reader = new ConfigReader(text.length, [...problems], knownRules && new Set(knownRules));
  const config = root ? reader.read(root) : defaultConfig;
  return { config, problems: reader.problems.sort((a, b) => a.span.start - b.span.start) };
}

const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'hint', 'off'];

/** A name and the value behind it, which is absent when the text breaks off. */
interface Property {
  readonly name: string;
  readonly key: Node;
  readonly value: Node | undefined;
}

class ConfigReader {
  constructor(
    private readonly end: number,
    readonly problems: ConfigProblem[],
    private readonly knownRules: ReadonlySet<string> | undefined,
  ) {}

  read(root: Node): ProjectConfig {
    if (root.type !== 'object') {
      this.report(
        root,
        'This file should hold one pair of braces with the settings in it: { "profile": "readout-article" }.',
      );
      return defaultConfig;
    }
    const known = new Map(this.properties(root).map(property => [property.name, property]));
    for (const { name, key } of known.values()) {
      if (name === '$schema' || Object.hasOwn(defaultConfig, name)) continue;
      this.report(key, `There is no setting “${name}”. The settings are profile, articles, folders and rules.`);
    }
    return {
      ...defaultConfig,
      profile: this.profile(known.get('profile')?.value) ?? defaultConfig.profile,
      articles: this.articles(known.get('articles')?.value),
      folders: this.folders(known.get('folders')?.value),
      rules: this.rules(known.get('rules')?.value),
    };
  }

  private profile(node: Node | undefined): string | undefined {
    if (!node) return undefined;
    const id = this.text(node, 'profile');
    if (id === undefined || findProfile(id, profiles)) return id;
    const names = profiles.map(profile => profile.id).join(', ');
    this.report(node, `There is no profile “${id}”. Choose one of these: ${names}.`);
    return undefined;
  }

  private articles(node: Node | undefined): string[] {
    if (!node) return [];
    if (node.type !== 'array') {
      this.report(node, '“articles” should be a list in brackets: ["drafts/**/*.md"].');
      return [];
    }
    const globs: string[] = [];
    for (const item of node.children ?? []) {
      const glob = this.text(item, 'articles');
      if (glob === undefined) continue;
      const problem = globProblem(glob);
      if (problem === undefined) globs.push(glob.replace(/^\.\//, ''));
      else this.report(item, `This pattern ${problem}`);
    }
    return globs;
  }

  private folders(node: Node | undefined): ProjectConfig['folders'] {
    const folders = { ...defaultConfig.folders };
    if (!node) return folders;
    if (node.type !== 'object') {
      this.report(node, '“folders” should be in braces: { "sources": "sources", "drafts": "drafts" }.');
      return folders;
    }
    for (const { name, key, value } of this.properties(node)) {
      if (name !== 'sources' && name !== 'drafts') {
        this.report(key, `There is no folder “${name}”. The folders are sources and drafts.`);
        continue;
      }
      const folder = value && this.folder(value, name);
      if (folder !== undefined) folders[name] = folder;
    }
    return folders;
  }

  /** A folder inside the project: nothing that a project file says may lead outside. */
  private folder(node: Node, name: string): string | undefined {
    const path = this.text(node, name);
    if (path === undefined) return undefined;
    const names = path.split('/').filter(part => part !== '' && part !== '.');
    const isInside = !path.startsWith('/') && !/^[a-z]:/i.test(path) && !names.includes('..');
    // eslint-disable-next-line no-control-regex -- Control characters are what is looked for.
    if (isInside && names.length > 0 && !/[\\\u0000-\u001F]/.test(path)) return names.join('/');
    const advice =
      'should name a folder beside this file or in one beside it, with / between folders, as in "desk/sources".';
    this.report(node, `“${name}” ${advice}`);
    return undefined;
  }

  private rules(node: Node | undefined): ProjectConfig['rules'] {
    if (!node) return {};
    if (node.type !== 'object') {
      this.report(node, '“rules” should be in braces: { "empty-section": "off" }.');
      return {};
    }
    const rules: [string, Severity | 'off'][] = [];
    for (const { name, key, value } of this.properties(node)) {
      const severity = severities.find(one => value?.type === 'string' && value.value === one);
      if (this.knownRules && !this.knownRules.has(name)) {
        this.report(
          key,
          `There is no rule “${name}”. The names of the rules stand behind their findings and in the documentation.`,
        );
      } else if (severity) rules.push([name, severity]);
      else if (value)
        this.report(value, `“${name}” can be error, warning, info, hint or off, in double quotation marks.`);
    }
    return Object.fromEntries(rules);
  }

  private text(node: Node, name: string): string | undefined {
    if (node.type === 'string') return String(node.value);
    this.report(node, `“${name}” should be text in double quotation marks.`);
    return undefined;
  }

  /** The properties of an object, the first of each name; each further one is a problem. */
  private properties(node: Node): Property[] {
    const found = new Map<string, Property>();
    for (const { children } of node.children ?? []) {
      const [key, value] = children ?? [];
      if (!key) continue;
      const name = String(key.value);
      if (found.has(name)) this.report(key, `“${name}” stands here twice. Keep one of them.`);
      else found.set(name, { name, key, value });
    }
    return [...found.values()];
  }

  private report(node: Node, message: string): void {
    // The parser lets a node that is never closed end behind the text.
    const end = Math.min(node.offset + Math.max(0, node.length), this.end);
    this.problems.push({ message, span: { start: Math.min(node.offset, end), end } });
  }
}
