// A VS Code profile for the embedded editor: its settings, and the extension as if installed.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { extensionId, manifest, root } from './paths.mjs';

/** What anybody who opens the embedded editor wants: no start pages of others, no updates, nothing sent anywhere. */
export const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  // As on the desktop; in a browser it would be after a second.
  'files.autoSave': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.agentHost.enabled': false,
  'typescript.disableAutomaticTypeAcquisition': true,
  'git.openRepositoryInParentFolders': 'never',
};

/** What makes a test run repeatable on top of that. */
export const testSettings = {
  ...quietSettings,
  'security.workspace.trust.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'git.enabled': false,
  'window.restoreWindows': 'none',
  'files.hotExit': 'off',
};

/** What the host suites do without on top of that: nobody looks at the window, and drawing it takes half of the processor's time. */
export const hostSettings = {
  ...testSettings,
  'workbench.reduceMotion': 'on',
  'workbench.editor.showTabs': 'none',
  'workbench.layoutControl.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
  'problems.decorations.enabled': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.lightbulb.enabled': 'off',
  'editor.occurrencesHighlight': 'off',
  'editor.matchBrackets': 'never',
  'editor.cursorBlinking': 'solid',
  'editor.guides.indentation': false,
};

/** The window that they run in, in pixels. */
export const hostViewport = { width: 700, height: 500 };

/**
 * Writes the user's settings of a profile.
 * @param {string} userData the profile's user data folder
 * @param {Record<string, unknown>} settings
 */
export async function writeSettings(userData, settings) {
  await mkdir(path.join(userData, 'User'), { recursive: true });
  await writeFile(path.join(userData, 'User/settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
}

/**
 * Registers the extension in a folder of extensions right where it is built, so that a rebuild needs no more than a reload of the window.
 * To the editor it is an installed extension like any other: unlike one under development, it keeps its notifications.
 * @param {string} extensions
 */
export async function registerExtension(extensions) {
  await mkdir(extensions, { recursive: true });
  const entry = {
    identifier: { id: extensionId },
    version: manifest.version,
    location: { $mid: 1, path: root, scheme: 'file' },
    metadata: {},
  };
  await writeFile(path.join(extensions, 'extensions.json'), JSON.stringify([entry]));
}
