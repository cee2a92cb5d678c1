import { profilesIn } from '../profiles/index.js';
import { defaultConfig } from './defaultConfig.js';
import { without } from './without.js';
import { wholeProfile } from './ownProfiles.js';
import type { ProjectConfig, Settings } from './types.js';

/** Settings filled up with Copydesk's defaults; the profiles that there are by them: the newsroom's own first, then Copydesk's in its language. */
export function buildConfig(settings: Settings): ProjectConfig {
  const { folders, disclosure, lengths, profiles: own = [], ...others } = settings;
  const plain = without(others, 'overrides');
  const { language, publisherIsSource } = { ...defaultConfig, ...plain };
  const frame = { language, publisherIsSource };
  return {
    ...defaultConfig,
    ...plain,
    profiles: [...own.map(profile => wholeProfile(profile, frame)), ...profilesIn(language, frame)],
    folders: { ...defaultConfig.folders, ...folders },
    disclosure: { ...defaultConfig.disclosure, ...disclosure },
    lengths: { ...defaultConfig.lengths, ...lengths },
  };
}
