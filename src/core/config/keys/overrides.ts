import type { FieldReaders, ValueReader } from '../reading.js';
import type { ArticleSettings, Override } from '../types.js';
import { readFiles } from './articles.js';
import { say } from '../../text/message.js';

const example = '{ "files": ["archive/**"], "rules": { "source-link": "off" } }';

/**
 * Reads `overrides`: settings that hold for some files only.
 *
 * @param readers of the settings that may stand there.
 */
export function overridesReader(readers: FieldReaders<ArticleSettings>): ValueReader<readonly Override[]> {
  return (node, at, reading) =>
    reading.numbered(node, at, `[${example}]`, (item, path) => {
      const found = reading.fields<Override>(item, path, example, { files: readFiles, ...readers });
      if (!found) return undefined;
      const { files, ...settings } = found;
      if (files && files.length > 0) return { files, ...settings };
      if (!files)
        reading.report(item, say`This override does not say for which files it is. Add "files": ["archive/**"].`);
      return undefined;
    });
}
