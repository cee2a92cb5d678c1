import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlineArticle } from '../../../src/core/article/outline.js';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import type { DisclosureConfig } from '../../../src/core/config/types.js';
import { recordAiUse, type AiUseToRecord } from '../../../src/core/disclosure/recordAiUse.js';
import { recordReview } from '../../../src/core/disclosure/recordReview.js';
import { reviewState } from '../../../src/core/disclosure/reviewState.js';
import { readoutArticle } from '../../../src/core/profiles/readoutArticle.js';
import { applyEdits } from '../../../src/core/text/span.js';
import { anyText } from '../anyText.js';
import { article, findingsOf } from '../rules/support.js';

function used(text: string, asked: AiUseToRecord, disclosure: DisclosureConfig = { preset: 'house' }): string {
  const parsed = parseArticle(text);
  const edits = recordAiUse(parsed, outlineArticle(parsed, readoutArticle), asked, disclosure);
  return 'problem' in edits ? edits.problem : applyEdits(text, edits);
}

function reviewed(text: string, by = 'Ana Relph', disclosure: DisclosureConfig = { preset: 'house' }): string {
  const edits = recordReview(parseArticle(text), { by, on: '2026-05-15' }, { disclosure, language: 'en' });
  return 'problem' in edits ? edits.problem : applyEdits(text, edits);
}

const draft = { use: 'draft', model: 'Norna 2', prompt: 'Write an article.\n\nOnly what it says.' } as const;
const told = '**Drafted with AI.** The first draft of this article was written by the language model Norna 2.';

describe('recording how a model was used', () => {
  test('writes the record and the statement, and nothing is left to find', () => {
    const text = used(article(), draft);
    expect(text).toBe(
      article()
        .replace(
          '\n---\n',
          '\nai:\n  model: Norna 2\n  use: draft\n  prompt: |-\n    Write an article.\n\n    Only what it says.\n---\n',
        )
        .replace('centre\n\nNORVIK', `centre\n\n${told}\n\nNORVIK`),
    );
    for (const rule of ['ai-disclosure', 'ai-disclosure-position', 'ai-prompt-recorded', 'front-matter']) {
      expect(findingsOf(rule, text)).toEqual([]);
    }
  });

  test('does it again without a change, and another use changes the statement with the record', () => {
    const once = used(article(), draft);
    expect(used(once, draft)).toBe(once);
    const edited = used(once, { use: 'edit' });
    expect(edited).toBe(
      once
        .replace('use: draft', 'use: edit')
        .replace(told, '**Edited with AI.** This article was edited with the help of the language model Norna 2.'),
    );
  });

  test('leaves the writer’s own statement', () => {
    const own = article().replace('centre\n\nNORVIK', 'centre\n\n*We used Norna 2 to write this.*\n\nNORVIK');
    expect(used(own, draft)).toContain('*We used Norna 2 to write this.*\n\nNORVIK');
  });

  test('inserts no statement where a review takes its place', () => {
    const text = used(reviewed(article()), draft, { preset: 'eu' });
    expect(text).not.toContain('AI-generated');
    expect(reviewState(parseArticle(text)).state).toBe('recorded');
  });

  test('in an article without front matter and headline, and with Windows line breaks', () => {
    expect(used('NORVIK — They met.\r\n', { use: 'edit' })).toBe(
      '---\r\nai:\r\n  use: edit\r\n---\r\n\r\n**Edited with AI.** This article was edited with the help of a language model.\r\n\r\nNORVIK — They met.\r\n',
    );
  });

  test('says why nothing was written', () => {
    expect(used('---\nai: "x\n---\n\n# A\n', draft)).toMatch(/^The front matter cannot be read/);
  });
});

describe('recording a review', () => {
  test('writes name, day and hash, and a change makes it stale', () => {
    const text = reviewed(article(), ' Ana  Relph ');
    expect(text).toMatch(/\nreview:\n {2}by: Ana Relph\n {2}on: 2026-05-15\n {2}sha256: [0-9a-f]{64}\n---\n/);
    expect(findingsOf('review-stale', text)).toEqual([]);
    expect(findingsOf('review-stale', text.replace(/\n/g, '\r\n'))).toEqual([]);
    const changed = text.replace('could shorten', 'will shorten');
    expect(findingsOf('review-stale', changed).map(({ message }) => message)).toEqual([
      'The text has changed since Ana Relph reviewed it on 2026-05-15. Have it reviewed again, and record that review.',
    ]);
    expect(findingsOf('review-stale', reviewed(changed, 'Bo Lund'))).toEqual([]);
  });

  describe('that the newsroom’s statement speaks of', () => {
    const own = { preset: 'house', statement: '**Made with AI.** {model} was used; {reviewer} checked it.' } as const;
    const statementOf = (text: string) => /^\*\*Made with AI.*$/m.exec(text)?.[0];

    test('names the reviewer there in place of the placeholder, and is not stale for that', () => {
      const text = used(article(), draft, own);
      expect(statementOf(text)).toContain('[TK: who reviewed the article]');
      const after = reviewed(text, 'Ana Relph', own);
      expect(statementOf(after)).toBe('**Made with AI.** Norna 2 was used; Ana Relph checked it.');
      expect(reviewState(parseArticle(after)).state).toBe('recorded');
      const again = reviewed(after, 'Bo Lund', own);
      expect(statementOf(again)).toBe('**Made with AI.** Norna 2 was used; Bo Lund checked it.');
      expect(reviewState(parseArticle(again))).toMatchObject({ state: 'recorded', by: 'Bo Lund' });
    });

    test('changes nothing where the writer has put it otherwise, or no model is on record', () => {
      const otherwise = used(article(), draft, own).replace('was used', 'has been used');
      expect(statementOf(reviewed(otherwise, 'Ana Relph', own))).toBe(statementOf(otherwise));
      const without = used(article(), draft, own).replace(/ai:\n(?: .*\n|\n)+?(?=---)/, '');
      expect(statementOf(reviewed(without, 'Ana Relph', own))).toContain('[TK: ');
    });
  });

  test('is of the text as it stands, whatever that is, or is not written', () => {
    const text = fc.oneof(
      anyText,
      anyText.map(body => `---\ntitle: A\n---\n${body}`),
      anyText.map(body => `---\r\nreview:\r\n  by: B # ours\r\n---\r\n${body}`),
    );
    fc.assert(
      fc.property(text, before => {
        const parsed = parseArticle(before);
        const telling = { disclosure: { preset: 'house' }, language: 'en' } as const;
        const edits = recordReview(parsed, { by: 'Ana Relph', on: '2026-05-15' }, telling);
        if ('problem' in edits) return;
        const after = parseArticle(applyEdits(before, edits));
        expect(reviewState(after)).toEqual({ state: 'recorded', by: 'Ana Relph', on: '2026-05-15' });
      }),
    );
  });
});
