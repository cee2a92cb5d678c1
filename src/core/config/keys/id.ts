import type { ValueReader } from '../reading.js';
import { say } from '../../text/message.js';

/** A name that front matter and other settings use: small letters, digits and hyphens. */
export const readId: ValueReader<string> = (node, at, reading) => {
  const id = reading.text(node, at);
  if (id === undefined || (id.length <= 60 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))) return id;
  reading.report(node, say`“id” should be of small letters, digits and hyphens, as in "our-brief".`);
  return undefined;
};
