import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { altered, newCase, unknown } from './support/evidence.js';
import { hasRule, lacksRule } from './support/breaks.js';
import { applyFix, diagnosticsOf, offered, ruleOf, waitForDiagnostics } from './support/diagnostics.js';
import { activate } from './support/extension.js';
import { until } from './support/until.js';
import { closeAllEditors, newFile, open, readText, replaceText } from './support/workspace.js';

/** Where words stand in a document, the n-th time. */
function rangeOf(document: vscode.TextDocument, words: string, nth = 0): vscode.Range {
  let at = -1;
  for (let time = 0; time <= nth; time++) at = document.getText().indexOf(words, at + 1);
  assert.ok(at >= 0, `The document does not hold "${words}".`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** What a place's hovers say, all together. */
async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents.map(one => (one instanceof vscode.MarkdownString ? one.value : '')))
    .join('\n');
}

async function diagnosticOf(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  const found = (await waitForDiagnostics(uri, hasRule(rule))).find(one => ruleOf(one) === rule);
  assert.ok(found);
  return found;
}

const quotation = '“No ship should wait a week for a stamp,”';
const quoteRule = 'quote-not-in-source';

describe('Evidence', () => {
  before(activate);
  afterEach(closeAllEditors);

  describe('a finding', () => {
    it('points at its place in the saved source, exactly', async () => {
      const { draft, source } = await newCase();
      await open(draft);
      const [related] = (await diagnosticOf(draft, quoteRule)).relatedInformation ?? [];
      assert.equal(related?.location.uri.toString(), source.toString());
      const saved = await vscode.workspace.openTextDocument(source);
      assert.equal(saved.getText(related.location.range), quotation.slice(1, -2));
    });

    it('is mended with the source’s words, undone in one step', async () => {
      const { draft } = await newCase();
      const { document } = await open(draft);
      const diagnostic = await diagnosticOf(draft, quoteRule);
      const beforeFix = document.getText();
      const [first] = await offered(draft, diagnostic.range, 'Put the source’s words');
      assert.equal(first?.title, 'Put the source’s words');
      await applyFix(draft, diagnostic, first.title);
      assert.equal(document.getText(), beforeFix.replace(altered.draft, altered.source));
      await waitForDiagnostics(draft, lacksRule(quoteRule));
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), beforeFix);
    });
  });

  describe('a hover', () => {
    it('says that a fact is supported, with the source’s sentence and the way to it', async () => {
      const { draft, source } = await newCase();
      const { document } = await open(draft);
      const words = await hoverAt(document, rangeOf(document, 'September 7, 2026').start);
      assert.match(words, /\*\*Supported\*\*/);
      assert.match(words, /> Minister of Trade Ada Lund spoke with .* on \*\*September 7, 2026\*\*\./);
      assert.ok(words.includes(`](${source.with({ fragment: 'L12,85' }).toString()})`), words);
    });

    it('says that a quotation is contradicted, and why', async () => {
      const { draft } = await newCase();
      const { document } = await open(draft);
      const words = await hoverAt(document, rangeOf(document, altered.draft).start);
      assert.match(words, /\*\*Contradicted\*\*/);
      assert.match(words, /wait a week for a stamp/);
    });

    it('names the words that it is about, also a misspelt name, which is no fact by itself', async () => {
      const { draft } = await newCase();
      const text = await readText(draft);
      const other = await newFile(
        `drafts/test-${crypto.randomUUID()}.md`,
        text.replace('They will', 'Pavel Ovar and Lunn will'),
      );
      const { document } = await open(other);
      await diagnosticOf(other, 'name-misspelt');
      assert.match(await hoverAt(document, rangeOf(document, 'Lunn').start), /\*\*Contradicted\*\* · Lunn/);
    });

    it('does not say again what the problem beside it says', async () => {
      const { draft } = await newCase();
      const { document } = await open(draft);
      const { message } = await diagnosticOf(draft, quoteRule);
      const words = await hoverAt(document, rangeOf(document, altered.draft).start);
      assert.match(message, /“week”/);
      assert.doesNotMatch(words, /“week”/);
    });

    it('says that no source gives a figure', async () => {
      const { draft } = await newCase();
      const { document } = await open(draft);
      assert.match(await hoverAt(document, rangeOf(document, unknown).start), /\*\*Unsupported\*\*/);
    });

    it('says that nothing was checked when there is no source', async () => {
      const text = '---\nprofile: readout-article\n---\n\n# Ministers meet\n\nThey met on May 14, 2026.\n';
      const { document } = await open(await newFile(`drafts/test-${crypto.randomUUID()}.md`, text));
      const words = await hoverAt(document, rangeOf(document, '14, 2026').start);
      assert.match(words, /\*\*Not checked\*\*/);
      assert.equal(await hoverAt(document, rangeOf(document, 'They').start), '');
    });

    it('says nothing in Markdown that is no article', async () => {
      const { document } = await open(await newFile('notes/evidence.md', '# Notes\n\nMay 14, 2026.\n'));
      assert.equal(await hoverAt(document, rangeOf(document, 'May').start), '');
    });
  });

  describe('the way between draft and source', () => {
    async function definitions(uri: vscode.Uri, at: vscode.Position): Promise<vscode.LocationLink[]> {
      return vscode.commands.executeCommand('vscode.executeDefinitionProvider', uri, at);
    }
    async function references(uri: vscode.Uri, at: vscode.Position): Promise<vscode.Location[]> {
      return vscode.commands.executeCommand('vscode.executeReferenceProvider', uri, at);
    }

    it('leads from a fact and from a quotation to the source', async () => {
      const { draft, source } = await newCase();
      const { document } = await open(draft);
      const saved = await vscode.workspace.openTextDocument(source);
      for (const [from, to] of [
        ['September 7, 2026', 'September 7, 2026'],
        [quotation, quotation.slice(1, -2)],
      ] as const) {
        const at = document.positionAt(document.offsetAt(rangeOf(document, from).start) + 2);
        const [link] = await definitions(draft, at);
        assert.equal(link?.targetUri.toString(), source.toString());
        assert.equal(saved.getText(link.targetSelectionRange), to);
        assert.ok(saved.getText(link.targetRange).endsWith('.') || saved.getText(link.targetRange).endsWith('”'));
      }
    });

    it('leads back from the source to every draft that uses it, open or not', async () => {
      const { draft, source } = await newCase();
      const other = await newFile(`drafts/test-${crypto.randomUUID()}.md`, await readText(draft));
      await open(draft);
      const { document } = await open(source);
      const uses = await references(source, rangeOf(document, 'should wait').start);
      assert.ok(uses.every(({ uri }) => uri.toString() !== source.toString()));
      assert.deepEqual(
        [...new Set(uses.map(({ uri }) => uri.toString()))].sort(),
        [draft.toString(), other.toString()].sort(),
      );
      const text = await vscode.workspace.openTextDocument(draft);
      const words = uses.filter(({ uri }) => uri.toString() === draft.toString()).map(use => text.getText(use.range));
      assert.deepEqual(words, [quotation.replace(altered.source, altered.draft), quotation]);
    });

    it('from a fact of a draft, finds the other places that rest on the same words', async () => {
      const { draft } = await newCase();
      const { document } = await open(draft);
      const at = rangeOf(document, altered.source).start;
      const uses = await references(draft, at);
      assert.equal(uses.filter(({ uri }) => uri.toString() === draft.toString()).length, 2);
    });
  });

  describe('a finding that may stand', () => {
    /** What the light bulb’s “Acknowledge with a reason…” would ask about. */
    async function toAcknowledge(uri: vscode.Uri, rule: string): Promise<object> {
      const { range } = await diagnosticOf(uri, rule);
      const title = 'Acknowledge with a reason…';
      const action = (await offered(uri, range, title)).find(one => one.title === title);
      const [which] = (action?.command?.arguments ?? []) as [object];
      return which;
    }
    async function acknowledge(uri: vscode.Uri, rule: string, reason: string): Promise<void> {
      const which = await toAcknowledge(uri, rule);
      await vscode.commands.executeCommand('copydesk.acknowledgeFinding', { ...which, reason });
    }

    it('is marked as background in one step, and comes back when its sentence changes', async () => {
      const { draft } = await newCase();
      const { document } = await open(draft);
      const diagnostic = await diagnosticOf(draft, 'unsupported-fact');
      const beforeMark = document.getText();
      await applyFix(draft, diagnostic, 'Mark as background');
      assert.match(document.getText(), /<!-- copydesk-acknowledged unsupported-fact [0-9a-f]{8} -- background -->/);
      await waitForDiagnostics(draft, lacksRule('unsupported-fact'));
      assert.match(await hoverAt(document, rangeOf(document, unknown).start), /Acknowledged: background/);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), beforeMark);
      await vscode.commands.executeCommand('redo');
      await replaceText(document, document.getText().replace('in a year', 'in a month'));
      await waitForDiagnostics(draft, hasRule('unsupported-fact'));
    });

    it('is acknowledged with a reason, an error too; the name is kept for the next', async () => {
      const { draft } = await newCase();
      const { document } = await open(draft);
      await acknowledge(draft, quoteRule, 'the ministry corrected it (by Ana Relph)');
      const comment =
        /<!-- copydesk-acknowledged quote-not-in-source [0-9a-f]{8} -- the ministry corrected it \(by Ana Relph, \d{4}-\d\d-\d\d\) -->/;
      assert.match(document.getText(), comment);
      await waitForDiagnostics(draft, lacksRule(quoteRule));
      await acknowledge(draft, 'unsupported-fact', 'it is history');
      assert.match(document.getText(), /-- it is history \(by Ana Relph, /);
    });

    it('stays as it is when the text has changed meanwhile', async () => {
      const { draft } = await newCase();
      const { document } = await open(draft);
      const which = await toAcknowledge(draft, quoteRule);
      await replaceText(document, document.getText().replace(altered.draft, altered.source));
      const after = document.getText();
      await vscode.commands.executeCommand('copydesk.acknowledgeFinding', { ...which, reason: 'why not' });
      assert.equal(document.getText(), after);
    });
  });

  describe('a changed source', () => {
    it('is reported with the sentences that it does not bear out, and recorded anew', async () => {
      const { draft, source } = await newCase();
      const { document } = await open(draft);
      const pinned = document.getText().replace('    published:', `    sha256: ${'0'.repeat(64)}\n    published:`);
      await replaceText(document, pinned);
      const diagnostic = await diagnosticOf(draft, 'source-changed');
      assert.match(diagnostic.message, /wait a month for a stamp/);
      await applyFix(draft, diagnostic, 'Record the source as it is now');
      await waitForDiagnostics(draft, lacksRule('source-changed'));
      await document.save();
      await vscode.workspace.fs.writeFile(
        source,
        new TextEncoder().encode((await readText(source)).replace('a week', 'a month')),
      );
      const changed = await waitForDiagnostics(draft, hasRule('source-changed'));
      assert.ok(changed.find(one => ruleOf(one) === quoteRule)?.message.includes('week'));
    });
  });

  describe('completion in quotation marks', () => {
    async function suggested(typed: string): Promise<{ items: vscode.CompletionItem[]; editor: vscode.TextEditor }> {
      const { draft } = await newCase();
      const editor = await open(draft);
      await diagnosticOf(draft, quoteRule);
      const end = rangeOf(editor.document, '- **Next:** They will publish a list.').end;
      await editor.edit(edit => {
        edit.insert(end, ` ${typed}`);
      });
      const at = end.translate(0, typed.length + 1);
      editor.selection = new vscode.Selection(at, at);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        draft,
        at,
      );
      const items = list.items.filter(({ sortText }) => /^[01]\d{4}$/.test(sortText ?? ''));
      return { items, editor };
    }
    const words = 'No ship should wait a week for a stamp,';

    it('offers quotations with their speaker, then statements', async () => {
      const { items } = await suggested('“');
      assert.equal(items[0]?.insertText, `${words}”`);
      assert.match(items[0].detail ?? '', /Lund/);
      // The editor leaves out first what stands behind a long label.
      const label = items[0].label as vscode.CompletionItemLabel;
      assert.match(label.description ?? '', /Lund$/);
      assert.ok(label.label.length + (label.description ?? '').length <= 44, label.label);
      assert.equal(typeof items[0].documentation, 'string');
      assert.ok(items.some(({ insertText }) => insertText === 'The ministers agreed to publish a tariff list.”'));
    });

    it('goes on from what was typed, and closes as it was opened', async () => {
      const { items } = await suggested('"wait a');
      const [first] = items.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
      assert.equal(first?.insertText, 'wait a week for a stamp,"');
    });

    it('offers nothing outside', async () => {
      assert.deepEqual((await suggested('“Closed.” ')).items, []);
    });

    it('inserts the words as the source has them, without a second closing mark', async () => {
      const { editor } = await suggested('“”');
      const inside = editor.selection.active.translate(0, -1);
      editor.selection = new vscode.Selection(inside, inside);
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      await until(async () => {
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        return editor.document.getText().includes(`publish a list. “${words}”`);
      });
      assert.ok(!editor.document.getText().includes('””'));
    });
  });

  it('has nothing to say of a draft once it is closed', async () => {
    const { draft } = await newCase();
    await vscode.commands.executeCommand('vscode.open', draft);
    await waitForDiagnostics(draft);
    await closeAllEditors();
    await until(() => diagnosticsOf(draft).length === 0);
  });
});
