import type { ProjectConfig } from '../types.js';
import type { ValueReader } from '../reading.js';
import { say } from '../../text/message.js';

/** A folder inside the project: nothing that a project file says may lead outside. */
const readFolder: ValueReader<string> = (node, at, reading) => {
  const path = reading.text(node, at);
  if (path === undefined) return undefined;
  const names = path.split('/').filter(part => part !== '' && part !== '.');
  const isInside = !path.startsWith('/') && !/^[a-z]:/i.test(path) && !names.includes('..');
  // eslint-disable-next-line no-control-regex -- Control characters are what is looked for.
  if (isInside && names.length > 0 && !/[\\\u0000-\u001F]/.test(path)) return names.join('/');
  reading.report(
    node,
    say`“${at.at(-1) ?? ''}” should name a folder beside this file or in one beside it, with / between folders, as in "desk/sources".`,
  );
  return undefined;
};

/** `folders`: where new files go. */
export const readFolders: ValueReader<Partial<ProjectConfig['folders']>> = (node, at, reading) =>
  reading.fields<ProjectConfig['folders']>(node, at, '{ "sources": "sources", "drafts": "drafts" }', {
    sources: readFolder,
    drafts: readFolder,
  });
