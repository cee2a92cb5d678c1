import type { Token } from 'markdown-it';
import { exportParser, pictureName } from '../render/outgoingMarkdown.js';
import { readerMarkdown, type ExportInput } from './readerText.js';

/** A picture in an article. */
export interface ArticlePicture {
  /** As Markdown has it: escaped, with the definition that a reference leads to. */
  readonly address: string;
  /** What its file is called; safe in a message. */
  readonly name: string;
}

/** The pictures of an article, each once, in the order of its text. */
export function picturesOf(input: ExportInput): readonly ArticlePicture[] {
  const addresses = new Set<string>();
  collect(exportParser().parse(readerMarkdown(input), {}), addresses);
  return [...addresses].map(address => ({ address, name: pictureName(address) }));
}

function collect(tokens: readonly Token[], addresses: Set<string>): void {
  for (const { type, attrs, children } of tokens) {
    const address = type === 'image' ? attrs?.find(([name]) => name === 'src')?.[1] : undefined;
    if (address !== undefined) addresses.add(String(address));
    else if (children) collect(children, addresses);
  }
}
