// A web site on this machine, for host tests that fetch.
//   const site = await openSite({ '/release': { body: 'Readout of …' } });
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page of the site answers. */
export interface Page {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Never answers. */
  readonly silent?: boolean;
}

/** Opens the site on a free port of 127.0.0.1. */
export async function openSite(
  pages: Readonly<Record<string, Page>>,
): Promise<{ address: (path: string) => string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''] ?? { status: 404, body: 'Nothing here.' };
    if (page.silent) return;
    response.writeHead(page.status ?? 200, { 'content-type': 'text/plain; charset=utf-8', ...page.headers });
    response.end(page.body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: path => `http://127.0.0.1:${port}${path}`,
    close: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}
