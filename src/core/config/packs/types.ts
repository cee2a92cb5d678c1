import type { Settings } from '../types.js';

/** Settings that Copydesk brings under a name. */
export interface Pack {
  /** As it stands in `extends`: `copydesk:strict`. */
  readonly name: string;
  /** One sentence: what a newsroom gets by it. */
  readonly summary: string;
  readonly settings: Settings;
}
