import picomatch from 'picomatch/posix';
import { buildConfig } from './buildConfig.js';
import { defaultConfig } from './defaultConfig.js';
import { mergeLayers, type Layer, type Origin } from './layers.js';
import type { SettingPath } from './reading.js';
import type { Override, ProjectConfig } from './types.js';

/** The settings that hold for a file, and from where each of them is. */
export interface ResolvedSettings {
  readonly config: ProjectConfig;
  /** Of the value at a path: `['rules', 'empty-section']`, `['profiles', 'our-brief']`. */
  readonly originOf: (path: SettingPath) => Origin;
}

/** What holds without a project file. */
export const defaultSettings: ResolvedSettings = { config: defaultConfig, originOf: () => ({ kind: 'default' }) };

/** Tells what holds for a file; without one, what holds where no override does. Files under the same overrides share one answer. */
export type SettingsFor = (path?: string) => ResolvedSettings;

/**
 * What layers of settings come to for each file. What a nearer layer says wins over what a farther one does, overrides included; within a layer an
 * override wins.
 *
 * @param folder to which the globs of overrides are relative.
 * @param layers the weakest first.
 */
export function settingsFor(folder: string, layers: readonly Layer[]): SettingsFor {
  const parts = layers.flatMap(partsOf);
  const answers = new Map<string, ResolvedSettings>();
  return path => {
    const relative = path?.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
    const holds = parts.map(({ matches }) => !matches || (relative !== undefined && matches(relative)));
    const key = holds.map(Number).join('');
    const answer = answers.get(key) ?? resolve(parts.filter((_, at) => holds[at]).map(({ layer }) => layer));
    answers.set(key, answer);
    return answer;
  };
}

/** A layer, or one of its overrides. */
interface Part {
  readonly layer: Layer;
  /** Absent: it holds for every file. */
  readonly matches?: (relativePath: string) => boolean;
}

function partsOf(layer: Layer): Part[] {
  const overrides = (layer.settings.overrides ?? []).map((override, at): Part => ({
    layer: overrideLayer(layer, override, at),
    matches: matcherOf(override.files),
  }));
  return [{ layer }, ...overrides];
}

function overrideLayer({ originOf }: Layer, { files, ...settings }: Override, at: number): Layer {
  return {
    settings,
    originOf: path => {
      const origin = originOf(['overrides', String(at), ...path]);
      return origin.kind === 'file' ? { ...origin, files } : origin;
    },
  };
}

function matcherOf(files: readonly string[]): (relativePath: string) => boolean {
  return picomatch([...files], { dot: true, noextglob: true, strictSlashes: false });
}

function resolve(layers: readonly Layer[]): ResolvedSettings {
  return {
    config: buildConfig(mergeLayers(layers)),
    originOf: path => layers.findLast(({ settings }) => says(settings, path))?.originOf(path) ?? { kind: 'default' },
  };
}

/** Whether settings hold a value at a path. Profiles are known by their ids. */
function says(settings: Layer['settings'], path: SettingPath): boolean {
  const [name, id] = path;
  if (name === 'profiles' && id !== undefined) return settings.profiles?.some(profile => profile.id === id) === true;
  let value: unknown = settings;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return false;
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return value !== undefined;
}
