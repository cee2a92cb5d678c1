import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { findProfile, outlineArticle, parseArticle, profiles } from '../../src/core/index.js';
import { applyToDraft } from '../../src/features/applyProfile/applyToDraft.js';
import { profileChoices } from '../../src/features/chooseProfile.js';
import { sectionChoices } from '../../src/features/insertSection/choices.js';
import { answering } from './support/answering.js';
import { articleText, articleWith } from './support/articles.js';
import { ruleOf, waitForDiagnostics } from './support/diagnostics.js';
import { activate } from './support/extension.js';
import { readOnlyFiles } from './support/readOnlyFiles.js';
import { pressEnter, pressEscape } from './support/press.js';
import { until } from './support/until.js';
import { closeAllEditors, inWorkspace, newFile, open, openUntitled, readText } from './support/workspace.js';

const conclusion =
  'The two countries have named a place, a date and what each will bring. The next session of the dialogue is to be held in Karsholm in the spring of 2027.';

/** An article without its conclusion, open. */
async function withoutConclusion(): Promise<vscode.TextEditor> {
  return open(await articleWith({ [`## Conclusion\n\n${conclusion}\n\n`]: '' }));
}

function headings(text: string): string[] {
  return [...text.matchAll(/^## (.+?)\r?$/gm)].map(([, heading]) => heading ?? '');
}

function insert(section: string): Thenable<boolean | undefined> {
  return vscode.commands.executeCommand<boolean | undefined>('copydesk.insertSection', { section });
}

describe('Insert Section', () => {
  before(activate);
  afterEach(closeAllEditors);

  it('inserts a missing section in its place, with a blank line on either side', async () => {
    const { document } = await withoutConclusion();
    assert.equal(await insert('conclusion'), true);
    const text = document.getText();
    assert.deepEqual(headings(text), headings(await articleText()));
    assert.doesNotMatch(text, /\n\n\n/);
    assert.match(text, /[^\n]\n\n## Conclusion\n\n.+\n\n## Disclaimer/);
  });

  it('goes into the draft behind the walkthrough, whose button was pressed, and asks which where there are several', async () => {
    const first = (await withoutConclusion()).document;
    const walkthrough = vscode.window.createWebviewPanel('test.inFront', 'In front', vscode.ViewColumn.One);
    await until(() => vscode.window.activeTextEditor === undefined);
    assert.equal(await insert('conclusion'), true);
    assert.match(first.getText(), /\n\n## Conclusion\n\n/);
    const second = (await withoutConclusion()).document;
    walkthrough.reveal();
    await until(() => vscode.window.activeTextEditor === undefined);
    await pressEscape(insert('conclusion'));
    assert.equal(second.isDirty, false);
    walkthrough.dispose();
  });

  it('leaves the writer at its first place to write', async () => {
    const editor = await withoutConclusion();
    await insert('conclusion');
    assert.ok(!editor.selection.isEmpty);
    await vscode.commands.executeCommand('type', { text: 'It ends.' });
    assert.match(editor.document.getText(), /## Conclusion\n\nIt ends\./);
  });

  it('is one step to undo', async () => {
    const { document } = await withoutConclusion();
    const before = document.getText();
    await insert('conclusion');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('uses the line breaks of the file', async () => {
    const text = (await articleText({ [`## Conclusion\n\n${conclusion}\n\n`]: '' })).replace(/\n/g, '\r\n');
    const { document } = await open(await newFile('drafts/test-crlf.md', text));
    await insert('conclusion');
    await document.save();
    const saved = await readText(document.uri);
    assert.match(saved, /\r\n\r\n## Conclusion\r\n\r\n/);
    assert.doesNotMatch(saved, /[^\r]\n/);
  });

  it('goes to a section that is there instead of inserting it again', async () => {
    const editor = await open(await articleWith());
    const before = editor.document.getText();
    assert.equal(await insert('why-it-matters'), false);
    assert.equal(editor.document.getText(), before);
    assert.equal(editor.document.lineAt(editor.selection.active.line).text, '## Why it matters');
  });

  it('leaves a text as it is that is too long to be read, and says so', async () => {
    const long = `${await articleText()}\n${'A sentence of a text without an end. '.repeat(60_000)}`;
    const { document } = await open(await newFile('drafts/long.md', long));
    await answering('showWarningMessage', undefined, async shown => {
      assert.equal(await insert('conclusion'), false);
      await vscode.commands.executeCommand('copydesk.nextFinding');
      const told = shown.map(({ message }) => message);
      assert.equal(told.length, 2);
      for (const message of told) assert.match(message, /^long\.md is larger than 2 MB/);
    });
    assert.equal(document.isDirty, false);
  });

  it('fills in the disclaimer and the source, so that both are right at once', async () => {
    const text = await articleText();
    const start = text.indexOf('## Disclaimer');
    const uri = await newFile('drafts/test-ends.md', text.slice(0, start) + text.slice(text.indexOf('## How AI')));
    await open(uri);
    await insert('disclaimer');
    await insert('source');
    const findings = await vscode.commands.executeCommand('copydesk.checkArticle');
    assert.deepEqual(findings, []);
  });

  it('offers what is missing first, and takes what is accepted', async () => {
    const { document } = await withoutConclusion();
    const pending = vscode.commands.executeCommand('copydesk.insertSection');
    await pressEnter(pending);
    assert.equal(await pending, true);
    assert.deepEqual(headings(document.getText()), headings(await articleText()));
  });

  it('inserts another question into an explainer each time it is asked, behind the last one', async () => {
    const text =
      '---\nprofile: explainer-qa\n---\n\n# Why\n\n## Short answer\n\nSo.\n\n## Who?\n\nA.\n\n## Source\n\nB.\n';
    const { document } = await open(await newFile('drafts/explainer.md', text));
    assert.equal(await insert('questions'), true);
    await vscode.commands.executeCommand('leaveSnippet');
    assert.equal(await insert('questions'), true);
    const question = '[TK: a question]?';
    assert.deepEqual(headings(document.getText()), ['Short answer', 'Who?', question, question, 'Source']);
  });

  it('shows a missing section with the picture that the checklist has for it', () => {
    const profile = findProfile('readout-article', profiles);
    assert.ok(profile);
    const missing = sectionChoices(outlineArticle(parseArticle(''), profile)).find(
      ({ value }) => value === 'conclusion',
    );
    assert.deepEqual(missing?.iconPath, new vscode.ThemeIcon('add'));
  });

  it('says of each section what belongs there, with a capital letter', () => {
    for (const profile of profiles) {
      const details = sectionChoices(outlineArticle(parseArticle(''), profile)).flatMap(({ detail }) => detail ?? []);
      assert.equal(details.length, profile.sections.length);
      for (const detail of details) assert.match(detail, /^\p{Lu}/u);
    }
  });

  it('changes nothing on Escape', async () => {
    const { document } = await withoutConclusion();
    const before = document.getText();
    const pending = vscode.commands.executeCommand('copydesk.insertSection');
    await pressEscape(pending);
    assert.equal(await pending, undefined);
    assert.equal(document.getText(), before);
  });
});

describe('Apply Profile to This Draft', () => {
  before(activate);
  afterEach(closeAllEditors);

  const draft = '# Ministers meet\n\nThe ministers met in Norvik.\n\n**Key Takeaways:**\n\n- They met.\n';

  function apply(profile = 'readout-article'): Thenable<string[] | undefined> {
    return vscode.commands.executeCommand<string[] | undefined>('copydesk.applyProfile', { profile });
  }

  it('adds only what is missing, in one step to undo', async () => {
    const { document } = await open(await newFile('notes/apply.md', draft));
    const added = await apply();
    const text = document.getText();
    assert.ok(added?.includes('Why it matters'));
    assert.ok(!added?.includes('Key takeaways'));
    for (const line of draft.split('\n')) assert.ok(text.includes(line), line);
    assert.match(text, /^---\n[^]*profile: readout-article/);
    assert.match(text, /^## Disclaimer$/m);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), draft);
  });

  it('says that nothing was missing, and changes nothing, the second time', async () => {
    const { document } = await open(await newFile('notes/apply-twice.md', draft));
    await apply();
    const once = document.getText();
    assert.deepEqual(await apply(), []);
    assert.equal(document.getText(), once);
  });

  it('makes a checked article of it', async () => {
    const { document } = await open(await newFile('notes/apply-check.md', draft));
    await apply();
    const found = await waitForDiagnostics(document.uri);
    assert.ok(!found.some(one => ruleOf(one) === 'required-section'));
    assert.ok(found.some(one => ruleOf(one) === 'placeholder-left'));
  });

  it('leaves front matter that cannot be read as it is', async () => {
    const broken = `---\ntitle: "Ministers\n---\n\n${draft}`;
    const { document } = await open(await newFile('notes/apply-broken.md', broken));
    await apply();
    assert.ok(document.getText().startsWith('---\ntitle: "Ministers\n---\n'));
  });

  it('says that a draft could not be changed when it is read-only', async () => {
    const provider = readOnlyFiles('copydesk-archive', draft);
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('copydesk-archive:/old/apply.md'));
      await assertRefused(document, /The draft apply\.md could not be changed/);
    } finally {
      provider.dispose();
    }
  });

  it('says so too when the editor refuses the change', async () => {
    const { document } = await open(await newFile('notes/apply-refused.md', draft));
    const elsewhere = inWorkspace('notes/apply-nowhere.md');
    const gone = Object.create(document, { uri: { value: elsewhere } }) as vscode.TextDocument;
    await assertRefused(gone, /The draft apply-nowhere\.md could not be changed/);
  });

  async function assertRefused(document: vscode.TextDocument, problem: RegExp): Promise<void> {
    const profile = findProfile('readout-article', profiles);
    assert.ok(profile);
    const applied = await applyToDraft(document, profile);
    assert.ok('problem' in applied);
    assert.match(applied.problem, problem);
    assert.equal(document.getText(), draft);
  }

  it('turns text pasted into a new file into Markdown', async () => {
    const { document } = await openUntitled('Ministers meet\n\nThe ministers met in Norvik.\n', 'plaintext');
    await apply();
    const markdown = await until(() =>
      vscode.workspace.textDocuments.find(
        ({ uri, languageId }) => uri.path === document.uri.path && languageId === 'markdown',
      ),
    );
    assert.match(markdown.getText(), /profile: readout-article/);
  });

  it('offers every profile with what it is for, the newsroom’s usual one first, then its own', () => {
    const own = profiles.slice(0, 1).map(profile => ({ ...profile, id: 'our-own', title: 'Our own' }));
    const choices = profileChoices({ profile: 'scan-brief', profiles: [...own, ...profiles] });
    assert.deepEqual(
      choices.map(({ label }) => label),
      ['Scan brief', 'Our own', 'Readout article', 'News brief', 'Explainer Q&A', 'What we know', 'Policy note'],
    );
    assert.ok(choices.every(({ detail }) => detail !== undefined && detail !== ''));
  });

  async function questionsOnly(): Promise<{ added: readonly string[] }> {
    const { document } = await open(await newFile('notes/one-question.md', '# Why\n\n## Who?\n\nA.\n'));
    const explainer = findProfile('explainer-qa', profiles);
    const applied = explainer && (await applyToDraft(document, explainer));
    assert.ok(applied && 'added' in applied);
    return applied;
  }

  it('makes an explainer of a draft, with its three questions', async () => {
    const { document } = await open(await newFile('notes/apply-explainer.md', draft));
    await apply('explainer-qa');
    assert.equal(document.getText().match(/^## \[TK: a question\]\?$/gm)?.length, 3);
    assert.match(document.getText(), /profile: explainer-qa/);
    const { added } = await questionsOnly();
    assert.deepEqual(added.slice(0, 1), ['front matter']);
    assert.ok(added.includes('Questions') && !added.includes('Key takeaways'));
  });

  it('asks for the profile when the draft names none, and changes nothing on Escape', async () => {
    const { document } = await open(await newFile('notes/apply-escape.md', draft));
    const pending = vscode.commands.executeCommand('copydesk.applyProfile');
    await pressEscape(pending);
    assert.equal(await pending, undefined);
    assert.equal(document.getText(), draft);
  });
});

describe('Show Checklist', () => {
  before(activate);
  afterEach(closeAllEditors);

  it('goes to the place that is picked', async () => {
    const editor = await open(await articleWith());
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const pending = vscode.commands.executeCommand('copydesk.showChecklist');
    await pressEnter(pending);
    await pending;
    assert.ok(editor.selection.active.line > 0);
  });

  it('changes nothing on Escape', async () => {
    const { document } = await withoutConclusion();
    const before = document.getText();
    const pending = vscode.commands.executeCommand('copydesk.showChecklist');
    await pressEscape(pending);
    await pending;
    assert.equal(document.getText(), before);
  });
});

describe('Snippets', () => {
  before(activate);
  afterEach(closeAllEditors);

  it('come in Markdown when they are asked for', async () => {
    const { document } = await open(await articleWith());
    const end = document.lineAt(document.lineCount - 1).range.end;
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      end,
    );
    const labels = items
      .filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet)
      .map(({ label }) => (typeof label === 'string' ? label : label.label));
    for (const prefix of ['cd-key-takeaways', 'cd-disclaimer', 'cd-quotation', 'cd-attribution']) {
      assert.ok(
        labels.some(label => label.includes(prefix)),
        `${prefix} is not among ${labels.join(', ')}`,
      );
    }
  });
});
