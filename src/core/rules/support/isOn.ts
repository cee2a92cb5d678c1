import type { ProjectConfig } from '../../config/types.js';
import type { Rule, RuleContext } from '../types.js';
import type { JudgedSuppressions } from './suppression.js';

/** Whether a newsroom has a rule on: not turned off, and of no style pack that it has not taken, unless it weighs the rule itself. */
export function isOn(rule: Pick<Rule, 'id' | 'pack'>, config: ProjectConfig): boolean {
  const set = ownSeverity(rule.id, config);
  return set === undefined ? rule.pack === undefined || rule.pack === config.style : set !== 'off';
}

/** How much a newsroom weighs a rule itself; undefined where it leaves that to Copydesk. */
export function ownSeverity(id: string, config: ProjectConfig): ProjectConfig['rules'][string] | undefined {
  return Object.hasOwn(config.rules, id) ? config.rules[id] : undefined;
}

/** Which rules could find something: those that are on and, where they hold the article against its sources, had every source's text. */
export function abilityOf(
  rules: readonly Rule[],
  { sources, config }: Pick<RuleContext, 'sources' | 'config'>,
  readsSources: boolean,
): Pick<JudgedSuppressions, 'known' | 'able' | 'isComplete'> {
  const hasSources = readsSources && sources.length > 0 && sources.every(({ file }) => file?.state === 'found');
  const on = rules.filter(rule => isOn(rule, config));
  const able = on.filter(rule => hasSources || !needsSources(rule));
  return { known: idsOf(rules), able: idsOf(able), isComplete: able.length === on.length };
}

function needsSources({ id, category }: Rule): boolean {
  return category === 'evidence' || id === 'source-missing' || id === 'source-changed';
}

function idsOf(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(rules.map(({ id }) => id));
}
