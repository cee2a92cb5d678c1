import type { ParsedNode } from 'yaml';
import { applyEdits, type TextEdit } from '../text/span.js';
import { editMap } from './recordEdits.js';
import {
  endOfNode,
  isMapNode,
  nextLine,
  personKeys,
  plainWords,
  says,
  startOfLine,
  valueAt,
  written,
  type RecordPerson,
  type SeqNode,
  type ValueNode,
} from './recordNodes.js';

/** An entry that was there, one that is wanted, or one for the other. */
interface Step {
  /** Its number in the list as it was. */
  readonly old?: number;
  readonly wanted?: RecordPerson;
}

/** The edits that make a list of people the wanted one. Each entry keeps its comments and the newsroom's own keys. */
export function editPeople(source: string, list: SeqNode & ParsedNode, wanted: readonly RecordPerson[]): TextEdit[] {
  const steps = align(list.items, wanted);
  if (list.flow) return inBrackets(source, list, steps);
  let at = startOfLine(source, dashOf(source, list.items[0]));
  const indent = ' '.repeat(dashOf(source, list.items[0]) - at);
  return steps.flatMap(step => {
    const node = step.old === undefined ? undefined : list.items[step.old];
    if (!node) return [{ start: at, end: at, text: entry(step.wanted, indent) }];
    const line = startOfLine(source, dashOf(source, node));
    at = nextLine(source, endOfNode(source, node));
    if (!step.wanted) return [{ start: line, end: at, text: '' }];
    return editPerson(source, node, step.wanted, indent);
  });
}

function editPerson(source: string, node: ParsedNode, wanted: RecordPerson, indent: string | undefined): TextEdit[] {
  if (says(node, wanted)) return [];
  if (isMapNode(node) && node.items.length > 0) {
    const changed = personKeys.filter(key => !says(valueAt(node, key), wanted[key] ?? null));
    return editMap(
      source,
      node,
      changed.map(key => [key, wanted[key]] as const),
      personKeys,
    );
  }
  const end = endOfNode(source, node);
  const lines = written(wanted, indent === undefined);
  return [{ start: node.range[0], end, text: lines.replaceAll('\n', `\n${indent ?? ''}  `) }];
}

function entry(person: RecordPerson | undefined, indent: string): string {
  return `${indent}- ${written(person, false).replaceAll('\n', `\n${indent}  `)}\n`;
}

/** A list on one line is put together anew from the entries as they are written. */
function inBrackets(source: string, list: SeqNode & ParsedNode, steps: readonly Step[]): TextEdit[] {
  const { range } = list;
  const kept = steps.filter(({ wanted }) => wanted);
  if (kept.length === list.items.length && kept.every(({ old }) => old !== undefined)) {
    return kept.flatMap(({ old = 0, wanted = {} }) => {
      const node = list.items[old];
      return node ? editPerson(source, node, wanted, undefined) : [];
    });
  }
  const entries = kept.map(({ old, wanted = {} }) => {
    const node = old === undefined ? undefined : list.items[old];
    if (!node) return written(wanted, true);
    const [start, end] = node.range;
    const edits = editPerson(source, node, wanted, undefined);
    const moved = edits.map(edit => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    return applyEdits(source.slice(start, end), moved);
  });
  return [{ start: range[0], end: range[1], text: `[${entries.join(', ')}]` }];
}

/** Finds each wanted person's entry by the name, in the order of the list; those that are left between two of them go together one by one. */
function align(items: readonly ValueNode[], wanted: readonly RecordPerson[]): Step[] {
  const steps: Step[] = [];
  let from = 0;
  let first = 0;
  const pairUp = (old: number, to: number): void => {
    for (; from < old || first < to; from++, first++) {
      const person = first < to ? wanted[first] : undefined;
      steps.push({ ...(from < old && { old: from }), ...(person && { wanted: person }) });
    }
    from = old;
    first = to;
  };
  const names = items.map(nameOf);
  for (const [index, person] of wanted.entries()) {
    const found = names.indexOf(person['name'] ?? person['office'] ?? '', from);
    if (found < 0) continue;
    pairUp(found, index);
    pairUp(found + 1, index + 1);
  }
  pairUp(items.length, wanted.length);
  return steps;
}

function nameOf(node: ValueNode): string | null | undefined {
  return isMapNode(node)
    ? (plainWords(valueAt(node, 'name')) ?? plainWords(valueAt(node, 'office')))
    : plainWords(node);
}

/** Where the dash of an entry stands. */
function dashOf(source: string, node: ValueNode): number {
  return node ? Math.max(0, source.lastIndexOf('-', node.range[0] - 1)) : 0;
}
