import { packs } from './packs/index.js';
import { listed, say, type Message } from '../text/message.js';

const packPrefix = 'copydesk:';

/** Whether a reference means one of Copydesk's packs, not a file. */
export function isPackName(reference: string): boolean {
  return reference.startsWith(packPrefix);
}

/** What is wrong with what stands in `extends`, as a whole sentence; undefined when a file or a pack can be looked for. */
export function referenceProblem(reference: string): Message | undefined {
  if (isPackName(reference)) {
    if (packs.some(({ name }) => name === reference)) return undefined;
    const names = packs.map(({ name }) => name);
    return say`Copydesk brings no pack “${reference}”. Choose one of these: ${listed(names)}.`;
  }
  // eslint-disable-next-line no-control-regex -- Control characters are what is looked for.
  if (/[\\:\u0000-\u001F]/.test(reference) || reference.startsWith('/')) {
    return say`This should lead to a file from the folder of this one, with / between folders, as in "../.copydesk.jsonc".`;
  }
  if (/\.jsonc?$/i.test(reference)) return undefined;
  return say`This should name a settings file, which ends in .jsonc, or a pack, as in "copydesk:strict".`;
}
