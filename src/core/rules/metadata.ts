import type { Article } from '../article/types.js';
import { topOfRecord } from './support/places.js';
import type { Rule } from './types.js';
import { listed, say, type Message } from '../text/message.js';

interface Wanted {
  /** Of which one is enough. */
  readonly keys: readonly string[];
  readonly name: Message;
  /** How to write it. */
  readonly line: string;
}

/** What is wanted of every article. */
const wanted: readonly Wanted[] = [
  { keys: ['byline', 'author', 'authors'], name: say`who wrote it`, line: 'byline: …' },
  { keys: ['date'], name: say`its date`, line: 'date: 2026-05-14' },
  { keys: ['title'], name: say`its headline for publishing`, line: 'title: …' },
];

/** Wants author, date and title on record, and what else the profile requires. */
export const metadata: Rule = {
  id: 'metadata',
  category: 'provenance',
  severity: 'info',
  summary: 'The front matter gives author, date and title, and what else the profile requires.',
  fixable: false,
  check({ article, profile }) {
    const required = [...new Set(profile.requiredFrontMatter)];
    const known = new Set(wanted.flatMap(({ keys }) => keys));
    const others = required.filter(key => !known.has(key));
    const missing = [
      ...wanted.map(one => ({ ...one, line: lineFor(one, required) })),
      ...others.map(key => ({ keys: [key], name: say`“${key}”`, line: `${key}: …` })),
    ].filter(({ keys }) => !keys.some(key => hasValue(article, key)));
    if (missing.length === 0) return [];
    const names = listed(missing.map(({ name }) => name));
    const lines = listed(missing.map(({ line }) => say`“${line}”`));
    const message = say`The front matter does not give ${names}. Write ${lines} before the article is published.`;
    return [{ message, span: topOfRecord(article) }];
  },
};

/** With the key that the newsroom asks for, where it asks for one. */
function lineFor({ keys, line }: Wanted, required: readonly string[]): string {
  const asked = required.find(key => keys.includes(key));
  return asked === undefined || line.startsWith(`${asked}:`) ? line : `${asked}: …`;
}

/** A value that cannot be read counts: that is reported already. */
function hasValue({ frontMatter, text }: Article, key: string): boolean {
  const span = frontMatter.has(key) ? frontMatter.spanOf([key]) : undefined;
  if (!span) return false;
  const written = text.slice(span.start, span.end);
  // Without a value, the key itself is what stands there.
  return written !== key && !/^[\s"'~[\]{}]*$|^\s*null\s*$/i.test(written);
}
