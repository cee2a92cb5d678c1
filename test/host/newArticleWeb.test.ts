import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { readOrigin } from '../../src/features/readouts/readOrigin.js';
import { answering } from './support/answering.js';
import { inBrowser } from './support/inBrowser.js';
import { inNewsroom, made, newArticle, release } from './support/newArticle.js';
import { openSite } from './support/webSite.js';

describe('New Article from Readout', () => {
  const { nothingWritten } = inNewsroom();

  describe('from the web', () => {
    let site: Awaited<ReturnType<typeof openSite>>;
    before(async () => {
      site = await openSite({
        '/release.txt': { body: release },
        '/release': {
          headers: { 'content-type': 'text/html' },
          body: `<html><head><title>Readout</title></head><body><nav>Menu</nav><article><h1>${release.split('\n')[0] ?? ''}</h1>${release
            .split('\n\n')
            .slice(1)
            .map(paragraph => `<p>${paragraph}</p>`)
            .join('')}<script>alert(1)</script></article></body></html>`,
        },
        '/moved': { status: 302, headers: { location: '/release.txt' } },
        '/circle': { status: 302, headers: { location: '/circle' } },
        '/to-file': { status: 302, headers: { location: 'file:///etc/hostname' } },
        '/pdf': { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7 x' },
        '/empty': { body: '' },
        '/broken': { status: 500, body: 'Sorry' },
        '/large': { body: 'a'.repeat(6 * 1024 * 1024) },
      });
    });
    after(() => site.close());

    it('makes an article with the address in its record and in its Source section', async () => {
      const { text, sourceText } = await made({ from: site.address('/release.txt') });
      assert.ok(sourceText.includes(`url: ${site.address('/release.txt')}`));
      assert.ok(text.includes(`(${site.address('/release.txt')})`), text);
    });

    it('reads a page, without its menu and scripts', async () => {
      const { sourceText } = await made({ from: site.address('/release') });
      assert.match(sourceText, /common tariff list/);
      assert.doesNotMatch(sourceText, /Menu|alert|</);
    });

    it('follows a redirect and records where it led', async () => {
      const { sourceText } = await made({ from: site.address('/moved') });
      assert.ok(sourceText.includes(`url: ${site.address('/release.txt')}`));
    });

    for (const path of ['/nowhere', '/circle', '/to-file', '/pdf', '/empty', '/broken', '/large']) {
      it(`writes nothing for ${path}`, async () => {
        assert.equal(await newArticle({ from: site.address(path) }), undefined);
        await nothingWritten();
      });
    }

    it('writes nothing when nobody answers', async () => {
      const gone = await openSite({});
      await gone.close();
      assert.equal(await newArticle({ from: gone.address('/') }), undefined);
      await nothingWritten();
    });

    it('says in a browser what to do with a page that its site does not let others see', async function () {
      if (!inBrowser) this.skip();
      const most = await openSite({ '/release.txt': { body: release } }, {});
      await answering('showErrorMessage', undefined, async shown => {
        assert.equal(await newArticle({ from: most.address('/release.txt') }), undefined);
        assert.match(shown[0]?.message ?? '', /Open the page in a tab.+clipboard/);
      });
      await most.close();
      await nothingWritten();
    });

    it('fetches nothing in a folder that is not trusted', async () => {
      const fetched: unknown[] = [];
      const result = await readOrigin(
        { kind: 'web', url: site.address('/release') },
        {
          isTrusted: () => false,
          fetch: (...request) => {
            fetched.push(request);
            return fetch(...request);
          },
          readHtml: () => ({ text: '' }),
          readFeed: () => ({ title: '', items: [] }),
          log: { error: () => undefined },
        },
      );
      assert.ok(result && 'problem' in result);
      assert.match(result.problem, /not trusted/);
      assert.deepEqual(fetched, []);
    });
  });
});
