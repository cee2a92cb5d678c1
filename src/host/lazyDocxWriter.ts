import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ExportDocument } from '../core/index.js';

/**
 * A writer of Word documents that is loaded when it is first needed.
 *
 * @param folder where the built writer lies.
 */
export function lazyDocxWriter(folder: string): (document: ExportDocument) => Promise<Uint8Array> {
  const load = createRequire(join(folder, 'extension.js'));
  return document => {
    const { writeDocx } = load('./docxWriter.js') as typeof import('./docxWriter.js');
    return writeDocx(document);
  };
}
