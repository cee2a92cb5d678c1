import * as vscode from 'vscode';
import {
  applyProfile,
  type Article,
  findProfile,
  type Outline,
  outlineArticle,
  parseArticle,
  type Profile,
  profiles,
} from '../../core/index.js';
import type { ProjectConfigs } from '../../host/projectConfigs.js';
import { workspaceEdit } from '../../host/positions.js';
import { back } from '../../host/quickInput.js';
import { activeDraft } from '../activeDraft.js';
import { chooseProfile } from '../chooseProfile.js';
import type { Feature } from '../feature.js';

/** Arguments of `copydesk.applyProfile`, for keybindings and tasks. What is given is not asked for. */
interface ApplyRequest {
  /** The id of a profile. */
  readonly profile?: string;
}

/** `copydesk.applyProfile`: adds to a draft what its profile requires and it does not have, in one step to undo. */
export const applyProfileFeature: Feature = ({ configs }) =>
  vscode.commands.registerCommand('copydesk.applyProfile', (argument?: unknown) => run(configs, argument));

/** The names of what was added; undefined when the person pressed Escape. */
async function run(configs: ProjectConfigs, argument: unknown): Promise<readonly string[] | undefined> {
  const document = await activeDraft(argument);
  if (!document) return undefined;
  const profile = await profileFor(document, (argument as ApplyRequest | undefined)?.profile, configs);
  if (!profile) return undefined;
  const before = read(document, profile);
  const edits = applyProfile(before.article, before.outline);
  if (edits.length > 0) await vscode.workspace.applyEdit(workspaceEdit(document, edits));
  const added = additions(before, read(document, profile));
  void vscode.window.showInformationMessage(inWords(added, profile, before.article));
  if (document.isUntitled && document.languageId === 'plaintext') {
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
  }
  return added;
}

/** The profile that the draft names itself, else the one that the person chooses. */
async function profileFor(
  document: vscode.TextDocument,
  wanted: string | undefined,
  configs: ProjectConfigs,
): Promise<Profile | undefined> {
  const own = findProfile(parseArticle(document.getText()).frontMatter.record.profile);
  const known = own ?? findProfile(wanted) ?? (profiles.length === 1 ? profiles[0] : undefined);
  if (known) return known;
  const { config } = await configs.for(document.uri);
  const chosen = await chooseProfile({ title: vscode.l10n.t('Apply Profile to This Draft') }, config.profile);
  return chosen === back ? undefined : chosen;
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
  const had = new Set(before.outline.sections.map(section => section.spec));
  const sections = after.outline.sections.flatMap(({ spec }) => (spec && !had.has(spec) ? [spec.title] : []));
  const frontMatter = before.article.frontMatter.span?.end !== after.article.frontMatter.span?.end;
  return [
    ...(frontMatter ? [vscode.l10n.t('front matter')] : []),
    ...(!before.outline.headline && after.outline.headline ? [vscode.l10n.t('headline')] : []),
    ...sections,
  ];
}

function inWords(added: readonly string[], profile: Profile, before: Article): string {
  const result =
    added.length > 0
      ? vscode.l10n.t('Added for the profile {0}: {1}.', profile.title, added.join(', '))
      : vscode.l10n.t('Nothing was missing for the profile {0}.', profile.title);
  if (before.frontMatter.problems.length === 0) return result;
  return `${result} ${vscode.l10n.t('The front matter was left as it is, because it cannot be read. Mend it, then run the command again.')}`;
}
