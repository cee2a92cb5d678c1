import { maxImportBytes, tooLargeImport } from './refusals.js';

/** What the download needs, and its limits. */
export interface DownloadPorts {
  readonly fetch: typeof fetch;
  /** Cancels the download. */
  readonly signal?: AbortSignal;
  /** For the whole download, in milliseconds; 20 seconds if absent. */
  readonly timeoutMs?: number;
  /** 25 MB if absent. */
  readonly maxBytes?: number;
  /** Whether a browser fetches: it shows others’ pages only where their sites allow it, and says no more than that nothing came. */
  readonly inBrowser?: boolean;
  /** 5 if absent. */
  readonly maxRedirects?: number;
}

/** What an address answered. */
export interface Downloaded {
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  /** Where the answer came from in the end, after redirects. */
  readonly url: string;
}

/** The outcome; a problem is a whole sentence that says what to do. */
export type DownloadResult = Downloaded | { readonly problem: string };

const hidden =
  'The address could not be read from here: most sites let a browser show their pages, but not pass them on. Open the page in a tab, copy the text of the release, and choose the clipboard.';

/** Thrown inside this file only; its message is for the reader. */
class Refused extends Error {}

const copyInstead = 'Open it in a browser, copy the text of the release, and paste it.';

/**
 * Fetches a page by http or https, within limits of time, size and redirects, and without cookies or passwords.
 * Never throws: a cancelled download is a problem too (ask the signal which it was).
 */
export async function download(url: string, ports: DownloadPorts): Promise<DownloadResult> {
  const timeout = AbortSignal.timeout(ports.timeoutMs ?? 20_000);
  const signal = ports.signal ? AbortSignal.any([ports.signal, timeout]) : timeout;
  try {
    const { response, final } = await follow(webAddress(url), ports, signal);
    checkStatus(response, final);
    const bytes = await readBytes(response, ports.maxBytes ?? maxImportBytes);
    if (bytes.length === 0) throw new Refused(`${final.host} answered with an empty page. ${copyInstead}`);
    const contentType = response.headers.get('content-type');
    return { bytes, url: final.href, ...(contentType ? { contentType } : {}) };
  } catch (error) {
    if (ports.signal?.aborted) return { problem: 'The download was cancelled.' };
    if (error instanceof Refused) return { problem: error.message };
    if (timeout.aborted)
      return {
        problem: `The address did not answer in time. Try again later, or open it in a browser, copy the text of the release, and paste it.`,
      };
    return {
      problem: ports.inBrowser
        ? hidden
        : 'The address could not be reached. Check it for typing errors, and that you are online.',
    };
  }
}

function webAddress(url: string, base?: URL): URL {
  const parsed = parseUrl(url.trim(), base);
  if (!parsed)
    throw new Refused('This is not a web address. Use the whole address of the release, beginning with https://.');
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') {
    throw new Refused(
      'Only addresses that begin with http:// or https:// can be read. Use the web address of the release.',
    );
  }
  if (parsed.username || parsed.password) {
    throw new Refused('The address holds a user name or a password. Remove it from the address and try again.');
  }
  return parsed;
}

function parseUrl(url: string, base: URL | undefined): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}

/** Follows redirects by hand, so that each new address is held against the same rules; a browser that hides them follows them itself. */
async function follow(
  start: URL,
  ports: DownloadPorts,
  signal: AbortSignal,
): Promise<{ response: Response; final: URL }> {
  let address = start;
  for (let hops = 0; hops <= (ports.maxRedirects ?? 5); hops++) {
    const response = await request(address, ports, signal, 'manual');
    if (response.type === 'opaqueredirect') {
      const followed = await request(address, ports, signal, 'follow');
      return { response: followed, final: webAddress(followed.url || address.href) };
    }
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (location === null) return { response, final: address };
    await response.body?.cancel();
    address = webAddress(location, address);
  }
  throw new Refused(`${start.host} sends from one address to the next without end. ${copyInstead}`);
}

function request(
  address: URL,
  ports: DownloadPorts,
  signal: AbortSignal,
  redirect: RequestRedirect,
): Promise<Response> {
  const headers = {
    accept: 'text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9, application/pdf;q=0.8, */*;q=0.5',
  };
  return ports.fetch(address.href, { redirect, signal, headers, credentials: 'omit', referrerPolicy: 'no-referrer' });
}

function checkStatus(response: Response, address: URL): void {
  if (response.ok && response.status !== 204) return;
  const { status } = response;
  const host = address.host;
  if (status === 404 || status === 410) {
    throw new Refused(
      `${host} has no page at this address (${status}). Check the address, or look for the release on the site.`,
    );
  }
  if (status === 401 || status === 403 || status === 451) {
    throw new Refused(`${host} does not let Copydesk read this page (${status}). ${copyInstead}`);
  }
  if (status === 429)
    throw new Refused(`${host} asks to wait before the next request (429). Try again in a few minutes.`);
  if (status >= 500) throw new Refused(`${host} has a fault of its own at the moment (${status}). Try again later.`);
  throw new Refused(`${host} answered without a page (${status}). ${copyInstead}`);
}

/** Reads the answer piece by piece, and stops as soon as it is too large, whatever size it declared. */
async function readBytes(response: Response, limit: number): Promise<Uint8Array> {
  const declared = Number(response.headers.get('content-length') ?? 0);
  if (declared > limit) {
    await response.body?.cancel();
    throw new Refused(tooLargeImport);
  }
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length;
    if (size > limit) {
      await reader?.cancel();
      throw new Refused(tooLargeImport);
    }
    pieces.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
