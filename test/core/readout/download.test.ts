import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { download } from '../../../src/core/readout/download.js';
import type { DownloadPorts, DownloadResult } from '../../../src/core/readout/download.js';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const get = (url: string, ports: Partial<DownloadPorts> = {}): Promise<DownloadResult> =>
  download(url, { fetch, ...ports });
const problem = (message: RegExp): unknown => ({ problem: expect.stringMatching(message) as string });

describe('download', () => {
  it('brings the bytes, their type and the last address', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: 'new' }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Words</p>');
    });
    const result = await get(`${base}/old`);
    expect(result).toMatchObject({ contentType: 'text/html', url: `${base}/new` });
    expect(new TextDecoder().decode('bytes' in result ? result.bytes : undefined)).toBe('<p>Words</p>');
  });

  it('sends no cookies and no passwords', async () => {
    const seen: string[] = [];
    const base = await serve((request, response) => {
      seen.push(...Object.keys(request.headers));
      response.end('Words');
    });
    expect(await get(base.replace('//', '//user:secret@'))).toEqual(problem(/password.*Remove/));
    expect(seen).toEqual([]);
    await get(base);
    expect(seen).not.toContain('cookie');
    expect(seen).not.toContain('authorization');
  });

  it.each([
    [404, /no page at this address \(404\)\. Check/],
    [410, /no page/],
    [403, /does not let.*copy/],
    [429, /wait.*few minutes/],
    [503, /fault of its own.*later/],
    [204, /without a page/],
    [418, /without a page/],
  ])('says what %i means', async (status, message) => {
    const base = await serve((_, response) => response.writeHead(status).end());
    expect(await get(base)).toEqual(problem(message));
  });

  it('stops at redirects without end', async () => {
    let requests = 0;
    const base = await serve((_, response) => {
      requests++;
      response.writeHead(301, { location: `/${requests}` }).end();
    });
    expect(await get(base, { maxRedirects: 3 })).toEqual(problem(/without end.*copy/));
    expect(requests).toBe(4);
  });

  it('does not follow a redirect to something other than a web page', async () => {
    const base = await serve((_, response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end());
    expect(await get(base)).toEqual(problem(/http:\/\/ or https:\/\//));
  });

  it('lets a platform that hides redirects follow them itself', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/new') response.end('Words');
      else response.writeHead(302, { location: '/new' }).end();
    });
    const hiding: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      if (init?.redirect === 'manual') Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
      return response;
    };
    expect(await get(base, { fetch: hiding })).toMatchObject({ url: `${base}/new` });
  });

  it('gives up a slow answer', async () => {
    const base = await serve((_, response) => response.write('Wor'));
    expect(await get(base, { timeoutMs: 80 })).toEqual(problem(/in time/));
  });

  it('is cancelled by its signal', async () => {
    const base = await serve((_, response) => response.write('Wor'));
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort();
    }, 40);
    expect(await get(base, { signal: controller.signal })).toEqual(problem(/cancelled/));
  });

  it('stops as soon as an answer is too large, declared or not', async () => {
    let sent = 0;
    const declared = await serve((_, response) => response.writeHead(200, { 'content-length': 90_000_000 }).end());
    expect(await get(declared)).toEqual(problem(/25 MB/));
    const endless = await serve((_, response) => {
      const more = (): void => {
        sent += 10_000;
        if (!response.destroyed) response.write('a'.repeat(10_000), () => setImmediate(more));
      };
      more();
    });
    expect(await get(endless, { maxBytes: 100_000 })).toEqual(problem(/25 MB/));
    expect(sent).toBeLessThan(50_000_000);
  });

  it('says when nothing comes', async () => {
    const base = await serve((_, response) => response.end());
    expect(await get(base)).toEqual(problem(/empty page.*copy/));
  });

  it('says when nobody answers', async () => {
    const base = await serve(request => request.socket.destroy());
    expect(await get(base)).toEqual(problem(/could not be reached/));
  });

  it('says in a browser what to do with a page that its site does not let it see', async () => {
    const base = await serve(request => request.socket.destroy());
    expect(await get(base, { inBrowser: true })).toEqual(problem(/Open the page in a tab.*clipboard/));
  });

  it.each([
    ['ministry of defence', /not a web address/],
    ['ftp://mod.example/a', /Only addresses that begin with/],
    ['javascript:alert(1)', /Only addresses that begin with/],
    ['file:///etc/hosts', /Only addresses that begin with/],
  ])('refuses %s', async (url, message) => {
    expect(await get(url)).toEqual(problem(message));
  });
});
