import * as vscode from 'vscode';
import { aiUses, parseFrontMatter, recordAiUse, type AiUseToRecord } from '../../core/index.js';
import { localized } from '../../host/wording.js';
import { activeDraft } from '../activeDraft.js';
import type { Feature, FeatureContext } from '../feature.js';
import type { LintService } from '../lint/lintService.js';
import { writeRecord } from '../writeRecord.js';
import { recordAiUseCommand, rememberedPrompt, type RecordAiUseRequest } from './command.js';
import { askModel, askUse } from './questions.js';
import { askPrompt } from './promptQuestion.js';

/** `copydesk.recordAiUse`: puts on record how a model was used, and sets the statement that tells readers, in one step to undo. */
export const recordAiUseFeature: Feature = context =>
  vscode.commands.registerCommand(recordAiUseCommand, (argument?: unknown) => run(context, argument));

/** Whether the use is on record now. */
async function run({ lint, state }: FeatureContext, argument: unknown): Promise<boolean> {
  const document = await activeDraft(argument);
  if (!document) return false;
  const asked = await askAll(document, argument ?? {}, state);
  if (!asked || !(await record(lint, document, asked))) return false;
  void vscode.window.showInformationMessage(
    localized('The use of AI is on record. Look at the statement that tells readers of it.'),
  );
  return true;
}

/** Undefined: the person pressed Escape. */
async function askAll(
  document: vscode.TextDocument,
  given: RecordAiUseRequest,
  state: vscode.Memento,
): Promise<AiUseToRecord | undefined> {
  const recorded = parseFrontMatter(document.getText()).record.ai;
  const use = aiUses.find(one => one === given.use) ?? (await askUse(recorded?.use));
  if (!use) return undefined;
  const model = given.model ?? (await askModel(recorded?.model, state));
  if (model === undefined) return undefined;
  const prompt =
    given.prompt ?? (await askPrompt(document.uri, recorded?.prompt, rememberedPrompt(state, document.uri)));
  return prompt === undefined ? undefined : { use, model, prompt };
}

/** Of the text as it is by the time that all is answered. */
async function record(lint: LintService, document: vscode.TextDocument, asked: AiUseToRecord): Promise<boolean> {
  const { result, config, version } = await lint.inspect(document);
  if (version !== document.version) return record(lint, document, asked);
  return writeRecord(document, recordAiUse(result.article, result.outline, asked, config.disclosure));
}
