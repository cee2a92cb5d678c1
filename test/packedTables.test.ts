import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { withPackedTables } from '../scripts/build/packedTables.mjs';
import { root } from '../scripts/support/paths.mjs';

type Table = Record<string, number>;

/** What a table of the library holds, as it is written or packed. */
function tableIn(library: string, name: string): Table {
  const start = library.indexOf(`${name}(function(`) + name.length + 1;
  const maker = library.slice(start, library.indexOf('})', start) + 1);
  const unpack = /\nfunction unpackTable[^]*/.exec(library)?.[0] ?? '';
  const table: Table = {};
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- What the build writes is code.
  new Function('table', `${unpack}\n(${maker})(table)`)(table);
  return table;
}

/** The name that is found first for each number, which is the one that counts. */
const firstNames = (table: Table) =>
  new Map(
    Object.entries(table)
      .reverse()
      .map(([name, number]) => [number, name]),
  );

it('packs the PDF library’s table of letters without a change in it', async () => {
  const library = await readFile(path.join(root, 'node_modules/unpdf/dist/pdfjs.mjs'), 'utf8');
  const maker = /(\w+=\w+)\(function\(\w\)\{\w\.A=65,\w\.AE=198/.exec(library)?.[1] ?? '';
  const packed = withPackedTables(library);
  expect(packed).not.toContain('.AEacute=508');
  const before = tableIn(library, maker);
  const after = tableIn(packed, maker);
  expect(Object.keys(before).length).toBeGreaterThan(4000);
  expect(after).toEqual(before);
  expect(firstNames(after)).toEqual(firstNames(before));
});

it('says so when there is no such table', () => {
  expect(() => withPackedTables('const a=1;')).toThrow('another way');
});
