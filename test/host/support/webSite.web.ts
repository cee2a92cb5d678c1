// The same as webSite.ts for suites that run in a browser: the script that runs them opens the site.
import type { openSite as openHere, Site } from '../../../scripts/support/testSites.mjs';

const runner = process.env['COPYDESK_TEST_RUNNER'] ?? '';

/** Opens the site. */
export async function openSite(...request: Parameters<typeof openHere>): Promise<Site> {
  const address = await ask('open', JSON.stringify(request));
  return {
    address: path => `${address}${path}`,
    close: async () => {
      await ask('close', address);
    },
  };
}

async function ask(what: string, body: string): Promise<string> {
  const answer = await fetch(`${runner}/sites/${what}`, { method: 'POST', body });
  return answer.text();
}
