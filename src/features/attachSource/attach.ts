import * as vscode from 'vscode';
import { addSources, parseArticle, type Readout } from '../../core/index.js';
import { isReadOnly } from '../../host/files.js';
import { folderOf, nameOf } from '../../host/paths.js';
import { workspaceEdit } from '../../host/positions.js';
import { localized } from '../../host/wording.js';
import type { FeatureContext } from '../feature.js';
import { newsroomFolders } from '../readouts/newsroomFolders.js';
import type { ReadingPorts } from '../readouts/readOrigin.js';
import { saveSources, type SavedSources } from './saveSources.js';

/** What attaching needs of the features' context. */
export type AttachPorts = ReadingPorts &
  Pick<FeatureContext, 'configs' | 'now'> & { readonly lint: Pick<FeatureContext['lint'], 'isArticle'> };

/** The sources that were attached, none when the draft has them all already; or why there are none. */
export type Attached = { readonly sources: readonly vscode.Uri[] } | { readonly problem: string };

/** Saves releases as sources and records them in a draft, in one step to undo. When the draft cannot take the records, nothing is saved. */
export async function attach(
  document: vscode.TextDocument,
  found: { readonly readouts: readonly Readout[]; readonly url?: string | undefined },
  context: Pick<AttachPorts, 'configs' | 'log' | 'now'>,
): Promise<Attached> {
  const { uri: draft } = document;
  if (document.isUntitled) {
    return { problem: localized('Save the draft first: a source is saved beside it, and named by its place.') };
  }
  if (await isReadOnly(draft)) return { problem: refusal(document) };
  const settings = await context.configs.for(draft);
  const { sources: folder } = newsroomFolders(settings.root ?? folderOf(draft), settings);
  const known = parseArticle(document.getText()).frontMatter.record.sources.flatMap(({ sha256 = [] }) => sha256);
  let saved: SavedSources;
  try {
    saved = await saveSources({ draft, ...found, url: found.url, folder, now: context.now() }, new Set(known));
  } catch (error) {
    context.log.error('The source could not be saved.', String(error));
    return {
      problem: localized(
        'The source could not be saved, and nothing was left behind. Check that you may write in {0}.',
        folder.fsPath,
      ),
    };
  }
  const problem = await record(document, saved);
  if (problem === undefined) return { sources: saved.sources.map(({ uri }) => uri) };
  await saved.undo();
  return { problem };
}

/** Writes the records into the draft as it stands now. */
async function record(document: vscode.TextDocument, { sources }: SavedSources): Promise<string | undefined> {
  if (sources.length === 0) return undefined;
  const edit = addSources(
    parseArticle(document.getText()),
    sources.map(source => source.record),
  );
  if (!edit) {
    return localized(
      'The front matter of {0} cannot be read, so no source can be added to it. Mend it, then try again.',
      nameOf(document.uri),
    );
  }
  return (await vscode.workspace.applyEdit(workspaceEdit(document, [edit]))) ? undefined : refusal(document);
}

/** The editor does not say why it refuses an edit. */
function refusal(document: vscode.TextDocument): string {
  return localized(
    'The draft {0} could not be changed, perhaps because it is read-only. Save it under another name or make it writable, then try again.',
    nameOf(document.uri),
  );
}
