import assert from 'node:assert/strict';
import { afterEach, before, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { parseProjectFile, rules, type SettingInForce, settingsInForce, starterFile } from '../../src/core/index.js';
import { ProjectConfigs } from '../../src/host/projectConfigs.js';
import { settingChoices, whatHolds } from '../../src/features/whyThisSetting/choices.js';
import { setInProjectFile } from '../../src/features/whyThisSetting/setInProjectFile.js';
import { isClean } from './support/breaks.js';
import { diagnosticsOf, ruleOf, waitForDiagnostics } from './support/diagnostics.js';
import { activate } from './support/extension.js';
import { until } from './support/until.js';
import { closeAllEditors, inWorkspace, newFile, open, overwrite, readText, remove } from './support/workspace.js';

const draft = '---\nprofile: readout-article\n---\n\n# Headline\n\nTODO\n';

describe('Settings', () => {
  before(activate);

  let folder = '';
  beforeEach(() => {
    folder = `house-${crypto.randomUUID()}`;
  });
  afterEach(async () => {
    await closeAllEditors();
    await remove(folder);
  });

  const severityIn = (found: vscode.Diagnostic[]) => found.find(one => ruleOf(one) === 'placeholder-left')?.severity;

  /** Writes a file until the editor has told of it: of a file in a folder that has just come it misses changes on a busy machine. */
  async function changeSeen(uri: vscode.Uri, text: string): Promise<void> {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.jsonc');
    let isSeen = false;
    const look = (one: vscode.Uri): void => {
      isSeen ||= one.path === uri.path;
    };
    watcher.onDidChange(look);
    watcher.onDidCreate(look);
    try {
      await until(async () => {
        await overwrite(uri, text);
        return isSeen;
      });
    } finally {
      watcher.dispose();
    }
  }

  describe('that a project file takes over', () => {
    it('count at once when they change, and stay in force while they are broken, with the problem in their file', async () => {
      await newFile(`${folder}/.copydesk.jsonc`, '{ "extends": "house/desk.jsonc" }');
      const desk = await newFile(`${folder}/house/desk.jsonc`, '{ "rules": { "placeholder-left": "warning" } }');
      const uri = await newFile(`${folder}/draft.md`, draft);
      await open(uri);
      await waitForDiagnostics(uri, found => severityIn(found) === vscode.DiagnosticSeverity.Warning);
      await changeSeen(desk, '{ "rules": { "placeholder-left": }');
      await waitForDiagnostics(desk);
      assert.equal(severityIn(diagnosticsOf(uri)), vscode.DiagnosticSeverity.Warning);
      await changeSeen(desk, '{ "rules": { "placeholder-left": "hint" } }');
      await waitForDiagnostics(desk, isClean);
      await waitForDiagnostics(uri, found => severityIn(found) === vscode.DiagnosticSeverity.Hint);
    });

    it('are missed where they are named, until they are there', async () => {
      const file = await newFile(`${folder}/.copydesk.jsonc`, '{ "extends": "desk.jsonc" }');
      const uri = await newFile(`${folder}/draft.md`, draft);
      await open(uri);
      const [problem] = await waitForDiagnostics(file);
      assert.match(problem?.message ?? '', /There is no file “desk\.jsonc”/);
      await changeSeen(inWorkspace(`${folder}/desk.jsonc`), '{ "rules": { "placeholder-left": "info" } }');
      await waitForDiagnostics(file, isClean);
      await waitForDiagnostics(uri, found => severityIn(found) === vscode.DiagnosticSeverity.Information);
    });
  });

  it('of an override hold for the files that it names', async () => {
    const override = '{ "files": "archive/**", "rules": { "placeholder-left": "off" } }';
    await newFile(`${folder}/.copydesk.jsonc`, `{ "overrides": [${override}] }`);
    const fresh = await newFile(`${folder}/draft.md`, draft);
    const old = await newFile(`${folder}/archive/draft.md`, draft);
    await open(old);
    await open(fresh);
    await waitForDiagnostics(fresh, found => severityIn(found) === vscode.DiagnosticSeverity.Error);
    await waitForDiagnostics(old, found => found.length > 0 && severityIn(found) === undefined);
  });

  describe('Why This Setting?', () => {
    const why = (uri: vscode.Uri, ...setting: string[]) =>
      vscode.commands.executeCommand<SettingInForce | undefined>('copydesk.whyThisSetting', { uri, setting });

    it('goes to where a setting stands', async () => {
      const file = await newFile(`${folder}/.copydesk.jsonc`, '{\n  "rules": { "disclaimer": "hint" }\n}');
      const uri = await newFile(`${folder}/draft.md`, draft);
      await open(uri);
      const setting = await why(uri, 'rules', 'disclaimer');
      assert.equal(setting?.value, 'hint');
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.uri.toString(), file.toString());
      assert.equal(editor.document.getText(editor.selection), '"hint"');
    });

    it('goes to the front matter for what the article says itself', async () => {
      await newFile(`${folder}/.copydesk.jsonc`, '{ "profile": "news-brief" }');
      const uri = await newFile(`${folder}/draft.md`, draft);
      await open(uri);
      assert.equal((await why(uri, 'profile'))?.value, 'readout-article');
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.getText(editor.selection), 'readout-article');
    });

    it('says of Copydesk’s default that it is one, and writes it into the project file for the person to change', async () => {
      const file = await newFile(`${folder}/.copydesk.jsonc`, '{\n  // Ours\n}\n');
      const uri = await newFile(`${folder}/draft.md`, draft);
      await open(uri);
      const setting = await why(uri, 'rules', 'disclaimer');
      assert.ok(setting);
      assert.equal(setting.origin.kind, 'default');
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
      assert.equal(await setInProjectFile(file, setting), true);
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor.document.getText(editor.selection), '"error"');
      const text = editor.document.getText();
      assert.match(text, /\/\/ Ours/);
      assert.deepEqual(parseProjectFile(text).config.rules, { disclaimer: 'error' });
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), '{\n  // Ours\n}\n');
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });

    it('lists what somebody has set first, each with its value and place, then Copydesk’s defaults', async () => {
      const override = '{ "files": "a/**", "rules": { "disclaimer": "off" } }';
      await newFile(`${folder}/.copydesk.jsonc`, `{ "extends": "copydesk:own-releases", "overrides": [${override}] }`);
      const log = vscode.window.createOutputChannel('Settings test', { log: true });
      const configs = new ProjectConfigs(log);
      const settings = await configs.for(inWorkspace(`${folder}/a/draft.md`));
      const choices = settingChoices(settingsInForce(settings, rules), settings);
      assert.deepEqual(
        choices.slice(0, 4).map(({ label, description, detail }) => [label, description, detail]),
        [
          ['Set for this article', undefined, undefined],
          ['publisherIsSource', 'true', `From the pack copydesk:own-releases, taken over in ${folder}/.copydesk.jsonc`],
          ['rules › disclaimer', 'off', `From ${folder}/.copydesk.jsonc, for a/**`],
          ['Copydesk’s defaults', undefined, undefined],
        ],
      );
      assert.ok(choices.some(({ label, description }) => label === 'lengths › lede' && description === '35'));
      configs.dispose();
      log.dispose();
    });

    it('says that what was right before holds while the project file is broken', async () => {
      const log = vscode.window.createOutputChannel('Settings test', { log: true });
      const configs = new ProjectConfigs(log);
      await newFile(`${folder}/.copydesk.jsonc`, '{ "style": }');
      await newFile(`${folder}/right/.copydesk.jsonc`, '{ "style": "ap-like" }');
      const sayings = ['draft.md', 'right/draft.md'].map(async name =>
        whatHolds(await configs.for(inWorkspace(`${folder}/${name}`))),
      );
      const [broken = '', right = ''] = await Promise.all(sayings);
      assert.match(broken, /Something is wrong in \.copydesk\.jsonc/);
      assert.match(right, /Pick a setting/);
      configs.dispose();
      log.dispose();
    });

    it('writes nothing into a project file that is broken', async () => {
      const file = await newFile(`${folder}/.copydesk.jsonc`, '{ "rules": ');
      const setting: SettingInForce = { path: ['style'], value: 'none', origin: { kind: 'default' } };
      assert.equal(await setInProjectFile(file, setting), false);
      assert.equal(await readText(file), '{ "rules": ');
    });
  });

  describe('Create Project File', () => {
    it('writes one that changes nothing, and opens it', async () => {
      await newFile(`${folder}/draft.md`, draft);
      const file = await vscode.commands.executeCommand<vscode.Uri>('copydesk.createProjectFile', inWorkspace(folder));
      assert.equal(await readText(`${folder}/.copydesk.jsonc`), starterFile());
      assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), file.toString());
    });

    it('opens the one that is there as it is', async () => {
      await newFile(`${folder}/.copydesk.jsonc`, '{}');
      await vscode.commands.executeCommand('copydesk.createProjectFile', inWorkspace(folder));
      assert.equal(await readText(`${folder}/.copydesk.jsonc`), '{}');
    });
  });

  it('are completed and explained in the editor', async () => {
    const file = await newFile(`${folder}/.copydesk.jsonc`, '{\n  "style": "",\n  "rules": {}\n}');
    const editor = await open(file);
    const at = new vscode.Position(1, 12);
    await waitForLabels(editor, at);
    const words = await hoverWords(file, new vscode.Position(2, 4));
    assert.match(words, /How severe a rule/);
  });

  it('are explained rule by rule', async () => {
    const file = await newFile(
      `${folder}/.copydesk.jsonc`,
      '{\n  "style": "",\n  "rules": { "section-order": "off" }\n}',
    );
    await waitForLabels(await open(file), new vscode.Position(1, 12));
    const words = await hoverWords(file, new vscode.Position(2, 20));
    assert.match(words, /Sections stand in the profile’s order[^]*The rule does not run/);
  });

  it('are found wrong once, and not by the editor’s reader of JSON too', async () => {
    const wrong = '{\n  "style": "",\n  "lenghts": {},\n  "rules": { "section-order": "of", "no-such-rule": "off" }\n}';
    const file = await newFile(`${folder}/.copydesk.jsonc`, wrong);
    await open(await newFile(`${folder}/draft.md`, '---\nprofile: news-brief\n---\n'));
    await waitForLabels(await open(file), new vscode.Position(1, 12));
    const found = await waitForDiagnostics(file, all => all.length >= 4);
    assert.deepEqual(
      found.map(({ source }) => source),
      Array<string>(4).fill('Copydesk'),
    );
  });
});

async function hoverWords(file: vscode.Uri, at: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', file, at);
  return hovers.flatMap(({ contents }) => contents.map(one => (one as vscode.MarkdownString).value)).join('\n');
}

/** The editor’s own reader of JSON starts late. */
async function waitForLabels({ document: { uri } }: vscode.TextEditor, at: vscode.Position): Promise<string[]> {
  const ask = async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      at,
    );
    return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  };
  return until(ask, labels => labels.includes('"ap-like"'));
}
