import type { Output } from '../ports/types.js';

/** Writes every text once, whoever says it: threads find the same fault in the same project file. */
export function onceOutput({ isTerminal, write }: Output): Output {
  const said = new Set<string>();
  return {
    isTerminal,
    write: async text => {
      if (said.has(text)) return;
      said.add(text);
      await write(text);
    },
  };
}
