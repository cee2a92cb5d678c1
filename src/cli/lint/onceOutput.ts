import type { Output } from '../ports/types.js';

/** Writes every text once, whoever says it: threads find the same fault in the same project file. */
export function onceOutput(output: Output): Output {
  const said = new Set<string>();
  return {
    isTerminal: output.isTerminal,
    write: async text => {
      if (said.has(text)) return;
      said.add(text);
      await output.write(text);
    },
  };
}
