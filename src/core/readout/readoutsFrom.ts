import { decodeText } from './decode.js';
import type { DownloadResult } from './download.js';
import { isFeed } from './feed/isFeed.js';
import { itemPage } from './feed/itemPage.js';
import type { Feed, FeedItem, FeedPorts } from './feed/types.js';
import type { ImportLimits } from './formats/waiting.js';
import { importReadout } from './importReadout.js';
import { readoutFrom, type ReadoutInput, type ReadoutPorts } from './readoutFrom.js';
import { maxReadoutBytes, tooLargeReadout } from './refusals.js';
import { splitReadouts } from './several/splitReadouts.js';
import { charsetOf } from './sniff.js';
import type { Readout } from './types.js';

/** The releases of one page, in its order: mostly one. Each has its own text. */
export interface Readouts {
  readonly readouts: readonly Readout[];
  /** Of the page. */
  readonly url?: string;
}

/** Releases, a news feed to choose from, or a whole sentence that says why there is nothing and what to do. */
export type ReadoutsResult = Readouts | { readonly feed: Feed } | { readonly problem: string };

const unreadableFeed =
  'This news feed could not be read. Open the release that you want in a browser, and use its own address.';
const emptyFeed =
  'There is no release in this news feed. Open the page of those who issue it, and use the address of the release that you want.';
const unreachableItem =
  'The feed gives no address for this release and no more than a teaser of it. Look for the release on the page of those who issued it.';

/** As {@link readoutFrom}, for an import that may be a page of several releases or a news feed. */
export async function readoutsFrom(
  input: ReadoutInput,
  ports: ReadoutPorts & FeedPorts,
  limits?: ImportLimits,
): Promise<ReadoutsResult> {
  const xml = feedText(input);
  if (xml !== undefined) return readFeed(xml, input.url, ports);
  const result = await readoutFrom(input, ports, limits);
  return 'problem' in result ? result : apart(result, input);
}

/**
 * The releases of a feed's item: those of its own page; where that cannot be had, what the feed itself holds.
 *
 * @param fetchPage fetches an address, or says why not.
 */
export async function readoutsOfItem(
  item: FeedItem,
  ports: ReadoutPorts & FeedPorts & { readonly fetchPage: (url: string) => Promise<DownloadResult> },
  limits?: ImportLimits,
): Promise<Readouts | { readonly problem: string }> {
  const page = item.url === undefined ? { problem: unreachableItem } : await ports.fetchPage(item.url);
  const result = 'problem' in page ? page : await readoutsFrom(page, ports, limits);
  if ('readouts' in result) return result;
  const held = itemPage(item);
  const own = held && (await readoutFrom(held, ports, limits));
  if (own && 'readout' in own) return { readouts: [own.readout], ...(own.url !== undefined && { url: own.url }) };
  return 'problem' in result ? result : { problem: unreachableItem };
}

/** The text of an import that is a feed; undefined when it is something else. */
function feedText(input: ReadoutInput): string | undefined {
  if ('text' in input) return isFeed(input.text) ? input.text : undefined;
  // Whatever type it says it is: feeds come as many.
  if (!mayBeMarkup(input.bytes)) return undefined;
  const decoded = decodeText(input.bytes, charsetOf(input.contentType));
  return 'text' in decoded && isFeed(decoded.text) ? decoded.text : undefined;
}

/** Whether the first bytes, in whatever encoding, are those of markup. */
function mayBeMarkup(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 64).find(byte => byte > 0x20 && byte < 0x80);
  return first === 0x3c;
}

async function readFeed(xml: string, url: string | undefined, ports: FeedPorts): Promise<ReadoutsResult> {
  if (xml.length > maxReadoutBytes) return { problem: tooLargeReadout };
  try {
    const feed = await ports.readFeed(xml, url);
    return feed.items.length > 0 ? { feed } : { problem: emptyFeed };
  } catch {
    return { problem: unreadableFeed };
  }
}

function apart(result: { readonly readout: Readout; readonly url?: string }, input: ReadoutInput): Readouts {
  const { readout, url } = result;
  const { text } = readout;
  const parts = splitReadouts(text);
  const origin = { ...(url !== undefined && { url }), ...(input.name !== undefined && { name: input.name }) };
  const readouts =
    parts.length > 1
      ? parts
          .map(({ span }) => importReadout(text.slice(span.start, span.end), origin))
          .filter(({ statements }) => statements.length > 0)
      : [];
  return { readouts: readouts.length > 1 ? readouts : [readout], ...(url !== undefined && { url }) };
}
