import * as vscode from 'vscode';
import type { Feature, FeatureContext } from './feature.js';

/** Opens features: all of them or, when one cannot be opened, none. Disposing of what it returns takes them away again. */
export function openFeatures(features: readonly Feature[], context: FeatureContext): vscode.Disposable {
  const open: vscode.Disposable[] = [];
  try {
    for (const feature of features) open.push(feature(context));
  } catch (error) {
    vscode.Disposable.from(...open).dispose();
    throw error;
  }
  return vscode.Disposable.from(...open);
}
