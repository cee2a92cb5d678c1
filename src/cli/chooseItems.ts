import { Failure } from './failure.js';
import { withoutControls } from './terminal.js';

/** Something to choose from: a feed's item, or a release of a page. */
export interface Item {
  readonly title: string;
  /** `2026-05-14`; what a person sees beside the title. */
  readonly date?: string | undefined;
}

/** What the items are part of, for messages. */
export interface ItemList {
  /** As it was named on the command line. */
  readonly from: string;
  /** `this page holds 3 releases`. */
  readonly said: string;
  readonly items: readonly Item[];
  /** Whether `--item all` may be said. */
  readonly all: boolean;
}

/** Items that are shown; the others can still be chosen. */
const mostShown = 40;

/**
 * The items that `--item` names: by number, from 1; by a part of the title; or all of them.
 *
 * @returns their indexes, in their own order.
 * @throws Failure that lists the items when none is named, or when the word fits none or several.
 */
export function chooseItems(wish: string | undefined, list: ItemList): number[] {
  const { items, from } = list;
  const word = wish?.trim() ?? '';
  if (word === '') {
    throw new Failure(`${from}: ${list.said}. ${how(list)}\n${shown(items)}`);
  }
  if (word.toLowerCase() === 'all') {
    if (list.all) return items.map((_, i) => i);
    throw new Failure(`${from}: “all” is for pages that hold several releases. ${how(list)}\n${shown(items)}`);
  }
  if (/^\d{1,6}$/.test(word)) {
    const number = Number(word);
    if (number >= 1 && number <= items.length) return [number - 1];
    throw new Failure(`${from}: there is no release ${word} in it. ${how(list)}\n${shown(items)}`);
  }
  return [byTitle(word, list)];
}

function byTitle(word: string, list: ItemList): number {
  const key = folded(word);
  const fitting = list.items.flatMap(({ title }, i) => (folded(title).includes(key) ? [i] : []));
  const exact = fitting.filter(i => folded(list.items[i]?.title ?? '') === key);
  const [only, ...others] = exact.length === 1 ? exact : fitting;
  if (only !== undefined && others.length === 0) return only;
  const why = only === undefined ? `no title holds “${word}”` : `several titles hold “${word}”`;
  throw new Failure(
    `${list.from}: ${why}. ${how(list)}\n${shown(list.items, only === undefined ? undefined : fitting)}`,
  );
}

function how({ all }: ItemList): string {
  return `Choose with --item: a number or a part of the title${all ? ', or “all”' : ''}.`;
}

function shown(items: readonly Item[], only: readonly number[] = items.map((_, i) => i)): string {
  const width = String(items.length).length + 2;
  const rows = only.slice(0, mostShown).map(i => {
    const { title: stated = '', date } = items[i] ?? {};
    const title = withoutControls(stated);
    return `${String(i + 1).padStart(width)}  ${(date ?? '').padEnd(10)}  ${title === '' ? '(no title)' : title}`;
  });
  const hidden = only.length - rows.length;
  return [...rows, ...(hidden > 0 ? [`  … and ${hidden} more`] : [])].join('\n');
}

/** A title's words for comparison, each with a space before it: `--item lund` means no Haarlund. */
function folded(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter(Boolean)
    .map(word => ` ${word}`)
    .join('');
}
