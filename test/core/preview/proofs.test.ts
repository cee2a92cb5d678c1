import { describe, expect, it, vi } from 'vitest';
import type * as vscode from 'vscode';
import { defaultConfig } from '../../../src/core/config/index.js';
import { deskOf } from '../../../src/core/render/deskVoice.js';
import { lintArticle } from '../../../src/core/lint.js';
import { Proofs } from '../../../src/features/preview/proofs.js';
import type { Inspection } from '../../../src/features/preview/ports.js';
import type { ToPreview } from '../../../src/preview/protocol.js';
import { completeArticle } from '../render/support/rendered.js';

/** A preview of a text that is typed, whose checks end when they are told to. */
class Desk {
  readonly sent: ToPreview[] = [];
  readonly firsts: boolean[] = [];
  tooLong = 0;
  /** The pictures beside the text, and those that have been looked for. */
  readonly beside = new Set<string>();
  private readonly lookedFor = new Set<string>();
  readonly failures: unknown[] = [];
  readonly proofs: Proofs;
  private readonly checks: ((error?: Error) => void)[] = [];
  private document: vscode.TextDocument | undefined;

  constructor(text: string) {
    this.put(text, 1);
    this.proofs = new Proofs({
      desk: deskOf(),
      document: () => this.document,
      nameOf: () => 'a.md',
      inspect: document => this.inspect(document),
      resolveImage: path => (this.lookedFor.has(path) ? `desk:${path}` : undefined),
      lookUpImages: () => {
        const found = [...this.beside].filter(path => !this.lookedFor.has(path));
        for (const path of found) this.lookedFor.add(path);
        return Promise.resolve(found.length > 0);
      },
      send: message => this.sent.push(message),
      onShown: ({ isFirst }) => this.firsts.push(isFirst),
      onTooLong: () => {
        this.tooLong += 1;
      },
      onFailed: error => this.failures.push(error),
    });
  }

  /** Types: the document stays the same one, as an editor's does. */
  type(from: string, to: string): void {
    const text = this.document?.getText() ?? '';
    this.put(text.replace(from, to), (this.document?.version ?? 0) + 1);
    this.proofs.askForTyped();
  }

  /** Waits for a check to begin. */
  async checkBegins(): Promise<void> {
    await expect.poll(() => this.checks.length, { timeout: 60_000 }).toBeGreaterThan(0);
  }

  /** Waits for a check to begin, and lets it end, or fail. */
  async endCheck(error?: Error): Promise<void> {
    await this.checkBegins();
    for (const end of this.checks.splice(0)) end(error);
  }

  /** Takes away the end of the check that has begun. */
  takeCheck(): (error?: Error) => void {
    const [end] = this.checks.splice(0);
    if (!end) throw new Error('No check has begun.');
    return end;
  }

  get isChecking(): boolean {
    return this.checks.length > 0;
  }

  /** Whether the page shows what the last check said, not the words alone. */
  get isCheckShown(): boolean {
    return this.proofs.noteOf({ start: 0, end: 1 }, this.document?.version ?? 0) !== undefined;
  }

  /** Waits for so many messages. */
  async messages(count: number): Promise<readonly ToPreview[]> {
    await expect.poll(() => this.sent.length, { timeout: 60_000 }).toBe(count);
    return this.sent;
  }

  /** Whether a click on the page, which says that it shows this version, finds its place in the text. */
  isPlace(version: number): boolean {
    return this.document !== undefined && this.proofs.isPlaceIn(this.document, version);
  }

  /** Whether a button of the page leads anywhere in the text. */
  leadsTo(name: string): boolean {
    return this.document !== undefined && this.proofs.destination(name, this.document) !== undefined;
  }

  /** Closes the document and opens it again: its versions begin anew. */
  reopen(): void {
    this.put(this.document?.getText() ?? '', 1);
  }

  private put(text: string, version: number): void {
    const is = { getText: () => text, version, lineCount: text.split('\n').length };
    this.document = Object.assign(this.document ?? {}, is) as vscode.TextDocument;
  }

