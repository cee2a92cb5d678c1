import { isPublicPicture, picturesOf, type ExportInput } from '../../core/index.js';
import { localized } from '../../host/wording.js';

/** So many pictures are named; the others are counted. */
const mostNamed = 5;

/** Tells which pictures of an article did not come along, and what to do; undefined when all did. */
export function picturesLeftOut(names: readonly string[]): string | undefined {
  const [first] = names;
  if (first === undefined) return undefined;
  if (names.length === 1) return localized('The picture {0} is not in it. Put it in by hand.', first);
  const { named, others } = inARow(names);
  return others > 0
    ? localized('{0} pictures are not in it: {1} and {2} more. Put them in by hand.', names.length, named, others)
    : localized('{0} pictures are not in it: {1}. Put them in by hand.', names.length, named);
}

/** Tells which pictures a text names by where they lie beside the article, and what to do; undefined when there are none. */
export function picturesBeside(article: ExportInput): string | undefined {
  const names = picturesOf(article).flatMap(({ address, name }) => (isPublicPicture(address) ? [] : [name]));
  const [first] = names;
  if (first === undefined) return undefined;
  if (names.length === 1)
    return localized('It names the picture {0} by its place beside the article. Send the file along.', first);
  const { named, others } = inARow(names);
  return others > 0
    ? localized(
        'It names {0} pictures by their places beside the article: {1} and {2} more. Send the files along.',
        names.length,
        named,
        others,
      )
    : localized(
        'It names {0} pictures by their places beside the article: {1}. Send the files along.',
        names.length,
        named,
      );
}

function inARow(names: readonly string[]): { readonly named: string; readonly others: number } {
  return { named: names.slice(0, mostNamed).join(', '), others: names.length - mostNamed };
}
