import { rules, type ProjectConfig, type Severity } from '../../core/index.js';
import type { RuleChoice } from './ruleChoice.js';

/** Settings in which only the chosen rules are on. Of a rule without a severity the newsroom’s holds, else its own. */
export function withRules(config: ProjectConfig, choice: RuleChoice): ProjectConfig {
  const isLimited = Object.keys(choice.only).length > 0;
  const chosen: Record<string, Severity | 'off'> = { ...config.rules };
  for (const { id, pack, severity } of rules) {
    const wanted = choice.only[id];
    if (choice.off.includes(id) || (isLimited && wanted === undefined)) chosen[id] = 'off';
    else if (wanted !== undefined && wanted !== 'own') chosen[id] = wanted;
    else if (wanted === 'own' && (chosen[id] ?? 'off') === 'off') {
      if (pack === undefined) Reflect.deleteProperty(chosen, id);
      else chosen[id] = severity;
    }
  }
  return { ...config, rules: chosen };
}
