import * as vscode from 'vscode';
import { LazyPart } from '../start/lazyPart.js';
import { standInCommands } from '../start/standInCommands.js';
import type { Feature } from './feature.js';

/**
 * Features that are read when one of their commands is first called.
 *
 * @param commands all that they register.
 */
export function onCommand(commands: readonly string[], load: () => Promise<readonly Feature[]>): Feature {
  return context => {
    const part = new LazyPart(async () => {
      const features = await load();
      return () => vscode.Disposable.from(...features.map(feature => feature(context)));
    });
    part.standIn(standInCommands(commands, () => part.open()));
    return vscode.Disposable.from(part);
  };
}
