import * as vscode from 'vscode';
import { citedRecords, languageOf, promptFor, usualRequest, withReleases } from '../../core/index.js';
import { back, pickOrType, type Choice } from '../../host/quickInput.js';
import { nameOf } from '../../host/paths.js';
import { localized } from '../../host/wording.js';
import { activeDraft } from '../activeDraft.js';
import type { Feature, FeatureContext } from '../feature.js';
import { tooLong } from '../lint/checkArticle.js';
import { recordAiUseCommand, rememberPrompt, type RecordAiUseRequest } from '../recordAiUse/command.js';

/** Arguments of `copydesk.copyPrompt`, for keybindings and tasks. */
interface CopyPromptRequest {
  /** What is wanted of the model. It is not asked for then. */
  readonly request?: string;
}

/** `copydesk.copyPrompt`: a prompt that says what the sources are, copied with their text, to be asked of any model, and to be put on record without it. */
export const copyPromptFeature: Feature = context =>
  vscode.commands.registerCommand('copydesk.copyPrompt', (argument?: unknown) => run(context, argument));

/** The prompt, without the releases that were copied with it; undefined when nothing was. */
async function run({ lint, state }: FeatureContext, argument: unknown): Promise<string | undefined> {
  const document = await activeDraft(argument);
  if (!document) return undefined;
  const { result, sources = [], checked } = await lint.inspect(document);
  if (!checked) {
    void vscode.window.showWarningMessage(tooLong(nameOf(document.uri)));
    return undefined;
  }
  const records = citedRecords({ ...result, sources });
  if (records.length === 0) {
    void vscode.window.showWarningMessage(
      localized('No source is on record to ask about. Run “Copydesk: Attach Source to This Draft…” first.'),
    );
    return undefined;
  }
  const language = languageOf(result.profile);
  const given = (argument as CopyPromptRequest | undefined)?.request;
  const request = given ?? (await askRequest(state, usualRequest[language]));
  if (request === undefined) return undefined;
  const prompt = promptFor(records, request, language);
  const { text, isWhole } = withReleases(prompt, sources);
  await vscode.env.clipboard.writeText(text);
  await rememberPrompt(state, document.uri, prompt);
  void offerToRecord(document.uri, prompt, isWhole);
  return prompt;
}

const lastRequest = 'copydesk.request';

/** What was asked for last time comes first. Undefined: the person pressed Escape. */
async function askRequest(state: vscode.Memento, usual: string): Promise<string | undefined> {
  const asChoice = (request: string): Choice<string> => ({ value: request, label: request });
  const known = [...new Set([state.get<string>(lastRequest) ?? usual, usual])];
  const answer = await pickOrType<string>({
    title: localized('Copy Prompt for a Language Model'),
    prompt: localized(
      'What is the model to do with the readout? When, by whom and under which title it was published is added for you.',
    ),
    placeholder: localized('Your request'),
    choices: known.map(asChoice),
    typed: asChoice,
  });
  if (answer === back || answer === undefined) return undefined;
  await state.update(lastRequest, answer);
  return answer;
}

/** What was asked is to be what is on record. */
async function offerToRecord(uri: vscode.Uri, prompt: string, isWhole: boolean): Promise<void> {
  const record = localized('Record AI Use…');
  const message = isWhole
    ? localized(
        'The prompt is on the clipboard, with the text of the sources behind it. Once you have asked a model, put the prompt on record.',
      )
    : localized(
        'The prompt is on the clipboard, but not the text of every source. Give the model what is missing, or it will make it up.',
      );
  if ((await vscode.window.showInformationMessage(message, record)) !== record) return;
  await vscode.commands.executeCommand(recordAiUseCommand, { uri, prompt } satisfies RecordAiUseRequest);
}
