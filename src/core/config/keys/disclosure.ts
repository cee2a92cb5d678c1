import type { DisclosureConfig, DisclosurePreset } from '../types.js';
import type { ValueReader } from '../reading.js';
import { say } from '../../text/message.js';

/** Whose demands there are, the default last. */
const disclosurePresets: readonly DisclosurePreset[] = ['eu', 'ny-draft', 'cn', 'house'];

const slots = new Set(['{model}', '{use}', '{reviewer}']);

const readStatement: ValueReader<string> = (node, at, reading) => {
  const statement = reading.words(node, at);
  const unknown = statement?.match(/\{[^{}]{0,40}\}/g)?.find(slot => !slots.has(slot));
  if (unknown === undefined) return statement;
  reading.report(node, say`Nothing can be filled in for ${unknown}. Use {model}, {use} and {reviewer}.`);
  return undefined;
};

/** `disclosure`: how the use of a language model is made known. */
export const readDisclosure: ValueReader<Partial<DisclosureConfig>> = (node, at, reading) =>
  reading.fields<Required<DisclosureConfig>>(node, at, '{ "preset": "eu" }', {
    preset: (value, path) => reading.choice(value, path, disclosurePresets),
    statement: readStatement,
  });
