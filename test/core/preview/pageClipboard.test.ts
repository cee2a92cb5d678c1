import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageClipboard, type CopyRequest } from '../../../src/features/preview/pageClipboard.js';

describe('copying by way of the page', () => {
  let sent: CopyRequest[];
  let isListening: boolean;
  let clipboard: PageClipboard;

  beforeEach(() => {
    vi.useFakeTimers();
    sent = [];
    isListening = true;
    clipboard = new PageClipboard(request => {
      if (isListening) sent.push(request);
      return isListening;
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('waits for a page that does not listen yet', async () => {
    isListening = false;
    const copied = clipboard.copy('<p>A</p>');
    isListening = true;
    clipboard.onReady();
    expect(sent).toEqual([{ number: 1, html: '<p>A</p>' }]);
    clipboard.onCopied(1, true);
    expect(await copied).toBe(true);
  });

  it('does not copy what it has given up, however late the page begins', async () => {
    isListening = false;
    const copied = clipboard.copy('<p>A</p>');
    await vi.runAllTimersAsync();
    expect(await copied).toBe(false);
    isListening = true;
    clipboard.onReady();
    expect(sent).toEqual([]);
  });

  it('takes each answer for the request that it names', async () => {
    const first = clipboard.copy('<p>A</p>');
    const second = clipboard.copy('<p>B</p>');
    clipboard.onCopied(2, true);
    clipboard.onCopied(2, false);
    expect(await second).toBe(true);
    clipboard.onCopied(1, false);
    expect(await first).toBe(false);
  });
});