  private inspect(document: vscode.TextDocument): Promise<Inspection> {
    const result = lintArticle({ text: document.getText() });
    const checked = !document.getText().includes('too long');
    return new Promise((resolve, reject) => {
      this.checks.push(error => {
        if (error) reject(error);
        else resolve({ result, sources: undefined, config: defaultConfig, checked });
      });
    });
  }
}

async function shown(text = completeArticle): Promise<Desk> {
  const desk = new Desk(text);
  desk.proofs.askForAll();
  await desk.endCheck();
  await desk.messages(1);
  return desk;
}

describe('what the preview shows', () => {
  it('begins with what was checked', async () => {
    const desk = new Desk(completeArticle);
    desk.proofs.askForAll();
    await desk.checkBegins();
    expect(desk.sent).toEqual([]);
    await desk.endCheck();
    expect(await desk.messages(1)).toMatchObject([{ type: 'proof' }]);
    expect(desk.firsts).toEqual([true]);
  });

  it('is the words at once, and the check when it is done, which alone changes the panel', async () => {
    const desk = await shown();
    desk.type('## Conclusion', '## Ending');
    const [, words] = await desk.messages(2);
    expect(words).toMatchObject({ type: 'change', change: { of: 1, version: 2 } });
    expect(JSON.stringify(words)).toContain('Ending');
    expect(words).not.toHaveProperty('change.filing');
    await desk.endCheck();
    const [, , check] = await desk.messages(3);
    expect(check).toMatchObject({ type: 'change', change: { of: 2, version: 2 } });
    expect(check).toHaveProperty('change.filing');
    expect(desk.firsts).toEqual([true, false, false]);
  });

  it('has the pictures that are there from the first, and those that come as soon as they are checked', async () => {
    const desk = new Desk(completeArticle.replace('A second paragraph.', '![One](one.png) ![Two](two.png)'));
    desk.beside.add('one.png');
    desk.proofs.askForAll();
    await desk.endCheck();
    const [first] = await desk.messages(1);
    expect(JSON.stringify(first)).toContain('desk:one.png');
    expect(JSON.stringify(first)).not.toContain('desk:two.png');
    desk.beside.add('two.png');
    desk.proofs.askForCheck();
    await desk.endCheck();
    expect(JSON.stringify((await desk.messages(2))[1])).toContain('desk:two.png');
  });

  it('follows each key while a check is under way, and drops what was found in an older text', async () => {
    const desk = await shown();
    desk.type('A second paragraph.', 'A second paragraph, longer.');
    await desk.messages(2);
    await desk.checkBegins();
    desk.type('longer.', 'longer still.');
    const [, , third] = await desk.messages(3);
    expect(JSON.stringify(third)).toContain('longer still');
    await desk.endCheck();
    await desk.endCheck();
    expect(await desk.messages(4)).toMatchObject([{}, {}, {}, { change: { of: 3, version: 3 } }]);
  });

  it('has places in the text that it shows, not in one that was typed since', async () => {
    const desk = await shown();
    expect(desk.isPlace(1)).toBe(true);
    desk.type('A second paragraph.', 'A second paragraph, longer.');
    expect(desk.isPlace(1)).toBe(false);
    expect(desk.isPlace(2)).toBe(false);
    await desk.messages(2);
    expect(desk.isPlace(1)).toBe(false);
    expect(desk.isPlace(2)).toBe(true);
    desk.reopen();
    expect(desk.isPlace(2)).toBe(true);
  });

  it('is whole again for a page that begins anew, before it is checked again', async () => {
    const desk = await shown();
    desk.proofs.forgetPage();
    desk.proofs.askForAll();
    expect((await desk.messages(2))[1]).toMatchObject({ type: 'proof' });
    await desk.endCheck();
    expect((await desk.messages(3))[2]).toMatchObject({ type: 'change' });
  });

  it('is not sent again where the words are on the page already', async () => {
    const desk = await shown();
    desk.proofs.askForAll();
    await desk.checkBegins();
    expect(desk.sent).toHaveLength(1);
    await desk.endCheck();
    await desk.messages(2);
  });

  it('waits for the check of another document', async () => {
    const desk = await shown();
    desk.proofs.forgetDocument();
    desk.type('A second', 'Another');
    await desk.endCheck();
    expect(await desk.messages(2)).toHaveLength(2);
    expect(desk.firsts).toEqual([true, true]);
  });

  it('does not wait for a check of the last document that never ends, and shows nothing of it when it ends late', async () => {
    const desk = await shown();
    desk.proofs.askForAll();
    await desk.checkBegins();
    const endLate = desk.takeCheck();
    desk.proofs.forgetDocument();
    desk.type('A second', 'Another');
    desk.proofs.askForAll();
    await desk.endCheck();
    expect(await desk.messages(2)).toHaveLength(2);
    endLate(new Error('Late.'));
    desk.type('Another', 'Still another');
    await desk.endCheck();
    await desk.messages(4);
    expect(desk.failures).toEqual([]);
  });

  it('goes on without a check that never ends when the text goes on', async () => {
    const desk = await shown();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      desk.proofs.askForCheck();
      await vi.advanceTimersByTimeAsync(1000);
      const endLate = desk.takeCheck();
      desk.type('A second', 'Another');
      await vi.advanceTimersByTimeAsync(5000);
      expect(desk.isChecking, 'it was not waited for').toBe(false);
      await vi.advanceTimersByTimeAsync(5000);
      expect(desk.isChecking).toBe(true);
      await desk.endCheck();
      await vi.advanceTimersByTimeAsync(1000);
      const { length } = desk.sent;
      expect(desk.isCheckShown).toBe(true);
      endLate(new Error('Late.'));
      await vi.advanceTimersByTimeAsync(1000);
      expect(desk.sent).toHaveLength(length);
      expect(desk.failures).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('goes on without it when it is asked after a long while', async () => {
    const desk = await shown();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      desk.proofs.askForCheck();
      await vi.advanceTimersByTimeAsync(60_000);
      desk.takeCheck();
      desk.proofs.askForCheck();
      await vi.advanceTimersByTimeAsync(1000);
      expect(desk.isChecking).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('tells of a text that is too long, and shows no more of it', async () => {
    const desk = await shown();
    desk.type('A second paragraph.', 'A text that is too long.');
    await desk.messages(2);
    await desk.endCheck();
    await expect.poll(() => desk.tooLong).toBe(1);
    expect(desk.proofs.shows(2)).toBe(false);
  });

  it('tells of a check that failed, keeps what it shows, and goes on with the next', async () => {
    const desk = await shown();
    desk.type('A second paragraph.', 'A second paragraph, longer.');
    await desk.messages(2);
    await desk.endCheck(new Error('No.'));
    await expect.poll(() => desk.failures).toEqual([new Error('No.')]);
    expect(desk.sent).toHaveLength(2);
    desk.proofs.askForCheck();
    await desk.endCheck();
    await desk.messages(3);
    expect(desk.failures).toHaveLength(1);
  });

  it('leads buttons through either step, and tells of facts when they are checked', async () => {
    const desk = await shown(completeArticle.replace('A second paragraph.', '[TK: more]'));
    expect(desk.proofs.noteOf({ start: 0, end: 1 }, 1)).toEqual({ note: undefined });
    desk.type('# Norvania', '# All of Norvania');
    await desk.messages(2);
    expect(desk.leadsTo('placeholders')).toBe(true);
    expect(desk.proofs.noteOf({ start: 0, end: 1 }, 2)).toBeUndefined();
    await desk.endCheck();
    await desk.messages(3);
    expect(desk.proofs.noteOf({ start: 0, end: 1 }, 2)).toEqual({ note: undefined });
    desk.reopen();
    expect(desk.leadsTo('placeholders')).toBe(true);
  });
});
