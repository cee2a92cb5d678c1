import { LazyPart } from '../start/lazyPart.js';
import { standInCommands } from '../start/standInCommands.js';
import type { Feature } from './feature.js';
import { openFeatures } from './openFeatures.js';

/**
 * Features that are read when one of their commands is first called.
 *
 * @param commands all that they register.
 */
export function onCommand(commands: readonly string[], load: () => Promise<readonly Feature[]>): Feature {
  return context => {
    const part = new LazyPart(async () => {
      const features = await load();
      return () => openFeatures(features, context);
    });
    part.standIn(() => standInCommands(commands, () => part.open()));
    return part;
  };
}
