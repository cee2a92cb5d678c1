import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { isInside, relativePath } from '../../src/host/paths.js';

describe('Paths', () => {
  const at = (path: string, authority = ''): vscode.Uri => vscode.Uri.from({ scheme: 'desk', authority, path });

  it('lead from a folder to what is in it, beside it and above it', () => {
    const folder = at('/news/drafts');
    assert.equal(relativePath(folder, at('/news/drafts/a.md')), 'a.md');
    assert.equal(relativePath(folder, at('/news/sources/b.txt')), '../sources/b.txt');
    assert.equal(relativePath(folder, at('/news')), '..');
    assert.equal(relativePath(folder, at('/')), '../..');
    assert.equal(relativePath(folder, at('/news/drafts/')), '');
    assert.equal(relativePath(at('/'), at('/news')), 'news');
    assert.equal(relativePath(folder, at('/news/drafts/a.md', 'elsewhere')), undefined);
  });

  it('lie in a folder below it alone', () => {
    const folder = at('/news/drafts');
    for (const path of ['/news/drafts/a.md', '/news/drafts/..a.md', '/news/drafts/more/a.md'])
      assert.equal(isInside(folder, at(path)), true, path);
    for (const path of ['/news/drafts', '/news/drafts/', '/news', '/', '/news/drafts-2/a.md', '/news/a.md'])
      assert.equal(isInside(folder, at(path)), false, path);
    assert.equal(isInside(at('/'), at('/news')), true);
    assert.equal(isInside(at('/'), at('/')), false);
    assert.equal(isInside(at(''), at('/')), false);
  });
});
