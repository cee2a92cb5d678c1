import { decodeText } from './decode.js';
import type { DownloadResult } from './download.js';
import { isFeed } from './feed/isFeed.js';
import { itemPage } from './feed/itemPage.js';
import type { Feed, FeedItem, FeedPorts } from './feed/types.js';
import { withinLimits } from './formats/reading.js';
import { between, untilStopped, type ImportLimits } from './formats/waiting.js';
import { importReadout } from './importReadout.js';
import { readoutFrom, readoutUntil, type ReadoutInput, type ReadoutPorts } from './readoutFrom.js';
import { maxReadoutBytes, tooLargeReadout } from './refusals.js';
import { splitReadouts } from './several/splitReadouts.js';
import { asciiHead, charsetOf } from './sniff.js';
import type { Readout } from './types.js';
import { withAnswers } from './withAnswers.js';

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
const feedHoldsTeaser = 'The feed itself holds no more than a teaser of this release.';

/** As {@link readoutFrom}, for an import that may be a page of several releases or a news feed. */
export async function readoutsFrom(
  input: ReadoutInput,
  ports: ReadoutPorts & FeedPorts,
  limits: ImportLimits = {},
): Promise<ReadoutsResult> {
  return withinLimits<ReadoutsResult>(limits, async stop => {
    if (isFeed('text' in input ? input.text : asciiHead(input.bytes))) return readFeed(input, ports, stop);
    const result = await readoutUntil(input, ports, stop);
    return 'problem' in result ? result : apart(result, input, stop);
  });
}

/**
 * The releases of a feed's item: those of its own page; where that cannot be had, what the feed itself holds. A release that states no day of its own
 * is of the day that the feed gives.
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
  if ('readouts' in result) return onDayOf(item, result);
  const held = itemPage(item);
  const own = held && (await readoutFrom(held, ports, limits));
  if (own && 'readout' in own)
    return onDayOf(item, { readouts: [own.readout], ...(own.url !== undefined && { url: own.url }) });
  if (!('problem' in result)) return { problem: unreachableItem };
  return held || item.url === undefined ? result : { problem: `${result.problem} ${feedHoldsTeaser}` };
}

/** With the day that the feed gives of an only release; the day of a change tells nothing, nor does one day for several. */
function onDayOf({ published, changedOnly }: FeedItem, found: Readouts): Readouts {
  const [only, ...others] = found.readouts;
  if (!only || others.length > 0 || only.released || published === undefined || changedOnly) return found;
  return { ...found, readouts: [withAnswers(only, { published }, found)] };
}

async function readFeed(input: ReadoutInput, ports: FeedPorts, stop: AbortSignal): Promise<ReadoutsResult> {
  // Before it is decoded: that takes time too.
  if (('text' in input ? input.text : input.bytes).length > maxReadoutBytes) return { problem: tooLargeReadout };
  const decoded = 'text' in input ? input : decodeText(input.bytes, charsetOf(input.contentType));
  if ('problem' in decoded) return decoded;
  try {
    const feed = await untilStopped(() => ports.readFeed(decoded.text, input.url, stop), stop);
    return feed.items.length > 0 ? { feed } : { problem: emptyFeed };
  } catch (error) {
    if (stop.aborted) throw error;
    return { problem: unreadableFeed };
  }
}

async function apart(
  result: { readonly readout: Readout; readonly url?: string },
  input: ReadoutInput,
  stop: AbortSignal,
): Promise<Readouts> {
  const { readout, url } = result;
  const { text } = readout;
  await between(stop);
  const parts = splitReadouts(text);
  const origin = { ...(url !== undefined && { url }), ...(input.name !== undefined && { name: input.name }) };
  const readouts: Readout[] = [];
  for (const { span } of parts.length > 1 ? parts : []) {
    await between(stop);
    const one = importReadout(text.slice(span.start, span.end), origin);
    if (one.statements.length > 0) readouts.push(one);
  }
  return { readouts: readouts.length > 1 ? readouts : [readout], ...(url !== undefined && { url }) };
}
