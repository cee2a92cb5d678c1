import slugify from '@sindresorhus/slugify';
import type { IsoDate, Readout } from '../readout/types.js';
import { oneLine } from './markdown.js';

/** Of the whole name, `.md` included; there is room for a number ("-2"). */
const longestName = 56;

/** More surnames make a name no clearer. */
const surnamesInName = 3;

/** Words that say nothing about which readout it is. */
const emptyWords = new Set(
  'a an and at by call for from has have her his in meeting of on readout statement telephone the their to with'.split(
    ' ',
  ),
);

/**
 * A dated, readable name for an article and its source: `2025-05-31-noh-dararoth.md`. Only lower-case ASCII letters, digits and hyphens; because it
 * begins with a date it is no name that Windows keeps for itself.
 *
 * @param today used when the readout states no date of its own.
 */
export function articleFileName(readout: Readout, today: IsoDate): string {
  const date = readout.released?.value ?? readout.event.date?.value ?? today;
  const words = surnames(readout) || tellingWords(readout) || 'readout';
  return `${shorten(`${slug(date)}-${words}`, longestName - '.md'.length)}.md`;
}

function surnames(readout: Readout): string {
  const names = readout.participants.slice(0, surnamesInName).map(({ name }) => slug(surname(name.slice(0, 200))));
  return [...new Set(names.filter(name => name !== ''))].join('-');
}

/** The last word of a name, "III" and "Jr." apart; a word in capitals is the surname wherever it stands, as in "HAYASHI Yoshimasa". */
function surname(name: string): string {
  const words = oneLine(name)
    .split(/[ ,]+/)
    .filter(word => word !== '' && !/^(?:Jr\.?|Sr\.?|I{2,3}|IV|V)$/.test(word));
  return words.find(word => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word)) ?? words.at(-1) ?? '';
}

/** Words of the title, else of the first statement. */
function tellingWords(readout: Readout): string {
  const line = oneLine(readout.title?.value ?? readout.statements[0]?.text ?? '').slice(0, 200);
  const words = slug(line.replace(/[’']s(?= )/g, '')).split('-');
  return words.filter(word => word !== '' && !emptyWords.has(word)).join('-');
}

function slug(text: string): string {
  return slugify(text, { decamelize: false }).replace(/[^a-z0-9-]/g, '');
}

/** Cut between words where that leaves enough of them. */
function shorten(name: string, length: number): string {
  if (name.length <= length) return name;
  const cut = name.slice(0, length + 1).lastIndexOf('-');
  return name.slice(0, cut > '2025-05-31'.length ? cut : length).replace(/-$/, '');
}
