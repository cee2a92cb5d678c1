import type { Feed, FeedItem, Readout } from '../../core/index.js';
import { back, pick, pickSeveral, type Choice, type StepFrame } from '../../host/quickInput.js';
import { localized } from '../../host/wording.js';

/** Asks which of a feed's items to bring in. Undefined: the person pressed Escape. */
export function chooseItem(feed: Feed, frame: StepFrame): Promise<FeedItem | typeof back | undefined> {
  return pick<FeedItem>({
    ...frame,
    placeholder: localized('This is a news feed. Which release do you want?'),
    choices: feed.items.map((item): Choice<FeedItem> => ({
      value: item,
      label: item.title === '' ? localized('(no title)') : item.title,
      description: [item.published, item.url && new URL(item.url).host].filter(Boolean).join(' · '),
    })),
  });
}

/**
 * Asks which releases of a page to bring in, unless there is only one.
 *
 * @param each what is made of each of them, in a sentence.
 * @returns undefined when the person pressed Escape.
 */
export async function chooseReadouts(
  readouts: readonly Readout[],
  frame: StepFrame,
  each: string,
): Promise<readonly Readout[] | typeof back | undefined> {
  if (readouts.length === 1) return readouts;
  return pickSeveral<Readout>({
    ...frame,
    placeholder: localized('Which of the {0} releases do you want? {1}', readouts.length, each),
    choices: readouts.map((readout): Choice<Readout> => {
      const opening = (readout.statements[0]?.text ?? '').slice(0, 200);
      return {
        value: readout,
        label: readout.title?.value ?? opening,
        ...(readout.released && { description: readout.released.value }),
        ...(readout.title && { detail: opening }),
      };
    }),
  });
}
