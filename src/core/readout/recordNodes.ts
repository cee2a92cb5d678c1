import { isCollection, isMap, isScalar, isSeq, stringify, type ParsedNode, type YAMLMap, type YAMLSeq } from 'yaml';

/** A person of a record, without what is not known. */
export type RecordPerson = Readonly<Partial<Record<string, string>>>;

/** A value of a record: null says that the release does not state it. */
export type RecordValue = string | RecordPerson | readonly RecordPerson[] | null;

/** Keys with values, as a record is and as each person in it. */
export type MapNode = YAMLMap<ParsedNode, ParsedNode | null>;
/** A list, as of people. */
export type SeqNode = YAMLSeq<ParsedNode | null>;
/** What stands behind a key; nothing where the record leaves it empty or lacks it. */
export type ValueNode = ParsedNode | null | undefined;

/** What a record says of a person, in the order in which it is written. Other keys of an entry are the newsroom's own. */
export const personKeys = ['name', 'rank', 'office', 'country'];

export function isMapNode(node: unknown): node is MapNode & ParsedNode {
  return isMap(node);
}

export function isSeqNode(node: unknown): node is SeqNode & ParsedNode {
  return isSeq(node);
}

/** Whether a value is a list of people. */
export function isPeople(value: RecordValue): value is readonly RecordPerson[] {
  return Array.isArray(value);
}

/** The name of a pair's key. */
export function keyOf({ key }: { readonly key: unknown }): string {
  return isScalar(key) ? String(key.value) : '';
}

/** What stands behind a key. */
export function valueAt(map: MapNode, key: string): ValueNode {
  return map.items.find(pair => keyOf(pair) === key)?.value;
}

/** The words of a plain value, a number as it is written; null for nothing, undefined for what is no plain value. */
export function plainWords(node: ValueNode): string | null | undefined {
  if (!node) return null;
  if (!isScalar(node)) return undefined;
  if (node.value === null) return null;
  return (typeof node.value === 'string' ? node.value : node.source).trim();
}

/** Whether the front matter says this already. */
export function says(node: ValueNode, value: RecordValue): boolean {
  if (value === null || typeof value === 'string') return plainWords(node) === value;
  if (isPeople(value)) {
    return isSeqNode(node) && node.items.length === value.length && value.every((one, i) => says(node.items[i], one));
  }
  if (!isMapNode(node)) return plainWords(node) === value['name'] && Object.keys(value).length === 1;
  return personKeys.every(key => says(valueAt(node, key), value[key] ?? null));
}

/** Where a value ends, without the line breaks that a block takes in. */
export function endOfNode(source: string, node: ParsedNode): number {
  let end = node.range[1];
  if (isCollection(node) || isScalar(node)) while (end > node.range[0] && /\s/.test(source.charAt(end - 1))) end--;
  return end;
}

/** Where the line begins in which a place stands. */
export function startOfLine(source: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(source.charAt(start - 1))) start--;
  return start;
}

/** Before the line break. */
export function endOfLine(source: string, at: number): number {
  let end = at;
  while (end < source.length && !isBreak(source.charAt(end))) end++;
  return end;
}

/** After the line break. */
export function nextLine(source: string, at: number): number {
  const end = endOfLine(source, at);
  return end + (source.startsWith('\r\n', end) ? 2 : end < source.length ? 1 : 0);
}

function isBreak(char: string): boolean {
  return char === '\n' || char === '\r';
}

/** A value in lines of its own, or on one line inside of brackets. */
export function written(value: unknown, flow: boolean): string {
  return flow ? JSON.stringify(value) : stringify(value, { lineWidth: 0 }).trimEnd();
}
