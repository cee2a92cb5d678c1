import type { ProjectConfig } from '../types.js';
import type { ValueReader } from '../reading.js';
import { say } from '../../text/message.js';

/** `glossary`: what acronyms stand for. */
export const readGlossary: ValueReader<ProjectConfig['glossary']> = (node, at, reading) =>
  reading.entries(node, at, '{ "NHO": "Norvanian Harbour Office" }', ({ name, key, value }, path) => {
    if (name.trim() !== '' && !/\s/.test(name)) return value && reading.words(value, path);
    reading.report(key, say`The name in front should be an acronym, in one word, as in "NHO".`);
    return undefined;
  });
