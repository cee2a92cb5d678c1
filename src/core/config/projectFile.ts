import { buildConfig } from './buildConfig.js';
import { knownProfilesOnly } from './knownProfiles.js';
import { fileLayer, mergeLayers, packLayer } from './layers.js';
import { projectFileName } from './projectFileName.js';
import { readSettings } from './readSettings.js';
import type { ConfigProblem, ProjectConfig } from './types.js';

/**
 * Reads a project file by itself: the packs that it extends are taken over, files are not (see `projectFinder`). Never throws: what cannot be used
 * becomes a problem and the default holds in its place; what can be used is in force.
 *
 * @param knownRules ids of the rules there are; without them, every name is taken for a rule's.
 */
export function parseProjectFile(
  text: string,
  knownRules?: readonly string[],
): { config: ProjectConfig; problems: ConfigProblem[] } {
  const file = readSettings(text, knownRules);
  const packs = file.extends.flatMap(reference => packLayer(projectFileName, reference) ?? []);
  const { layers, problems } = knownProfilesOnly([...packs, fileLayer(projectFileName, file)]);
  return {
    config: buildConfig(mergeLayers(layers)),
    problems: [...file.problems, ...problems].sort((a, b) => a.span.start - b.span.start),
  };
}
