import type { Readout, ReadoutsResult } from '../../core/index.js';
import { back, type StepFrame } from '../../host/quickInput.js';
import { chooseItem, chooseReadouts } from './chooseReadouts.js';
import { readItem, type ReadingPorts } from './readOrigin.js';

/** The releases that the person wants, or why there are none. */
export type BroughtIn = Wanted | { readonly problem: string };

interface Wanted {
  readonly readouts: readonly Readout[];
  readonly url?: string | undefined;
}

/**
 * Goes on from what was read to the releases that the person wants: an item of a feed, some of the releases on a page. Asks only where there is a
 * choice.
 *
 * @param each what is made of each release, in a sentence.
 * @returns undefined when the person pressed Escape or cancelled.
 */
export async function bringIn(
  read: ReadoutsResult,
  frame: StepFrame,
  each: string,
  ports: ReadingPorts,
): Promise<BroughtIn | typeof back | undefined> {
  if ('problem' in read) return read;
  if ('readouts' in read) return withChosen(read, frame, each);
  for (;;) {
    const item = await chooseItem(read.feed, frame);
    if (item === undefined || item === back) return item;
    const page = await readItem(item, ports);
    if (page === undefined || 'problem' in page) return page;
    const chosen = await withChosen(page, { ...frame, canGoBack: true }, each);
    if (chosen !== back) return chosen;
  }
}

async function withChosen(
  page: Extract<ReadoutsResult, { readouts: unknown }>,
  frame: StepFrame,
  each: string,
): Promise<BroughtIn | typeof back | undefined> {
  const readouts = await chooseReadouts(page.readouts, frame, each);
  return readouts === undefined || readouts === back ? readouts : { readouts, url: page.url };
}
