import type { StylePack } from '../types.js';
import type { ValueReader } from '../reading.js';

/** The style packs that there are. */
const stylePacks: readonly StylePack[] = ['none', 'ap-like'];

/** `style`: the style pack that is switched on. */
export const readStyle: ValueReader<StylePack> = (node, at, reading) => reading.choice(node, at, stylePacks);
