import { isCollection } from 'yaml';
import type { ParsedNode } from 'yaml';
import type { TextEdit } from '../text/span.js';
import { editPeople } from './peopleEdits.js';
import {
  endOfLine,
  endOfNode,
  isMapNode,
  isPeople,
  isSeqNode,
  keyOf,
  nextLine,
  personKeys,
  says,
  startOfLine,
  written,
  type MapNode,
  type RecordValue,
  type ValueNode,
} from './recordNodes.js';

/** The values that a map is to have; undefined takes the key away. Keys that are not named stay. */
export type Wanted = readonly (readonly [key: string, value: RecordValue | undefined])[];

/**
 * The edits that give a map of the front matter its wanted values, each within the lines of its own key.
 *
 * @param source the text in which the nodes' ranges count. Its lines end in `\n`; a `\r` before it is left alone.
 * @param order the keys in the order in which a map has them, which tells where a new one goes.
 */
export function editMap(
  source: string,
  map: MapNode & ParsedNode,
  wanted: Wanted,
  order: readonly string[],
): TextEdit[] {
  const edits: TextEdit[] = [];
  const gone = new Set(wanted.filter(([, value]) => value === undefined).map(([key]) => key));
  const kept = map.items.map((pair, index) => ({ pair, index })).filter(({ pair }) => !gone.has(keyOf(pair)));
  for (const [key, value] of wanted) {
    const index = map.items.findIndex(pair => keyOf(pair) === key);
    if (value === undefined) {
      if (index >= 0) edits.push(removal(source, map, index));
    } else if (index >= 0) {
      edits.push(...replacement(source, map, index, value));
    } else {
      const before = order.slice(0, order.indexOf(key));
      const last = kept.filter(({ pair }) => before.includes(keyOf(pair))).at(-1);
      edits.push(insertion(source, map, last?.index ?? -1, key, value));
    }
  }
  return edits;
}

function replacement(source: string, map: MapNode & ParsedNode, index: number, value: RecordValue): TextEdit[] {
  const pair = map.items[index];
  if (!pair || says(pair.value, value)) return [];
  const { key, value: old } = pair;
  if (isPeople(value) && value.length > 0 && isSeqNode(old) && old.items.length > 0) {
    return editPeople(source, old, value);
  }
  if (isPerson(value) && isMapNode(old) && old.items.length > 0) {
    return editMap(
      source,
      old,
      personKeys.flatMap(one => (says(valueOf(old, one), value[one] ?? null) ? [] : [[one, value[one]] as const])),
      personKeys,
    );
  }
  const colon = colonAfter(source, key.range[1]);
  const start = colon < 0 ? key.range[1] : colon + 1;
  const end = old && old.range[1] > old.range[0] ? endOfNode(source, old) : start;
  // A comment between the key and its lines stays; a tag speaks of the old value.
  const between = old && end > start && !old.tag?.startsWith('!') ? source.slice(start, old.range[0]).trimEnd() : '';
  const text = valueText(source, map, key.range[0], value, between);
  return [{ start, end, text: colon < 0 ? `:${text}` : text }];
}

function valueOf(map: MapNode, key: string): ValueNode {
  return map.items.find(pair => keyOf(pair) === key)?.value;
}

function isPerson(value: RecordValue): value is Readonly<Partial<Record<string, string>>> {
  return typeof value === 'object' && value !== null && !isPeople(value);
}

/** What follows a key's colon. */
function valueText(source: string, map: MapNode, keyStart: number, value: RecordValue, between = ''): string {
  const lines = written(value, map.flow === true);
  const isBlock = !map.flow && typeof value === 'object' && value !== null && lines !== '[]';
  if (!isBlock) return ` ${lines}${between}`;
  const indent = ' '.repeat(keyStart - startOfLine(source, keyStart) + 2);
  return `${between}\n${lines.replace(/^/gm, indent)}`;
}

function insertion(
  source: string,
  map: MapNode & ParsedNode,
  after: number,
  key: string,
  value: RecordValue,
): TextEdit {
  const first = map.items[0]?.key.range[0];
  const pair = map.items[after];
  if (map.flow) {
    const text = `${key}:${valueText(source, map, 0, value)}`;
    const at = pair ? endOfPair(source, map, after) : map.range[0] + 1;
    return { start: at, end: at, text: pair ? `, ${text}` : first === undefined ? text : `${text}, ` };
  }
  const start = first ?? 0;
  const text = `${key}:${valueText(source, map, start, value)}`;
  const indent = ' '.repeat(start - startOfLine(source, start));
  if (!pair) return { start, end: start, text: `${text}\n${indent}` };
  const at = endOfLine(source, endOfPair(source, map, after));
  return { start: at, end: at, text: `\n${indent}${text}` };
}

function removal(source: string, map: MapNode & ParsedNode, index: number): TextEdit {
  const start = map.items[index]?.key.range[0] ?? 0;
  const end = endOfPair(source, map, index);
  const next = map.items[index + 1]?.key.range[0];
  if (map.flow) {
    if (next !== undefined) return { start, end: next, text: '' };
    return { start: index > 0 ? endOfPair(source, map, index - 1) : start, end, text: '' };
  }
  const line = startOfLine(source, start);
  // The first key of an entry stands behind the dash, which stays.
  if (source.slice(line, start).trim() !== '') return { start, end: next ?? end, text: next === undefined ? '{}' : '' };
  return { start: line, end: nextLine(source, end), text: '' };
}

function endOfPair(source: string, map: MapNode, index: number): number {
  const pair = map.items[index];
  if (!pair) return 0;
  const { key, value } = pair;
  const isWritten = value && (isCollection(value) || value.range[1] > value.range[0]);
  return isWritten ? endOfNode(source, value) : colonAfter(source, key.range[1]) + 1 || key.range[1];
}

/** -1 when a key inside of braces has none. */
function colonAfter(source: string, from: number): number {
  let at = from;
  while (/\s/.test(source.charAt(at))) at++;
  return source.charAt(at) === ':' ? at : -1;
}
