import { ruleIds, type Severity } from '../../core/index.js';
import { Failure } from '../failure.js';
import { withoutControls } from '../terminal.js';

/** The rules that `--rule` names, as data that can be sent to a thread. */
export interface RuleChoice {
  /** The only rules to run, with a severity where one was given; empty: all that are on. */
  readonly only: Readonly<Record<string, Severity | 'own'>>;
  readonly off: readonly string[];
}

const severities = ['error', 'warning', 'info', 'hint', 'off'] as const;

/**
 * Reads what stands behind each `--rule`: `<id>` or `<id>=<severity>`.
 *
 * @throws Failure that names the slip.
 */
export function parseRules(words: readonly string[]): RuleChoice | undefined {
  if (words.length === 0) return undefined;
  const only: Record<string, Severity | 'own'> = {};
  const off: string[] = [];
  for (const word of words) {
    const [id = '', severity, ...rest] = word.split('=').map(part => part.trim());
    if (!ruleIds.includes(id)) throw new Failure(unknownRule(id));
    const known = severities.find(one => one === severity);
    if (rest.length > 0 || (severity !== undefined && !known)) throw new Failure(unknownSeverity(word, id));
    if (known === 'off') off.push(id);
    else only[id] = known ?? 'own';
  }
  return { only, off };
}

function unknownRule(id: string): string {
  const like = ruleIds.filter(known => isLike(known, id));
  const hint = like.length > 0 ? `Did you mean ${like.slice(0, 3).join(', ')}?` : '“copydesk config” lists them all.';
  return `--rule ${withoutControls(id)}: there is no such rule. ${hint}`;
}

/** Whether two names share a word, or begin alike. */
function isLike(known: string, asked: string): boolean {
  const words = asked
    .toLowerCase()
    .split(/[^a-z]/)
    .filter(word => word.length > 3);
  return words.some(word => known.split('-').some(part => part.slice(0, 5) === word.slice(0, 5)));
}

function unknownSeverity(word: string, id: string): string {
  return `--rule ${withoutControls(word)}: behind the rule stands one of ${severities.join(', ')}, as in --rule ${id}=warning.`;
}
