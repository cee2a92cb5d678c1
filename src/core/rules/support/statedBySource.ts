import type { SourceRecord } from '../../article/types.js';
import { readEntries } from '../../article/yamlEntries.js';
import { textOf, valueOf } from '../../article/yamlNodes.js';
import { findSourceFence } from '../../readout/sourceFence.js';
import type { SourceFile } from '../types.js';

/** What a saved source says of itself: its readout's title, publisher and release date, and the address in its own record. */
export function statedBySource({ text, readout }: Extract<SourceFile, { state: 'found' }>): SourceRecord {
  const url = ownAddress(text);
  return {
    ...(readout.title && { title: readout.title.value }),
    ...(readout.publisher && { publisher: readout.publisher.value }),
    ...(readout.released && { published: readout.released.value }),
    ...(url !== undefined && { url }),
  };
}

function ownAddress(text: string): string | undefined {
  const fence = findSourceFence(text);
  if (!fence) return undefined;
  const entry = readEntries(text, fence.content).entries.find(({ key }) => key === 'url');
  const value = entry && valueOf(entry);
  const url = value && textOf(value, text)?.trim();
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
}
