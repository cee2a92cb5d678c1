import type { SettingsFiles } from '../../../src/core/config/index.js';
import { say } from '../../../src/core/text/message.js';

/** Files in memory, by their whole paths. A text with a NUL in it cannot be read. */
export function settingsTree(tree: Readonly<Record<string, string>>): SettingsFiles {
  return {
    read(path) {
      const text = tree[path];
      if (text === undefined) return Promise.resolve(undefined);
      return Promise.resolve(text.includes('\0') ? { problem: say`This file cannot be read.` } : { text });
    },
  };
}
