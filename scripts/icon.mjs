// Draws media/icon.png, the picture of the extension in the marketplace, from media/icon.svg.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { root } from './support/paths.mjs';
import { palettePng } from './support/palettePng.mjs';

const svg = await readFile(path.join(root, 'media/icon.svg'));
const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: 256 }, font: { loadSystemFonts: false } }).render();
await writeFile(path.join(root, 'media/icon.png'), palettePng(drawn));
