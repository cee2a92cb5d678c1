import type { ProjectConfig } from '../types.js';
import type { ValueReader } from '../reading.js';

/** `lengths`: how long a headline and a lede may be. */
export const readLengths: ValueReader<Partial<ProjectConfig['lengths']>> = (node, at, reading) =>
  reading.fields<ProjectConfig['lengths']>(node, at, '{ "headline": 100, "lede": 35 }', {
    headline: (value, path) => reading.count(value, path, 10, 1000),
    lede: (value, path) => reading.count(value, path, 5, 1000),
  });
