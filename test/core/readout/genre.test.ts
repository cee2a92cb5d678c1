import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import type { Readout } from '../../../src/core/readout/types.js';

/**
 * Invented pages over the whole genre: each file holds cases `@@@ name`, what an importer should see as YAML, `---`, and the page. A field that a
 * case leaves out is not stated by its page.
 */
const folder = path.join(import.meta.dirname, 'genre');

interface Wanted {
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly released?: string | null;
  /** In full, or month and day. */
  readonly event?: string | null;
  readonly dateline?: string | null;
  readonly spokesperson?: string | null;
  readonly release?: string | null;
  /** `office; name`. */
  readonly people: readonly string[];
  readonly unnamed?: readonly string[];
  readonly starts: string;
  readonly ends: string;
  readonly gone?: readonly string[];
}

interface Case {
  readonly name: string;
  readonly wanted: Wanted;
  readonly page: string;
}

function casesIn(file: string): Case[] {
  const parts = readFileSync(path.join(folder, file), 'utf8').split(/^@@@ /m).slice(1);
  return parts.map(part => {
    const name = part.slice(0, part.indexOf('\n'));
    const cut = part.indexOf('\n---\n');
    return { name, wanted: parse(part.slice(name.length, cut)) as Wanted, page: part.slice(cut + 5) };
  });
}

const spaced = (text: string): string => text.split(/\s+/).join(' ');

function seen(readout: Readout, wanted: Wanted): Wanted {
  const body = spaced(readout.body.text);
  return {
    title: readout.title?.value ?? null,
    publisher: readout.publisher?.value ?? null,
    released: readout.released?.value ?? null,
    event: readout.event.date?.value ?? readout.event.partial?.value ?? null,
    dateline: readout.dateline?.value ?? null,
    spokesperson: readout.spokesperson?.value.name ?? null,
    release: readout.releaseNumber?.value ?? null,
    people: readout.participants.map(({ office, name }) => `${office ?? '?'}; ${name}`),
    unnamed: readout.unnamed.map(({ office }) => office),
    starts: body.startsWith(wanted.starts) ? wanted.starts : body.slice(0, 60),
    ends: body.endsWith(wanted.ends) ? wanted.ends : body.slice(-60),
    gone: (wanted.gone ?? []).filter(words => !body.includes(words)),
  };
}

describe.each(readdirSync(folder))('importing pages of %s', file => {
  it.each(casesIn(file).map(one => [one.name, one] as const))('%s', (_, { wanted, page }) => {
    const silent = { title: null, publisher: null, released: null, event: null, dateline: null, spokesperson: null };
    expect(seen(importReadout(page), wanted)).toEqual({ ...silent, release: null, unnamed: [], gone: [], ...wanted });
  });
});
