import { profiles } from '../profiles/index.js';
import type { Layer } from './layers.js';
import type { SettingPath } from './reading.js';
import { without } from './without.js';
import type { ConfigProblem } from './types.js';
import { listedAsChoice, say } from '../text/message.js';

/** A problem, and the file in which it is. */
export interface FileProblem extends ConfigProblem {
  readonly file: string;
}

/** More names would make no sentence. */
const mostNamed = 20;

/**
 * Leaves out every mention of a profile that there is not: neither among the newsroom's own of any layer nor among Copydesk's. It takes all layers to
 * tell.
 */
export function knownProfilesOnly(layers: readonly Layer[]): { layers: Layer[]; problems: FileProblem[] } {
  const ids = [...layers.flatMap(({ settings }) => settings.profiles ?? []), ...profiles].map(({ id }) => id);
  const known = new Set(ids);
  const choices = listedAsChoice([...known].slice(0, mostNamed));
  const problems: FileProblem[] = [];
  const isKnown = (id: string | undefined, path: SettingPath, { originOf }: Layer): boolean => {
    if (id === undefined || known.has(id)) return true;
    const origin = originOf(path);
    const message = say`There is no profile “${id}”. Choose one of these: ${choices}.`;
    if (origin.kind === 'file') problems.push({ message, span: origin.span, file: origin.file });
    return false;
  };
  const mended = layers.map((layer): Layer => {
    const { settings } = layer;
    const overrides = settings.overrides?.map((override, at) =>
      isKnown(override.profile, ['overrides', String(at), 'profile'], layer) ? override : without(override, 'profile'),
    );
    const kept = isKnown(settings.profile, ['profile'], layer) ? settings : without(settings, 'profile');
    return { ...layer, settings: overrides ? { ...kept, overrides } : kept };
  });
  return { layers: mended, problems };
}
