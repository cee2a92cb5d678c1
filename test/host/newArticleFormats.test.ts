import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import type * as vscode from 'vscode';
import { originChoices } from '../../src/features/readouts/chooseOrigin.js';
import { release as words, releaseMail, releasePdf, releaseWord } from '../core/readout/formats/build/release.js';
import { answering } from './support/answering.js';
import { inBrowser } from './support/inBrowser.js';
import { inNewsroom, made, newArticle } from './support/newArticle.js';
import { newFile, remove } from './support/workspace.js';

describe('New Article from Readout', () => {
  const { nothingWritten } = inNewsroom();

  /** In a browser the readers of these are too heavy. */
  async function refused(uri: vscode.Uri): Promise<void> {
    await answering('showErrorMessage', undefined, async shown => {
      assert.equal(await newArticle({ from: uri }), undefined);
      assert.match(shown[0]?.message ?? '', /does not read a .+ in the browser\..+paste it\..+desktop/);
    });
    await remove(uri);
    await nothingWritten();
  }

  describe('from a document', () => {
    it('is offered where it is read', () => {
      const detail = (isBrowser: boolean) =>
        originChoices(undefined, isBrowser).find(({ value }) => value === 'file')?.detail ?? '';
      assert.match(detail(false), /HTML, Word, PDF or mail file/);
      assert.match(detail(true), /HTML or mail file.+; Word and PDF need the desktop$/);
    });

    const documents: Record<string, Uint8Array> = {
      'inbox/talks.docx': releaseWord(),
      'inbox/talks.pdf': releasePdf(),
      'inbox/talks.eml': releaseMail(),
    };
    for (const [path, bytes] of Object.entries(documents)) {
      const isRefused = inBrowser && !path.endsWith('.eml');
      it(isRefused ? `says what to do with ${path} instead` : `saves the words of ${path} as the source`, async () => {
        const uri = await newFile(path, bytes);
        if (isRefused) return refused(uri);
        const { text, sourceText } = await made({ from: uri });
        await remove(uri);
        for (const paragraph of words.body) assert.ok(sourceText.includes(paragraph), sourceText);
        assert.ok(sourceText.includes('published: 2031-03-03'), sourceText);
        assert.ok(text.includes(words.title), text);
      });
    }

    describe('that cannot be read', () => {
      afterEach(nothingWritten);

      const broken: Record<string, Uint8Array> = {
        'cut.docx': releaseWord().subarray(0, 900),
        'cut.pdf': releasePdf().subarray(0, 300),
        'old.doc': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        'text.rtf': new TextEncoder().encode('{\\rtf1 The ministers met.}'),
      };
      for (const [name, bytes] of Object.entries(broken)) {
        it(`writes nothing for ${name}`, async () => {
          const uri = await newFile(`inbox/${name}`, bytes);
          assert.equal(await newArticle({ from: uri }), undefined);
          await remove(uri);
        });
      }
    });
  });
});
