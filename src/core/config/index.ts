export { articlePathMatcher, isArticlePath } from './articlePaths.js';
export { defaultConfig } from './defaultConfig.js';
export { packs } from './packs/index.js';
export { parseProjectFile, projectFileName } from './projectFile.js';
export { projectFinder, type Project, type ProjectFinder } from './projects.js';
export { defaultSettings, type ResolvedSettings } from './settingsFor.js';
export type { FoundFile, SettingsFiles } from './gatherLayers.js';
export type { FileProblem } from './knownProfiles.js';
export type { Origin } from './layers.js';
