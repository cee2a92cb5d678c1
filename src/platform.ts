import type { ExportDocument, FeedPorts, ReadoutPorts } from './core/index.js';
import type { LiesIn } from './host/liesIn.js';

/** What the desktop and the browser do each in their own way. */
export interface Platform extends ReadoutPorts, FeedPorts {
  /** Whether everything runs in a browser, which shows others’ pages only where their sites allow it. */
  readonly inBrowser: boolean;
  readonly liesIn: LiesIn;
  /** Writes a Word document; absent where its writer cannot be loaded. */
  readonly writeDocx?: (document: ExportDocument) => Promise<Uint8Array>;
}
