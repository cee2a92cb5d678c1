// `npm run package`: builds the extension and puts it into copydesk-<version>.vsix, for "Install from VSIX…" and for the marketplace.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildPackage } from './package/build.mjs';
import { root } from './support/paths.mjs';
import { runMain, say } from './support/say.mjs';

await runMain(async () => {
  const { name, files, vsix } = await buildPackage();
  await writeFile(path.join(root, name), vsix);
  say(`${name}: ${Object.keys(files).length} files, ${vsix.length.toLocaleString('en')} bytes`);
});
