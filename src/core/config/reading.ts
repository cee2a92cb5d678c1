import type { Node } from 'jsonc-parser';
import type { Span } from '../text/span.js';
import type { ConfigProblem } from './types.js';
import { listed, listedAsChoice, say, type Message } from '../text/message.js';

/** The way to a value in a project file, from the top: `['rules', 'empty-section']`. Places in a list are numbers from 0. */
export type SettingPath = readonly string[];

/** One text for each path, to find things by. */
export function pathKey(path: SettingPath): string {
  return JSON.stringify(path);
}

/** Reads a value; undefined when it cannot be used, which is reported. */
export type ValueReader<T> = (node: Node, at: SettingPath, reading: Reading) => T | undefined;

/** A reader for each name that may stand in an object. */
export type FieldReaders<T> = { readonly [Name in keyof T]-?: ValueReader<T[Name]> };

/** A name and the value behind it, which is absent when the text breaks off. */
export interface Property {
  readonly name: string;
  readonly key: Node;
  readonly value: Node | undefined;
}

/** Reads the values of one file, and gathers what is wrong in it and where what is right stands. */
export class Reading {
  /** Where each value stands that could be read, by {@link pathKey}. */
  readonly places = new Map<string, Span>();

  /** @param end of the text. */
  constructor(
    private readonly end: number,
    readonly problems: ConfigProblem[],
  ) {}

  text(node: Node, at: SettingPath): string | undefined {
    if (node.type === 'string') return String(node.value);
    this.report(node, say`“${nameOf(at)}” should be text in double quotation marks.`);
    return undefined;
  }

  /** Text that says something. */
  words(node: Node, at: SettingPath): string | undefined {
    const text = this.text(node, at)?.trim();
    if (text !== '') return text;
    this.report(node, say`“${nameOf(at)}” is empty. Write what it should be, or take it out.`);
    return undefined;
  }

  flag(node: Node, at: SettingPath): boolean | undefined {
    if (node.type === 'boolean') return Boolean(node.value);
    this.report(node, say`“${nameOf(at)}” can be true or false, without quotation marks.`);
    return undefined;
  }

  /** A whole number from `least` to `most`. */
  count(node: Node, at: SettingPath, least: number, most: number): number | undefined {
    const value: unknown = node.value;
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    this.report(node, say`“${nameOf(at)}” should be a whole number from ${least} to ${most}.`);
    return undefined;
  }

  choice<T extends string>(node: Node, at: SettingPath, choices: readonly T[]): T | undefined {
    const chosen = choices.find(one => node.type === 'string' && node.value === one);
    if (chosen === undefined) {
      this.report(node, say`“${nameOf(at)}” can be ${listedAsChoice(choices)}, in double quotation marks.`);
    }
    return chosen;
  }

  /** @param example of a list, for whoever wrote something else. */
  list<T>(node: Node, at: SettingPath, example: string, read: ValueReader<T>): T[] | undefined {
    if (node.type !== 'array') {
      this.report(node, say`“${nameOf(at)}” should be a list in brackets: ${example}.`);
      return undefined;
    }
    return (node.children ?? []).flatMap(item => read(item, at, this) ?? []);
  }

  /** A list whose entries have a place of their own: {@link list}, but each is read at its number. */
  numbered<T>(node: Node, at: SettingPath, example: string, read: ValueReader<T>): T[] | undefined {
    let index = 0;
    return this.list(node, at, example, item => read(item, [...at, String(index++)], this));
  }

  /** An object in which any name may stand. */
  entries<T>(node: Node, at: SettingPath, example: string, read: EntryReader<T>): Record<string, T> | undefined {
    const properties = this.properties(node, at, example);
    if (!properties) return undefined;
    const found: [string, T][] = [];
    for (const property of properties) {
      const path = [...at, property.name];
      const value = read(property, path);
      if (value === undefined) continue;
      found.push([property.name, value]);
      this.place(path, property.value);
    }
    return Object.fromEntries(found);
  }

  /** An object in which certain names may stand. */
  fields<T extends object>(
    node: Node,
    at: SettingPath,
    example: string,
    readers: FieldReaders<T>,
  ): Partial<T> | undefined {
    const properties = this.properties(node, at, example);
    if (!properties) return undefined;
    const found: Partial<T> = {};
    for (const property of properties) {
      const { name, key, value } = property;
      if (!isNameOf(readers, name)) {
        this.report(key, unknownName(name, at, Object.keys(readers)));
        continue;
      }
      const path = [...at, name];
      const read = value && readers[name](value, path, this);
      if (read === undefined) continue;
      found[name] = read;
      this.place(path, property.value);
    }
    return found;
  }

  /** Notes where a value stands. */
  place(path: SettingPath, value: Node | undefined): void {
    if (value) this.places.set(pathKey(path), this.spanOf(value));
  }

  report(node: Node, message: Message): void {
    this.problems.push({ message, span: this.spanOf(node) });
  }

  /** The parser lets a node that is never closed end behind the text. */
  spanOf({ offset, length }: Node): Span {
    const end = Math.min(offset + Math.max(0, length), this.end);
    return { start: Math.min(offset, end), end };
  }

  /** The properties of an object, the first of each name; each further one is a problem. */
  private properties(node: Node, at: SettingPath, example: string): Property[] | undefined {
    if (node.type !== 'object') {
      this.report(
        node,
        at.length === 0
          ? say`This file should hold one pair of braces with the settings in it: ${example}.`
          : isEntry(at)
            ? say`Each entry of “${nameOf(at)}” should be in braces: ${example}.`
            : say`“${nameOf(at)}” should be in braces: ${example}.`,
      );
      return undefined;
    }
    const found = new Map<string, Property>();
    for (const { children } of node.children ?? []) {
      const [key, value] = children ?? [];
      if (!key) continue;
      const name = String(key.value);
      if (found.has(name)) this.report(key, say`“${name}” stands here twice. Keep one of them.`);
      else found.set(name, { name, key, value });
    }
    return [...found.values()];
  }
}

/** Whether a value stands behind a name, be it one that cannot be used: that has been reported then, and is not missing. An empty list is none. */
export function isWritten(node: Node, name: string): boolean {
  const value = node.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1];
  return value !== undefined && (value.type !== 'array' || Boolean(value.children?.length));
}

/** Reads what stands behind a name of the newsroom's choice. */
export type EntryReader<T> = (property: Property, at: SettingPath) => T | undefined;

function isNameOf<T extends object>(readers: FieldReaders<T>, name: string): name is Extract<keyof T, string> {
  return Object.hasOwn(readers, name);
}

function unknownName(name: string, at: SettingPath, known: readonly string[]): Message {
  const names = listed(known.filter(one => one !== '$schema'));
  if (at.length === 0) return say`There is no setting “${name}”. The settings are ${names}.`;
  return isEntry(at)
    ? say`There is no “${name}” in each entry of “${nameOf(at)}”. What can stand there: ${names}.`
    : say`There is no “${name}” in “${nameOf(at)}”. What can stand there: ${names}.`;
}

/** What a path's value is called in messages. */
function nameOf(at: SettingPath): string {
  return at.findLast(name => !/^\d+$/.test(name)) ?? '';
}

/** Whether a path leads to an entry of a list. */
function isEntry(at: SettingPath): boolean {
  return /^\d+$/.test(at.at(-1) ?? '');
}
