import type { SettingsTrouble } from '../../core/index.js';
import type { Output } from '../ports/types.js';
import { written, type HearTrouble } from '../project.js';

/** What is wrong in the settings of a check. */
export interface SettingsTroubles {
  /** Is told of everything, often more than once: threads find the same fault in the same project file. */
  readonly hear: HearTrouble;
  readonly found: readonly SettingsTrouble[];
}

/** Writes each fault in the settings once, and keeps it for the report. */
export function settingsTroubles(errors: Output): SettingsTroubles {
  const write = written({ errors });
  const found = new Map<string, SettingsTrouble>();
  return {
    async hear(trouble) {
      const key = JSON.stringify(trouble);
      if (found.has(key)) return;
      found.set(key, trouble);
      await write(trouble);
    },
    get found() {
      return [...found.values()];
    },
  };
}
