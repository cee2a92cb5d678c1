// The functions of a piece in such an order that alike ones stand near each other: what a package is packed with finds again only what stood shortly before.
import { deflateRawSync } from 'node:zlib';
import { parse } from 'acorn';
import { edited } from './lazyPatterns.mjs';

/** How far back that looks, in letters. */
const reach = 32_768;

/** How many letters that follow each other are alike at the least. */
const alike = 6;

/**
 * A piece of a build with its functions behind all else, where that makes it smaller when it is packed. They are there from the beginning, wherever they stand.
 * @param {string} text as CommonJS
 * @returns {string}
 */
export function withAlikeTogether(text) {
  const functions = parse(text, { ecmaVersion: 'latest', sourceType: 'script' }).body.filter(
    node => node.type === 'FunctionDeclaration',
  );
  // Of two with one name, the last counts.
  if (new Set(functions.map(({ id }) => id.name)).size < functions.length) return text;
  const rest = edited(
    text,
    functions.map(({ start, end }) => ({ start, end, text: '' })),
  );
  const texts = functions.map(({ start, end }) => text.slice(start, end));
  const together = `${rest.trimEnd().replace(/;?$/, ';')}${inOrder(texts).join('')}\n`;
  return packed(together) < packed(text) ? together : text;
}

/** @param {string} text */
function packed(text) {
  return deflateRawSync(text, { level: 9 }).length;
}

/**
 * The longest text, then always the one of which most has stood within reach before, measured by its length. What few have in common counts more.
 * @param {readonly string[]} texts
 * @returns {string[]}
 */
function inOrder(texts) {
  const parts = texts.map(partsOf);
  /** @type {Map<string, number[]>} */
  const having = new Map();
  for (const [index, own] of parts.entries())
    for (const part of own) {
      const all = having.get(part);
      if (all) all.push(index);
      else having.set(part, [index]);
    }
  const scores = texts.map(() => 0);
  /** @type {Map<string, number>} */
  const near = new Map();
  const count = (/** @type {number} */ index, /** @type {1 | -1} */ sign) => {
    for (const part of parts[index] ?? []) {
      const before = near.get(part) ?? 0;
      near.set(part, before + sign);
      const all = having.get(part) ?? [];
      if (Math.max(before, before + sign) > 1 || all.length < 2) continue;
      for (const one of all) scores[one] = (scores[one] ?? 0) + sign / all.length ** 1.5;
    }
  };
  const length = (/** @type {number} */ index) => texts[index]?.length ?? 0;
  const left = new Set(texts.keys());
  const order = /** @type {number[]} */ ([]);
  let [from, letters] = [0, 0];
  while (left.size > 0) {
    const worth = (/** @type {number} */ index) =>
      order.length === 0 ? length(index) : (scores[index] ?? 0) / (length(index) + 20);
    const next = [...left].reduce((best, one) => (worth(one) > worth(best) ? one : best));
    left.delete(next);
    order.push(next);
    count(next, 1);
    letters += length(next);
    for (; letters > reach && from < order.length - 1; from++) {
      count(order[from] ?? 0, -1);
      letters -= length(order[from] ?? 0);
    }
  }
  return order.map(index => texts[index] ?? '');
}

/** @param {string} text */
function partsOf(text) {
  return new Set(Array.from({ length: Math.max(text.length - alike + 1, 0) }, (_, at) => text.slice(at, at + alike)));
}
