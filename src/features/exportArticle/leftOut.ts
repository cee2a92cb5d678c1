import * as vscode from 'vscode';

/** So many pictures are named; the others are counted. */
const mostNamed = 5;

/** Tells which pictures of an article did not come along, and what to do. */
export function picturesLeftOut(names: readonly string[]): string {
  const [first = ''] = names;
  if (names.length === 1) return vscode.l10n.t('The picture {0} is not in it. Put it in by hand.', first);
  const named = names.slice(0, mostNamed).join(', ');
  const others = names.length - mostNamed;
  return others > 0
    ? vscode.l10n.t('{0} pictures are not in it: {1} and {2} more. Put them in by hand.', names.length, named, others)
    : vscode.l10n.t('{0} pictures are not in it: {1}. Put them in by hand.', names.length, named);
}
