import { role } from '../reading/role.js';
import type { Token } from './tokens.js';

/** Words that stay small in a heading in title case. */
const small = new Set(
  'a an the and or but nor of in on at to for with by from as vs via amid over after into per up off about than'.split(
    ' ',
  ),
);

/** Whether tokens are written as a heading in title case: at least two words beside small ones, all but few of them capitalised. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let capital = 0;
  let other = 0;
  for (const token of tokens.slice(0, 60)) {
    if (token.kind !== 'word') continue;
    if ((token.roles & role.smallInHeadline) !== 0 && small.has(token.key)) continue;
    if (token.capital) capital++;
    else other++;
  }
  // `Lind met Deputy Harbour Commissioner Tomas Roe.` is a sentence, short as it is.
  if (other > 0 && tokens.at(-1)?.text === '.') return false;
  return capital >= 2 && other * 6 <= capital;
}
