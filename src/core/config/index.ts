export { articlePathMatcher, isArticlePath } from './articlePaths.js';
export { defaultConfig, parseProjectFile, projectFileName } from './projectFile.js';
