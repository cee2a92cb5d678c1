import * as vscode from 'vscode';
import type { Outline } from '../../core/index.js';
import { pick } from '../../host/quickInput.js';
import { localized } from '../../host/wording.js';
import { activeDraft } from '../activeDraft.js';
import type { Feature } from '../feature.js';
import type { LintService } from '../lint/lintService.js';
import { sectionChoices } from './choices.js';
import { insertSectionById } from './insertSection.js';

/** Arguments of `copydesk.insertSection`, for keybindings and tasks. What is given is not asked for. */
interface InsertRequest {
  /** The section, as its profile names it: `key-takeaways`. */
  readonly section?: string;
}

/** `copydesk.insertSection`: the sections of the profile, what is missing first. */
export const insertSectionFeature: Feature = ({ lint }) =>
  vscode.commands.registerCommand('copydesk.insertSection', (argument?: unknown) => run(lint, argument));

/** Whether a section was inserted; undefined when the person pressed Escape. */
async function run(lint: LintService, argument: unknown): Promise<boolean | undefined> {
  const document = await activeDraft(argument);
  if (!document) return undefined;
  const { outline } = (await lint.inspect(document)).result;
  const wanted = (argument as InsertRequest | undefined)?.section ?? (await chooseSection(outline));
  return wanted === undefined ? undefined : insertSectionById(lint, document, wanted);
}

async function chooseSection(outline: Outline): Promise<string | undefined> {
  const id = await pick<string>({
    title: localized('Insert Section'),
    placeholder: localized('Which section? It is inserted in its place. One that is there already is shown.'),
    choices: sectionChoices(outline),
  });
  return typeof id === 'string' ? id : undefined;
}
