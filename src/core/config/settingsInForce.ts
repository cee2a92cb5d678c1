import type { Article } from '../article/types.js';
import { profilesFor } from '../article/profilesFor.js';
import { findProfile, knownLanguage } from '../profiles/index.js';
import type { Severity } from '../findings/types.js';
import type { Span } from '../text/span.js';
import type { Origin } from './layers.js';
import type { SettingPath } from './reading.js';
import type { ResolvedSettings } from './settingsFor.js';
import type { ProjectConfig, StylePack } from './types.js';

/** A setting that holds for an article, and from where it is. */
export interface SettingInForce {
  readonly path: SettingPath;
  /** As it would stand in a project file; of a profile of the newsroom's own, its title. */
  readonly value: boolean | number | string | readonly string[];
  /** `article`: its front matter says so. */
  readonly origin: Origin | { readonly kind: 'article'; readonly span: Span };
}

/** What a rule's severity follows from, before a newsroom's settings. */
interface WeighedRule {
  readonly id: string;
  readonly severity: Severity;
  readonly pack?: Exclude<StylePack, 'none'>;
}

/**
 * Every setting that holds, in the order of the documentation; those of rules last.
 *
 * @param article whose front matter may name its profile and language.
 */
export function settingsInForce(
  settings: ResolvedSettings,
  rules: readonly WeighedRule[],
  article?: Article,
): SettingInForce[] {
  const { config, originOf } = settings;
  const inForce = (path: SettingPath, value: SettingInForce['value'] | undefined): SettingInForce[] =>
    value === undefined ? [] : [{ path, value, origin: originOf(path) }];
  const { disclosure, folders, lengths } = config;
  const own = config.profiles.filter(({ id }) => originOf(['profiles', id]).kind !== 'default');
  const all = [
    ...inForce(['profile'], config.profile),
    ...inForce(['language'], config.language),
    ...inForce(['publisherIsSource'], config.publisherIsSource),
    ...inForce(['disclosure', 'preset'], disclosure.preset),
    ...inForce(['disclosure', 'statement'], disclosure.statement),
    ...inForce(['style'], config.style),
    ...inForce(['lengths', 'headline'], lengths.headline),
    ...inForce(['lengths', 'lede'], lengths.lede),
    ...own.flatMap(({ id, title }) => inForce(['profiles', id], title)),
    ...inForce(['articles'], config.articles),
    ...inForce(['folders', 'sources'], folders.sources),
    ...inForce(['folders', 'drafts'], folders.drafts),
    ...Object.entries(config.glossary).flatMap(([acronym, words]) => inForce(['glossary', acronym], words)),
    ...Object.entries(config.nameOrders).flatMap(([name, order]) => inForce(['nameOrders', name], order)),
    ...rules.flatMap(rule => inForce(['rules', rule.id], severityOf(rule, config))),
  ];
  return article ? all.map(setting => saidByArticle(setting, article, config)) : all;
}

function severityOf({ id, severity, pack }: WeighedRule, config: ProjectConfig): string {
  const set = Object.hasOwn(config.rules, id) ? config.rules[id] : undefined;
  return set ?? (pack !== undefined && pack !== config.style ? 'off' : severity);
}

/** What the front matter says in place of the settings. */
function saidByArticle(setting: SettingInForce, { frontMatter }: Article, config: ProjectConfig): SettingInForce {
  const { record } = frontMatter;
  const [name] = setting.path;
  const value =
    name === 'profile'
      ? findProfile(record.profile, profilesFor(record, config))?.id
      : name === 'language'
        ? knownLanguage(record.language)
        : undefined;
  const span = value === undefined ? undefined : frontMatter.spanOf([name ?? '']);
  return value === undefined || !span ? setting : { ...setting, value, origin: { kind: 'article', span } };
}

/** What a setting is called: `lengths › lede`. */
export function settingTitle(path: SettingPath): string {
  return path.join(' › ');
}

/** A setting's value in a line. */
export function valueInWords(value: SettingInForce['value']): string {
  return typeof value === 'object' ? value.join(', ') : String(value);
}
