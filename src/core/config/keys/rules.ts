import type { Severity } from '../../findings/types.js';
import type { ProjectConfig } from '../types.js';
import type { ValueReader } from '../reading.js';
import { say } from '../../text/message.js';

/** How severe a rule can be made. */
const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'hint', 'off'];

/**
 * Reads `rules`: the severity of rules.
 *
 * @param known ids of the rules there are; without them, every name is taken for a rule's.
 */
export function rulesReader(known: ReadonlySet<string> | undefined): ValueReader<ProjectConfig['rules']> {
  return (node, at, reading) =>
    reading.entries(node, at, '{ "empty-section": "off" }', ({ name, key, value }, path) => {
      if (!known || known.has(name)) return value && reading.choice(value, path, severities);
      reading.report(
        key,
        say`There is no rule “${name}”. The names of the rules stand behind their findings and in the documentation.`,
      );
      return undefined;
    });
}
