import { euNewsroom } from './euNewsroom.js';
import { ownReleases } from './ownReleases.js';
import { strict } from './strict.js';
import type { Pack } from './types.js';

export type { Pack } from './types.js';

/** The packs that Copydesk brings. */
export const packs: readonly Pack[] = [euNewsroom, strict, ownReleases];
