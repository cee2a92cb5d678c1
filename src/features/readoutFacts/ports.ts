import type * as vscode from 'vscode';
import type { ReadoutPorts } from '../../core/index.js';
import type { FeatureContext } from '../feature.js';

/** What the view of a readout needs of the editor and the other features. */
export type ReadoutFactsDeps = ReadoutPorts & Pick<FeatureContext, 'extensionUri' | 'log' | 'now' | 'lint'>;

/** What a view shows: a source, and the article that cites it when it was opened from there. */
export interface ShownSource {
  readonly uri: vscode.Uri;
  readonly article?: vscode.Uri | undefined;
}
