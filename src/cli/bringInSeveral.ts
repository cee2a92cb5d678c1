import { download, readoutsFrom, readoutsOfItem, type Feed, type Readout, type Readouts } from '../core/index.js';
import { inputOf } from './bringIn.js';
import { chooseItems } from './chooseItems.js';
import { Failure, stopIfInterrupted } from './failure.js';
import type { Ports } from './ports/types.js';

/**
 * Reads the releases that the command line names: that of a page, those chosen of a page of several, or those on the page of a feed's item.
 *
 * @param item what `--item` says.
 * @throws Failure with a sentence that says why they cannot be read, or what there is to choose from.
 */
export async function bringInSeveral(from: string, item: string | undefined, ports: Ports): Promise<Readouts> {
  const result = await readoutsFrom(await inputOf(from, ports), ports, { signal: ports.signal });
  stopIfInterrupted(ports.signal);
  if ('problem' in result) throw new Failure(`${from}: ${result.problem}`);
  if ('feed' in result) return ofFeed(from, item, result.feed, ports);
  if (result.readouts.length === 1 && item === undefined) return result;
  const chosen = chooseItems(item, {
    from,
    said: `this page holds ${counted(result.readouts.length)}`,
    items: result.readouts.map(readout => ({ title: titleOf(readout), date: readout.released?.value })),
    all: true,
  });
  return { ...result, readouts: result.readouts.filter((_, i) => chosen.includes(i)) };
}

async function ofFeed(from: string, item: string | undefined, feed: Feed, ports: Ports): Promise<Readouts> {
  const items = feed.items.map(({ title, published }) => ({ title, date: published }));
  const [index = 0] = chooseItems(item, {
    from,
    said: `this is a news feed with ${counted(items.length)}`,
    items,
    all: false,
  });
  const chosen = feed.items[index] ?? { title: '' };
  const fetchPage = (url: string): ReturnType<typeof download> =>
    download(url, { fetch: ports.fetch, signal: ports.signal });
  const result = await readoutsOfItem(chosen, { ...ports, fetchPage }, { signal: ports.signal });
  stopIfInterrupted(ports.signal);
  if ('problem' in result) throw new Failure(`${chosen.url ?? from}: ${result.problem}`);
  return result;
}

function counted(releases: number): string {
  return releases === 1 ? 'one release' : `${releases} releases`;
}

/** A release's title; of one without a title, its first words. */
function titleOf({ title, statements }: Readout): string {
  return title?.value ?? (statements[0]?.text ?? '').slice(0, 100);
}
