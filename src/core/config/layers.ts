import type { Span } from '../text/span.js';
import type { Pack } from './packs/index.js';
import { isPackName } from './references.js';
import { packs } from './packs/index.js';
import type { Reference } from './keys/extends.js';
import { pathKey, type SettingPath } from './reading.js';
import type { OwnProfile, Settings } from './types.js';

/** From where a value is. */
export type Origin =
  /** Nobody has said anything else than Copydesk. */
  | { readonly kind: 'default' }
  /** A pack, and the file that takes it over. */
  | { readonly kind: 'pack'; readonly pack: string; readonly file: string; readonly span: Span }
  /** A file; `files` are the globs of the override in which it stands. */
  | { readonly kind: 'file'; readonly file: string; readonly span: Span; readonly files?: readonly string[] };

/** Settings from one place; in a list of them, the later ones win. */
export interface Layer {
  readonly settings: Settings;
  /** From where the value at a path of these settings is. */
  readonly originOf: (path: SettingPath) => Origin;
}

/** The settings that a file itself says. */
export function fileLayer(
  file: string,
  { settings, places }: { readonly settings: Settings; readonly places: ReadonlyMap<string, Span> },
): Layer {
  const nearest = (path: SettingPath): Span =>
    places.get(pathKey(path)) ?? (path.length === 0 ? { start: 0, end: 0 } : nearest(path.slice(0, -1)));
  return { settings, originOf: path => ({ kind: 'file', file, span: nearest(path) }) };
}

/** The settings of the pack that a file takes over; undefined when the reference is not to a pack. */
export function packLayer(file: string, { to, span }: Reference): Layer | undefined {
  const pack: Pack | undefined = isPackName(to) ? packs.find(({ name }) => name === to) : undefined;
  return pack && { settings: pack.settings, originOf: () => ({ kind: 'pack', pack: pack.name, file, span }) };
}

/** What a list of layers says together. */
export function mergeLayers(layers: readonly Layer[]): Settings {
  return layers.map(({ settings }) => settings).reduce(merge, {});
}

/** One value takes the place of another, but for objects, which are put together name by name, and for the newsroom's profiles. */
function merge(below: Settings, above: Settings): Settings {
  const own = [...(above.profiles ?? []), ...(below.profiles ?? [])];
  return {
    ...below,
    ...above,
    ...together('folders', below, above),
    ...together('disclosure', below, above),
    ...together('lengths', below, above),
    ...together('glossary', below, above),
    ...together('nameOrders', below, above),
    ...together('rules', below, above),
    ...(own.length > 0 && { profiles: eachOnce(own) }),
  };
}

/** Of each id in each language the first. */
function eachOnce(profiles: readonly OwnProfile[]): OwnProfile[] {
  const byKey = new Map<string, OwnProfile>();
  for (const profile of profiles) {
    const key = `${profile.id} ${profile.language ?? ''}`;
    if (!byKey.has(key)) byKey.set(key, profile);
  }
  return [...byKey.values()];
}

/** The settings whose values are put together name by name. */
type Merged = 'folders' | 'disclosure' | 'lengths' | 'glossary' | 'nameOrders' | 'rules';

function together(name: Merged, below: Settings, above: Settings): Settings {
  return below[name] && above[name] ? { [name]: { ...below[name], ...above[name] } } : {};
}
