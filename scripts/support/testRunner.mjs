// What the host suites in a browser cannot do for themselves, they ask for by HTTP: to report, and to open web sites.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { openSite, readableByAll } from './testSites.mjs';

/** @typedef {import('./hostRun.mjs').Counts} Counts */

/**
 * @param {(chunk: string) => void} write gets mocha's lines as they come
 * @returns {Promise<{ address: string, results: () => Counts | undefined, close: () => Promise<void> }>} `results`: undefined until the run has come to its end
 */
export async function startTestRunner(write) {
  /** @type {Counts | undefined} */
  let results;
  const sites = /** @type {Map<string, import('./testSites.mjs').Site>} */ (new Map());
  /** @type {Record<string, (body: string) => string | undefined | Promise<string | undefined>>} */
  const services = {
    '/report': body => {
      write(body);
      return undefined;
    },
    '/results': body => {
      results = JSON.parse(body);
      return undefined;
    },
    '/sites/open': async body => {
      /** @type {Parameters<typeof openSite>} */
      const request = JSON.parse(body);
      const site = await openSite(...request);
      sites.set(site.address(''), site);
      return site.address('');
    },
    '/sites/close': async address => {
      await sites.get(address)?.close();
      sites.delete(address);
      return undefined;
    },
  };
  const server = createServer((request, response) => void answer(request, response));
  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer(request, response) {
    const said = await services[request.url ?? '']?.(await text(request));
    response.writeHead(200, readableByAll).end(said ?? '');
  }
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}`,
    results: () => results,
    close: async () => {
      for (const site of sites.values()) await site.close();
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}
