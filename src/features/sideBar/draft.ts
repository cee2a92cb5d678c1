import * as vscode from 'vscode';
import {
  decodeText,
  parseFrontMatter,
  reviewState,
  type ReviewState,
  type SeverityCounts,
  type SourceRecord,
} from '../../core/index.js';
import { fileSize, readFile } from '../../host/files.js';
import { nameOf } from '../../host/paths.js';
import type { ProjectConfigs } from '../../host/projectConfigs.js';
import { sourceUri } from '../../host/sourceLibrary.js';
import { isArticle, longestArticle } from '../lint/inspector.js';

/** A source as a draft cites it. */
export interface CitedSource {
  readonly uri: vscode.Uri;
  readonly record: SourceRecord;
}

/** What is known of an article as it is saved, without a check. */
export interface Draft {
  readonly uri: vscode.Uri;
  /** Its headline as recorded, else as written, else the name of its file. */
  readonly title: string;
  /** The article's own date, for the order. */
  readonly date: string;
  readonly sources: readonly CitedSource[];
  readonly review: ReviewState;
}

/** How far a draft is. `unchecked`: nobody has looked yet. */
export type DraftState = 'errors' | 'ready' | 'reviewed' | 'unchecked';

/** A review counts for the text that was reviewed; what a check finds wrong goes before it. */
export function stateOf({ review }: Draft, counts: SeverityCounts | undefined): DraftState {
  if (counts && counts.error > 0) return 'errors';
  if (review.state === 'recorded' || review.state === 'unbound') return 'reviewed';
  return counts ? 'ready' : 'unchecked';
}

/** Reads what a saved file says of itself; undefined when it is no article, or cannot be read. */
export async function readDraft(uri: vscode.Uri, configs: Pick<ProjectConfigs, 'for'>): Promise<Draft | undefined> {
  if (((await fileSize(uri)) ?? 0) > longestArticle) return undefined;
  const bytes = await readFile(uri);
  const decoded = bytes && decodeText(bytes);
  if (!decoded || 'problem' in decoded || !isArticle(decoded.text, uri, await configs.for(uri))) return undefined;
  return draftOf(decoded.text, uri);
}

/** The words of the first line that begins with one `#`. */
function headlineIn(text: string): string | undefined {
  return /^# ([^\r\n]*)/m.exec(text)?.[1]?.trim();
}

function draftOf(text: string, uri: vscode.Uri): Draft {
  const frontMatter = parseFrontMatter(text);
  const { title, date = '', sources } = frontMatter.record;
  return {
    uri,
    title: title?.trim() || headlineIn(text) || nameOf(uri),
    date,
    sources: sources.flatMap(record => {
      const source = sourceUri(uri, record);
      return source ? [{ uri: source, record }] : [];
    }),
    review: reviewState({ frontMatter, text, bodyStart: frontMatter.span?.end ?? 0 }),
  };
}
