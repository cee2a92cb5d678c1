import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import * as library from 'entities';
import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lighterLibraries } from '../scripts/build/lighterLibraries.mjs';
import { packedEntities, withTreeLater, withTreeOfParserLater } from '../scripts/build/packedEntities.mjs';
import { root } from '../scripts/support/paths.mjs';

type Decode = (text: string) => string;
interface Packed {
  readonly decodeHTML: Decode;
  readonly decodeHTMLStrict: Decode;
  readonly decodeHTMLAttribute: Decode;
  readonly htmlDecodeTree: () => Uint16Array;
}

let folder = '';
let packed: Packed;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-entities-'));
  const outfile = path.join(folder, 'entities.mjs');
  await build({
    absWorkingDir: root,
    stdin: { contents: `export * from 'entities/decode';`, resolveDir: root },
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    plugins: [lighterLibraries()],
  });
  packed = (await import(pathToFileURL(outfile).href)) as Packed;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every name that a list of names would be made of: what the packed text has between its numbers. */
function names(): string[] {
  const [, list = ''] = /treeOf\("([^"]+)"\)/.exec(packedEntities(htmlDecodeTree)) ?? [];
  return list.match(/[A-Za-z]\w*/g) ?? [];
}

describe("HTML's names for characters", () => {
  it('are read as the library reads them, with a semicolon, without, and with something behind', () => {
    expect(names().length).toBe(2125);
    for (const name of names()) {
      for (const text of [`&${name};`, `&${name}`, `&${name}x`, `&${name}=1`, `&${name.slice(0, -1)};`, `&x${name};`]) {
        for (const decode of ['decodeHTML', 'decodeHTMLStrict', 'decodeHTMLAttribute'] as const) {
          expect(packed[decode](text)).toBe(library[decode](text));
        }
      }
    }
    expect(packed.decodeHTML('&nvlt;&amp')).toBe('<\u20D2&');
  });

  it('are read bit by bit as the library does', () => {
    const read = (tree: Uint16Array, text: string) => {
      const points: number[] = [];
      const decoder = new EntityDecoder(tree, point => points.push(point));
      decoder.startEntity(DecodingMode.Legacy);
      let consumed = -1;
      for (let at = 0; consumed < 0 && at < text.length; at++) consumed = decoder.write(text[at] ?? '', 0);
      return [consumed < 0 ? decoder.end() : consumed, points];
    };
    const tree = packed.htmlDecodeTree();
    for (const name of names())
      for (const text of [`${name};`, name]) expect(read(tree, text)).toEqual(read(htmlDecodeTree, text));
  });

  it('are packed again to the same from the tree that is made of them', () => {
    expect(packedEntities(packed.htmlDecodeTree())).toBe(packedEntities(htmlDecodeTree));
  });

  it('are taken into the build only as the library has them now', async () => {
    expect(() => packedEntities(htmlDecodeTree.slice(0, 1))).toThrow('another way');
    expect(() => withTreeLater('export {}')).toThrow('another way');
    expect(() => withTreeOfParserLater('export {}')).toThrow('another way');
    const file = path.join(folder, 'tree.mjs');
    await writeFile(file, packedEntities(htmlDecodeTree));
    const { htmlDecodeTree: made } = (await import(pathToFileURL(file).href)) as Packed;
    expect(made()).toBe(made());
  });
});
