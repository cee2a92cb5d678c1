import { isFullName, nameAt } from './fullNames.js';
import { skipHonorifics, skipRank, skipRetired } from './name.js';
import type { NameAt } from './name.js';
import type { OfficeAt } from './officeTokens.js';
import type { Token } from './tokens.js';
import { isHonorific } from './words.js';

/** The words of a run, and the offices found among them by the tokens with which they begin. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly offices: ReadonlyMap<number, OfficeAt>;
}

/** A name, with the military or police rank before it. */
export interface Named {
  readonly name: NameAt;
  readonly rank?: NameAt;
}

/**
 * The name at a token, past the honorifics and the rank before it; an office ends it.
 *
 * @param afterHead whether an office stands right before it.
 */
export function namedAt(run: Run, from: number, afterHead: boolean): Named | undefined {
  const { tokens } = run;
  const start = skipHonorifics(tokens, from);
  const afterRank = skipRank(tokens, start);
  const begin = skipHonorifics(tokens, skipRetired(tokens, afterRank));
  const name = withoutOffice(run, nameAt(tokens, begin, afterHead));
  if (!name) return undefined;
  return afterRank > start ? { name, rank: { start, end: afterRank } } : { name };
}

/** On a run-on line an office may begin right behind a name: `Ana Lind Vice President Roe`. */
function withoutOffice({ offices }: Run, name: NameAt | undefined): NameAt | undefined {
  for (let at = name?.start ?? 0; name && at < name.end; at++) {
    if (offices.has(at)) return at > name.start ? { start: name.start, end: at } : undefined;
  }
  return name;
}

/** A name behind a comma belongs to the office before it only when it is set off at its end too. */
export function standsApart({ tokens, offices }: Run, name: NameAt): boolean {
  const next = tokens[name.end];
  if (tokens[name.end - 1]?.possessive) return false;
  if (next === undefined || /^[.;:)"”—–]$/.test(next.text)) return true;
  if (next.text !== ',') return false;
  let at = name.end + 1;
  while (/^(?:the|a|an)$/.test(tokens[at]?.key ?? '')) at++;
  const office = offices.get(at);
  return office === undefined || tokens[office.end]?.text !== ',' || isOfRow(tokens, name, office);
}

/** `The President of Norvania, Ms. Ana Lind, the Prime Minister, Mr. Ole Roe, and others`: each name is that of the office before it. */
function isOfRow(tokens: readonly Token[], { start }: NameAt, { end }: OfficeAt): boolean {
  return [tokens[start - 1], tokens[end + 1]].every(one => one !== undefined && isHonorific(one));
}

/** Whether an office has a name behind it that is its own: in `In Port Alder, Minister Varga met …` it is not the place’s. */
export function hasOwnName(run: Run, office: OfficeAt): boolean {
  const comma = run.tokens[office.end]?.text === ',' ? 1 : 0;
  const own = namedAt(run, office.end + comma, comma === 0);
  if (!own) return false;
  return comma === 0 || (standsApart(run, own.name) && isFullName(run.tokens, own.name));
}
