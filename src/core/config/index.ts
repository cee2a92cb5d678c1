export { articlePathMatcher, isArticlePath } from './articlePaths.js';
export { defaultConfig } from './defaultConfig.js';
export { packs } from './packs/index.js';
export { parseProjectFile, projectFileName } from './projectFile.js';
