// Where things are. Everything made here at run time lies in folders that git ignores.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** The embedded VS Code and the profile `npm start` keeps. */
export const embeddedFolder = path.join(root, '.vscode-web');

/** The sample newsroom, as committed. */
export const newsroom = path.join(root, 'test/newsroom');

/** Bundled host suites, and what the test runs leave behind. */
export const outFolder = path.join(root, 'out');

/** @type {Manifest} */
export const manifest = readManifest();

/** `publisher.name`, by which VS Code knows the extension. */
export const extensionId = `${manifest.publisher ?? 'undefined_publisher'}.${manifest.name}`;

/**
 * `package.json`, as far as the scripts read it.
 * @typedef {{ name: string, publisher?: string, version: string, engines?: { vscode?: string } }} Manifest
 */

function readManifest() {
  return /** @type {Manifest} */ (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
}
