import * as vscode from 'vscode';
import { back } from '../../host/quickInput.js';
import { localized } from '../../host/wording.js';
import { activeDraft } from '../activeDraft.js';
import type { Feature, FeatureContext } from '../feature.js';
import { chooseOrigin } from '../readouts/chooseOrigin.js';
import { editorOrigin, originOf, type Origin } from '../readouts/origin.js';
import { readOrigin } from '../readouts/readOrigin.js';
import { attachRead, frameOf } from './run.js';

/** Arguments of `copydesk.attachSource`, for keybindings and tasks. What is given is not asked for. */
interface AttachRequest {
  /** `clipboard`; `editor` (its selection); or the address of a file (`file:`) or a web page (`https:`). */
  readonly from?: string | vscode.Uri;
}

/** `copydesk.attachSource`: saves a release beside a draft and puts it on the draft's record. */
export const attachSourceFeature: Feature = context =>
  vscode.commands.registerCommand('copydesk.attachSource', (argument?: unknown) => run(argument, context));

/** The addresses of the sources that were attached; undefined when none was. */
async function run(argument: unknown, context: FeatureContext): Promise<readonly vscode.Uri[] | undefined> {
  const document = await activeDraft(argument);
  if (!document) return undefined;
  const given = originOf((argument as AttachRequest | undefined)?.from);
  for (;;) {
    const origin = given ?? (await chooseOrigin(frameOf(), localized('Attach'), selectedText(), context.inBrowser));
    if (!origin) return undefined;
    const attached = await attachRead(document, await readOrigin(origin, context), context, given === undefined);
    if (attached !== back) return attached;
  }
}

/** The draft as a whole is no source of itself. */
function selectedText(): Origin | undefined {
  const editor = editorOrigin();
  return editor?.kind === 'editor' && !editor.selection.isEmpty ? editor : undefined;
}
