import { describe, expect, test } from 'vitest';
import { startPieces, type Pieces } from '../src/start/webPieces.js';

const texts: Readonly<Record<string, string>> = {
  'chunks/desk.js': "exports.words = require('./words.js').words + require('vscode').name;",
  'chunks/words.js': "globalThis.timesRun = (globalThis.timesRun ?? 0) + 1; exports.words = 'from the desk of ';",
  'chunks/broken.js': "throw new Error('It does not run.');",
  'chunks/lonely.js': "require('./nowhere.js');",
};

/** A build whose first piece exports how it loads others, and what was read of it. */
function build(read: Pieces['read'] = path => Promise.resolve(texts[path] ?? '')): {
  load: (name: string) => Promise<unknown>;
  asked: string[];
} {
  const asked: string[] = [];
  const pieces: Pieces = {
    inside: {
      'web/extension.js': (_module, exports, require) => {
        Object.assign(exports as object, { load: require.later, twice: require('../chunks/inside.js') });
      },
      'chunks/inside.js': (_module, exports) => Object.assign(exports as object, { inside: true }),
    },
    needs: { 'chunks/desk.js': ['chunks/words.js'] },
    fromEditor: name => ({ name }),
    read: path => {
      asked.push(path);
      return read(path);
    },
  };
  const { load } = startPieces(pieces, 'web/extension.js') as { load: (name: string) => Promise<unknown> };
  return { load, asked };
}

describe('the pieces of a build in a browser', () => {
  test('are read when they are needed, each once, with what they require', async () => {
    const { load, asked } = build();
    expect(asked).toEqual([]);
    const [one, other] = await Promise.all([load('../chunks/desk.js'), load('../chunks/desk.js')]);
    expect(one).toEqual({ words: 'from the desk of vscode' });
    expect(other).toBe(one);
    expect(asked.toSorted()).toEqual(['chunks/desk.js', 'chunks/words.js']);
    expect((globalThis as { timesRun?: number }).timesRun).toBe(1);
  });

  test('are tried again after they could not be read', async () => {
    let isThere = false;
    const { load } = build(path => (isThere ? Promise.resolve(texts[path] ?? '') : Promise.reject(new Error('No.'))));
    await expect(load('../chunks/desk.js')).rejects.toThrow('No.');
    isThere = true;
    expect(await load('../chunks/desk.js')).toHaveProperty('words');
  });

  test('tell what is wrong with one that does not run, or is not there', async () => {
    const { load } = build();
    await expect(load('../chunks/broken.js')).rejects.toThrow('It does not run.');
    await expect(load('../chunks/lonely.js')).rejects.toThrow('There is no chunks/nowhere.js in this build.');
  });
});
