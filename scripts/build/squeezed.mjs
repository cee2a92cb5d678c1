// What takes longer than the bundler to make code smaller, and finds another thirtieth.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { minify } from 'terser';

/**
 * @param {string} text of a script in which all names are its own
 * @returns {Promise<string>}
 */
export async function squeezed(text) {
  const { code = text } = await minify(text, {
    ecma: 2022,
    toplevel: true,
    compress: { passes: 2, keep_fargs: false },
  });
  return code;
}

/**
 * Writes a build of scripts that are each in one file, squeezed.
 * @returns {import('esbuild').Plugin}
 */
export function squeezedScripts() {
  return {
    name: 'squeezed',
    setup(target) {
      target.initialOptions.write = false;
      target.onEnd(async ({ outputFiles = [] }) => {
        for (const file of outputFiles) {
          await mkdir(path.dirname(file.path), { recursive: true });
          await writeFile(file.path, await squeezed(file.text));
        }
      });
    },
  };
}
