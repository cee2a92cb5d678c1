import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** From the ground up: a folder knows those before it, and none behind it. `lint` stands for the files that run the rules. */
const layers = [
  'text',
  'findings',
  'facts',
  'profiles',
  'article',
  'readout',
  'config',
  'scaffold',
  'disclosure',
  'evidence',
  'rules',
  'lint',
  'report',
  'baseline',
  'lookup',
  'complete',
  'render',
  'export',
];

const core = path.resolve('src/core');
const face = 'index.ts';
const running = ['lint.ts', 'fixArticle.ts'];
const imported = /(?:\bfrom|\bimport\(|^import)\s*'(\.[^']+)'/gm;

function layerOf(file: string): string {
  const [first = '', ...rest] = path.relative(core, file).split(path.sep);
  return rest.length > 0 ? first : 'lint';
}

/** Every import from one layer into another, as `from → to`. */
function importsOf(
  file: string,
  text: string,
): { readonly from: string; readonly to: string; readonly words: string }[] {
  const from = layerOf(file);
  return Array.from(text.matchAll(imported), ([, target = '']) => {
    const found = path.resolve(path.dirname(file), target);
    return { from, to: layerOf(found), words: `${path.relative(core, file)} → ${path.relative(core, found)}` };
  }).filter(({ to }) => to !== from);
}

const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));

describe('the folders of the core', () => {
  test('are all in the list, and in the table of what lives where', () => {
    const folders = readdirSync(core, { withFileTypes: true }).filter(entry => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(layers.filter(layer => layer !== 'lint').sort());
    expect(files.filter(name => !name.includes(path.sep)).sort()).toEqual([face, ...running].sort());
    const table = readFileSync('docs/dev/architecture.md', 'utf8').matchAll(/^\| `([a-z]+)\/`/gm);
    expect(Array.from(table, ([, name]) => name).sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  test('know only what stands below them', () => {
    const upward = files
      .filter(name => name !== face)
      .flatMap(name => importsOf(path.join(core, name), readFileSync(path.join(core, name), 'utf8')))
      .filter(({ from, to }) => layers.indexOf(to) >= layers.indexOf(from));
    expect(upward.map(({ words }) => words)).toEqual([]);
  });

  test.each([
    ["import type { Rule } from '../rules/types.js';", 'rules'],
    ["const one = await import('../rules/index.js');", 'rules'],
    ["export { lint } from '../lint.js';", 'lint'],
  ])('are told by %s', (line, to) => {
    expect(importsOf(path.join(core, 'evidence/x.ts'), line)).toMatchObject([{ from: 'evidence', to }]);
  });
});
