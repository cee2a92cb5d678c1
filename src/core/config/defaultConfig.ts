import { profiles } from '../profiles/index.js';
import type { ProjectConfig } from './types.js';

/** What holds without a project file. */
export const defaultConfig: ProjectConfig = {
  profile: 'readout-article',
  profiles,
  language: 'en',
  publisherIsSource: false,
  disclosure: { preset: 'house' },
  style: 'none',
  glossary: {},
  nameOrders: {},
  lengths: { headline: 100, lede: 35 },
  articles: [],
  folders: { sources: 'sources', drafts: 'drafts' },
  rules: {},
};
