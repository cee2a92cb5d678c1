// Web sites on this machine, for tests that fetch.
import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * What a page of a site answers. `silent`: never.
 * @typedef {{ status?: number, headers?: Readonly<Record<string, string>>, body?: string | Uint8Array, silent?: boolean }} Page
 */

/**
 * @typedef {object} Site
 * @property {(path: string) => string} address
 * @property {() => Promise<void>} close
 */

/** Without these, a browser does not show a site's pages to anybody else. */
export const readableByAll = { 'access-control-allow-origin': '*' };

/**
 * Opens a site on a free port of 127.0.0.1.
 * @param {Readonly<Record<string, Page>>} pages by their paths
 * @param {Readonly<Record<string, string>>} [headers] of every answer; unless told, those that let a browser see the pages
 * @returns {Promise<Site>}
 */
export async function openSite(pages, headers = readableByAll) {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''] ?? { status: 404, body: 'Nothing here.' };
    if (page.silent) return;
    response.writeHead(page.status ?? 200, {
      'content-type': 'text/plain; charset=utf-8',
      ...headers,
      ...page.headers,
    });
    response.end(page.body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: path => `http://127.0.0.1:${port}${path}`,
    close: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}
