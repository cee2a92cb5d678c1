import * as vscode from 'vscode';
import {
  applyProfile,
  type Article,
  missingCount,
  type Outline,
  outlineArticle,
  parseArticle,
  type Profile,
} from '../../core/index.js';
import { isReadOnly } from '../../host/files.js';
import { nameOf } from '../../host/paths.js';
import { workspaceEdit } from '../../host/positions.js';
import { localized } from '../../host/wording.js';

/** What was added to a draft, by name, and that in words; or why nothing could be. */
export type Applied = { readonly added: readonly string[]; readonly message: string } | { readonly problem: string };

/** Adds to a draft what a profile requires and it does not have, in one step to undo. */
export async function applyToDraft(document: vscode.TextDocument, profile: Profile): Promise<Applied> {
  // The editor itself would change the text of a read-only file, and then have no way to save it.
  const readOnly = await isReadOnly(document.uri);
  const before = read(document, profile);
  const edits = applyProfile(before.article, before.outline);
  if (edits.length > 0 && (readOnly || !(await vscode.workspace.applyEdit(workspaceEdit(document, edits))))) {
    return { problem: refusal(document) };
  }
  const added = additions(before, read(document, profile));
  return { added, message: inWords(added, profile, before.article) };
}

/** The editor does not say why it refuses an edit. */
function refusal(document: vscode.TextDocument): string {
  return localized(
    'The draft {0} could not be changed, perhaps because it is read-only. Save it under another name or make it writable, then run the command again.',
    nameOf(document.uri),
  );
}

interface Reading {
  readonly article: Article;
  readonly outline: Outline;
}

function read(document: vscode.TextDocument, profile: Profile): Reading {
  const article = parseArticle(document.getText());
  return { article, outline: outlineArticle(article, profile) };
}

function additions(before: Reading, after: Reading): string[] {
  const { profile } = before.outline;
  const sections = profile.sections.filter(
    spec => missingCount(before.outline, spec) > missingCount(after.outline, spec),
  );
  const frontMatter = before.article.frontMatter.span?.end !== after.article.frontMatter.span?.end;
  return [
    ...(frontMatter ? [localized('front matter')] : []),
    ...(!before.outline.headline && after.outline.headline ? [localized('headline')] : []),
    ...sections.map(({ title }) => title),
  ];
}

function inWords(added: readonly string[], profile: Profile, before: Article): string {
  const result =
    added.length > 0
      ? localized('Added for the profile {0}: {1}.', profile.title, added.join(', '))
      : localized('Nothing was missing for the profile {0}.', profile.title);
  if (before.frontMatter.problems.length === 0) return result;
  return `${result} ${localized('The front matter was left as it is, because it cannot be read. Mend it, then run the command again.')}`;
}
