import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { articleText, articleWith } from './support/articles.js';
import { hasRule, lacksRule } from './support/breaks.js';
import { codeActions, waitForDiagnostics } from './support/diagnostics.js';
import { activate } from './support/extension.js';
import { pressEnter, pressEscape } from './support/press.js';
import { answering } from './support/answering.js';
import { until } from './support/until.js';
import { closeAllEditors, newFile, open, openUntitled, replaceText } from './support/workspace.js';

const statement = /\*\*Drafted with AI[^\n]+\n\n/;
const aiRecord = /^ai:\n(?: .*\n)+/m;
const aiSection = /\n## How AI was used\n\n[^\n]+\n/;

/** The good article as it would be if no model had been used. */
async function withoutAi(): Promise<string> {
  return (await articleText()).replace(statement, '').replace(aiRecord, '').replace(aiSection, '');
}

async function openText(text: string): Promise<vscode.TextDocument> {
  const uri = await newFile(`drafts/test-${crypto.randomUUID()}.md`, text);
  return (await open(uri)).document;
}

const run = <T>(command: string, argument?: unknown): Thenable<T> =>
  vscode.commands.executeCommand<T>(`copydesk.${command}`, argument);

describe('Disclosure', () => {
  before(activate);
  afterEach(closeAllEditors);

  describe('Record AI Use', () => {
    const prompt = 'Write a news article.\nUse only what it says.';

    it('writes the record and the statement, undone in one step', async () => {
      const text = await withoutAi();
      const document = await openText(text);
      const done = await run<boolean>('recordAiUse', { uri: document.uri, use: 'draft', model: 'Norna 2', prompt });
      assert.equal(done, true);
      const after = document.getText();
      assert.match(
        after,
        /\nai:\n {2}model: Norna 2\n {2}use: draft\n {2}prompt: \|-\n {4}Write a news article\.\n {4}Use only what it says\.\n---\n/,
      );
      assert.match(after, /^# .+\n\n\*\*Drafted with AI\.\*\* .*Norna 2\.\n\nNORVIK/m);
      await waitForDiagnostics(document.uri, lacksRule('ai-disclosure'));
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), text);
    });

    it('asks for what is not given, and takes the prompt that was copied', async () => {
      await vscode.env.clipboard.writeText(prompt);
      const document = await openText(await withoutAi());
      assert.equal(await pressEnter(run<boolean>('recordAiUse', { uri: document.uri, model: 'Norna 2' })), true);
      assert.match(document.getText(), /use: draft\n {2}prompt: \|-\n {4}Write a news article\./);
    });

    it('waits for a prompt that is written in an editor, however long its message has been gone', async () => {
      await vscode.env.clipboard.writeText('');
      const document = await openText(await withoutAi());
      await answering('showInformationMessage', undefined, async () => {
        const done = run<boolean>('recordAiUse', { uri: document.uri, use: 'draft', model: 'Norna 2' });
        const words = await until(async () => {
          await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
          const active = vscode.window.activeTextEditor?.document;
          return active?.isUntitled ? active : undefined;
        });
        await replaceText(words, prompt);
        const button = await until(async () =>
          (await vscode.commands.getCommands(true)).find(command => command.startsWith('copydesk.promptWritten')),
        );
        await vscode.commands.executeCommand(button);
        assert.equal(await done, true);
      });
      assert.match(document.getText(), /use: draft\n {2}prompt: \|-\n {4}Write a news article\./);
    });

    it('changes nothing when Escape is pressed', async () => {
      const document = await openText(await withoutAi());
      await pressEscape(run('recordAiUse', { uri: document.uri }));
      assert.equal(document.isDirty, false);
    });

    it('keeps comments, and the newsroom’s own keys', async () => {
      const document = await openText((await articleText()).replace('ai:\n', 'ai: # told by Ana\n  desk: night\n'));
      await run('recordAiUse', { uri: document.uri, use: 'edit', model: 'Norna 2', prompt: '' });
      const after = document.getText();
      assert.match(
        after,
        /\nai: # told by Ana\n {2}desk: night\n {2}model: Norna 2\n {2}use: edit\n {2}prompt: \|\n {4}Write/,
      );
    });

    it('says why it writes nothing into front matter that cannot be read', async () => {
      const { document } = await openUntitled('---\nai: "x\n---\n\n# A\n');
      await answering('showErrorMessage', undefined, async shown => {
        assert.equal(
          await run<boolean>('recordAiUse', { uri: document.uri, use: 'draft', model: '', prompt: '' }),
          false,
        );
        assert.match(shown[0]?.message ?? '', /^The front matter cannot be read/);
      });
      assert.equal(document.getText(), '---\nai: "x\n---\n\n# A\n');
    });
  });

  describe('Record Review', () => {
    const confirm = 'I Have Reviewed This Text';

    it('shows what is attested and what is open, and writes only what a person confirms', async () => {
      const document = await openText((await articleText()).replace('based solely', 'based mainly'));
      await answering('showWarningMessage', confirm, async shown => {
        assert.equal(await run<boolean>('recordReview', { uri: document.uri, by: 'Ana Relph' }), true);
        assert.equal(shown.length, 1);
        assert.equal(shown[0]?.options?.modal, true);
        assert.match(shown[0].message, /^Has Ana Relph reviewed test-.+\.md as it stands now\?$/);
        assert.match(shown[0].options.detail ?? '', /1 error is open:\nLine \d+: The disclaimer is altered/);
      });
      assert.match(
        document.getText(),
        /\nreview:\n {2}by: Ana Relph\n {2}on: \d{4}-\d{2}-\d{2}\n {2}sha256: [0-9a-f]{64}\n---\n/,
      );
      await waitForDiagnostics(document.uri, hasRule('disclaimer'));
      await waitForDiagnostics(document.uri, lacksRule('review-stale'));
      await replaceText(document, document.getText().replace('in the spring of 2027', 'in the autumn of 2027'));
      await waitForDiagnostics(document.uri, hasRule('review-stale'));
    });

    it('names the reviewer in the newsroom’s statement, and says so before', async () => {
      const folder = `test-${crypto.randomUUID()}`;
      const statement = '**Made with AI.** {model} was used; {reviewer} checked it.';
      await newFile(`${folder}/.copydesk.jsonc`, JSON.stringify({ disclosure: { statement } }));
      const { document } = await open(await newFile(`${folder}/a.md`, await withoutAi()));
      await run('recordAiUse', { uri: document.uri, use: 'draft', model: 'Norna 2', prompt: 'Write.' });
      await answering('showWarningMessage', confirm, async shown => {
        assert.equal(await run<boolean>('recordReview', { uri: document.uri, by: 'Ana Relph' }), true);
        assert.match(
          shown[0]?.options?.detail ?? '',
          /\n\nThe statement that tells readers of AI then names Ana Relph\.\n/,
        );
      });
      assert.match(document.getText(), /\n\*\*Made with AI\.\*\* Norna 2 was used; Ana Relph checked it\.\n/);
      await waitForDiagnostics(document.uri, lacksRule('review-stale'));
    });

    it('writes nothing without the confirmation', async () => {
      const document = await openText(await articleText());
      await answering('showWarningMessage', undefined, async () => {
        assert.equal(await run<boolean>('recordReview', { uri: document.uri, by: 'Ana Relph' }), false);
      });
      assert.equal(document.isDirty, false);
    });

    it('asks again every time, with the last name on offer', async () => {
      const document = await openText(await articleText());
      await answering('showWarningMessage', confirm, async shown => {
        await run('recordReview', { uri: document.uri, by: 'Bo Lund' });
        assert.equal(await pressEnter(run<boolean>('recordReview', { uri: document.uri })), true);
        assert.equal(shown.length, 2);
        assert.match(shown[1]?.options?.detail ?? '', /takes the place of the review of Bo Lund/);
      });
      assert.equal(document.getText().match(/^review:/gm)?.length, 1);
    });

    it('writes nothing of a text that was changed while it asked', async () => {
      const document = await openText(await articleText());
      const change = async (): Promise<string> => {
        await replaceText(document, `${document.getText()}\nOne more line.\n`);
        return confirm;
      };
      await answering('showWarningMessage', change, async () => {
        assert.equal(await run<boolean>('recordReview', { uri: document.uri, by: 'Ana Relph' }), false);
      });
      assert.doesNotMatch(document.getText(), /^review:/m);
    });

    it('writes nothing when Escape is pressed', async () => {
      const document = await openText(await articleText());
      await pressEscape(run('recordReview', { uri: document.uri }));
      assert.equal(document.isDirty, false);
    });

    it('is offered by the light bulb where a review is stale', async () => {
      const uri = await articleWith({ 'ai:\n': `review: { by: Ana Relph, sha256: ${'0'.repeat(64)} }\nai:\n` });
      await open(uri);
      const [stale] = (await waitForDiagnostics(uri, hasRule('review-stale'))).filter(one =>
        hasRule('review-stale')([one]),
      );
      assert.ok(stale);
      // Right after the window has opened, the finding may be there before what offers its fixes.
      await until(
        () => codeActions(uri, stale.range),
        actions => actions.some(({ command }) => command?.command === 'copydesk.recordReview'),
      );
    });
  });

  describe('Copy Prompt for a Language Model', () => {
    it('copies when, under which title and by whom the source was published, and the request', async () => {
      const document = await openText(await articleText());
      const copied = await run<string>('copyPrompt', { uri: document.uri, request: 'Write it up.' });
      assert.equal(
        copied,
        'On 2026-05-14, ‘Readout of Acting Minister of Defence Ilse Haarlund’s Meeting With Minister of National Defence Tomas Verrin of Estoria’ was published according to Ministry of Defence of Norvania. Write it up.',
      );
      const [sent, release = ''] = (await vscode.env.clipboard.readText()).split('\n\n---\n\n');
      assert.equal(sent, copied);
      assert.match(release, /^# Readout of Acting Minister[^]+in the spring of 2027\.\n$/);
    });

    it('says that the text of a source is missing', async () => {
      const uri = await articleWith({ '../sources/2026-05-14-haarlund-verrin.md': '../sources/gone.md' });
      await answering('showInformationMessage', undefined, async shown => {
        const copied = await run<string>('copyPrompt', { uri, request: 'Write it up.' });
        assert.equal(await vscode.env.clipboard.readText(), copied);
        assert.match(shown[0]?.message ?? '', /not the text of every source/);
      });
    });

    it('keeps the prompt to be put on record when the answer of the model has been copied since', async () => {
      const document = await openText(await withoutAi());
      const copied = await run<string>('copyPrompt', { uri: document.uri, request: 'Write it up.' });
      await vscode.env.clipboard.writeText('# An answer');
      assert.equal(
        await pressEnter(run<boolean>('recordAiUse', { uri: document.uri, use: 'draft', model: 'Norna 2' })),
        true,
      );
      assert.ok(document.getText().includes(`\n  prompt: ${copied}\n`));
    });

    it('offers to put on record what was copied', async () => {
      const document = await openText(await withoutAi());
      await answering('showInformationMessage', 'Record AI Use…', async () => {
        const copied = await pressEnter(run<string>('copyPrompt', { uri: document.uri }));
        const recorded = until(
          () => document.getText(),
          text => text.includes('\n  prompt:'),
        );
        assert.ok((await pressEnter(recorded)).includes(`\n  prompt: ${copied}\n`));
      });
    });

    it('says what to do when no source is on record', async () => {
      const { document } = await openUntitled('---\nprofile: readout-article\n---\n\n# A\n');
      await answering('showWarningMessage', undefined, async shown => {
        assert.equal(await run('copyPrompt', { uri: document.uri, request: 'Write.' }), undefined);
        assert.match(shown[0]?.message ?? '', /Attach Source/);
      });
    });
  });
});
