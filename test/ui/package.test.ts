import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { buildPackage, type Package } from '../../scripts/package/build.mjs';
import { openStage, type Stage } from '../../scripts/support/session.mjs';
import { Workbench } from './support/workbench.js';

// The package itself, built as for the marketplace and installed from its file: nothing of the project's folder is within its reach.

const release = path.resolve(import.meta.dirname, '../newsroom/inbox/storm-aid-call.txt');
const name = '2026-03-19-aas-marant.md';

let folder: string;
let built: Package;
let stage: Stage;
let workbench: Workbench;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-vsix-'));
  built = await buildPackage({ quick: true });
  const vsix = path.join(folder, built.name);
  await writeFile(vsix, built.vsix);
  stage = await openStage({ vsix, unseen: true });
  workbench = await Workbench.boot(stage, { settings: { 'copydesk.newArticle.openPreview': 'never' } });
}, 600_000);
afterEach(({ task }) => workbench.pictureOfFailure(task));
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

it('is installed with what it holds, and with nothing of the command line', async () => {
  const extensions = path.join(workbench.home, 'extensions');
  const [installed = ''] = (await readdir(extensions)).filter(one => one.startsWith('copydesk.copydesk-'));
  const files = await readdir(path.join(extensions, installed), { recursive: true });
  expect(files).toEqual(expect.arrayContaining(['dist/extension.js', 'dist/web/extension.js', 'dist/pdfReader.js']));
  expect(files).not.toContain('dist/cli.js');
  expect(files.filter(file => file.endsWith('.map'))).toEqual([]);
});

it('makes an article of a readout', async () => {
  await workbench.newArticle(await readFile(release, 'utf8'), 'Readout article');
  await workbench.tab(name).waitFor();
  await workbench.editor.waitForText('## Key takeaways');
  await workbench.picture('package-01-article');
});

it('finds what was planted, and puts it right', async () => {
  await workbench.editor.find('solely');
  await workbench.editor.type('mainly');
  await workbench.problems.show();
  await workbench.problems.entry('The disclaimer is altered').waitFor();
  await workbench.picture('package-02-found');
  await workbench.editor.focus();
  expect((await workbench.editor.lightBulb())[0]).toBe('Restore the disclaimer’s wording');
  await workbench.editor.applyFix('Restore the disclaimer’s wording');
  await workbench.editor.waitForText('based solely on');
  await workbench.problems.entry('The disclaimer is altered').waitFor({ state: 'hidden' });
});

it('finds a figure that the source has otherwise', async () => {
  await workbench.press('Mod+J');
  await workbench.openFile('drafts/2026-06-02-rendt-telvi.md');
  await workbench.editor.find('four mobile');
  await workbench.press('ArrowLeft');
  await workbench.editor.lightBulb();
  await workbench.picture('package-03-fix');
  await workbench.editor.applyFix('Change to “three”');
  await workbench.editor.waitForText('three mobile');
});

it('shows the article as it will be read', async () => {
  await workbench.runCommand('Copydesk: Open Preview to the Side');
  await workbench.webview().getByRole('heading', { name: 'Key takeaways' }).waitFor();
  await workbench.picture('package-04-preview');
});
