import type { NameOrder } from '../../readout/types.js';
import type { ProjectConfig } from '../types.js';
import type { ValueReader } from '../reading.js';
import { say } from '../../text/message.js';

/** Which part of a name may come first. */
const nameOrders: readonly NameOrder[] = ['given-first', 'surname-first'];

/** `nameOrders`: which part of a person's name comes first. */
export const readNameOrders: ValueReader<ProjectConfig['nameOrders']> = (node, at, reading) =>
  reading.entries(node, at, '{ "Orsk Halvar": "surname-first" }', ({ name, key, value }, path) => {
    if (/\S\s+\S/.test(name)) return value && reading.choice(value, path, nameOrders);
    reading.report(key, say`The name in front should be a whole name, as in "Orsk Halvar".`);
    return undefined;
  });
