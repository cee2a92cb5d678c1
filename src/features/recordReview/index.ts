import * as vscode from 'vscode';
import { languageOf, recordReview } from '../../core/index.js';
import { back, pickOrType, type Choice } from '../../host/quickInput.js';
import { nameOf } from '../../host/paths.js';
import { localized } from '../../host/wording.js';
import { activeDraft } from '../activeDraft.js';
import { lastName, rememberName } from '../evidence/signature.js';
import type { Feature, FeatureContext } from '../feature.js';
import { tooLong } from '../lint/checkArticle.js';
import { localDay } from '../readouts/days.js';
import { writeRecord } from '../writeRecord.js';
import { attests } from './attestation.js';
import { recordReviewCommand } from './command.js';

/** Arguments of `copydesk.recordReview`. A name that is given is not asked for; the confirmation is asked for every time. */
interface RecordReviewRequest {
  readonly by?: string;
}

/** `copydesk.recordReview`: puts a person's review of the text as it stands on record, once that person has said so. */
export const recordReviewFeature: Feature = context =>
  vscode.commands.registerCommand(recordReviewCommand, (argument?: unknown) => run(context, argument));

/** Whether the review is on record now. */
async function run({ lint, state, now }: FeatureContext, argument: unknown): Promise<boolean> {
  const document = await activeDraft(argument);
  if (!document) return false;
  const given = (argument as RecordReviewRequest | undefined)?.by;
  const by = (typeof given === 'string' ? given.trim() : '') || (await askName(lastName(state)));
  if (by === undefined) return false;
  const inspection = await lint.inspect(document);
  if (!inspection.checked) {
    void vscode.window.showWarningMessage(tooLong(nameOf(document.uri)));
    return false;
  }
  const on = localDay(now());
  if (!(await attests(document, inspection, { by, on }))) return false;
  if (inspection.version !== document.version) {
    void vscode.window.showWarningMessage(
      localized(
        'The text was changed meanwhile, so no review was recorded. Look at the change, then run the command again.',
      ),
    );
    return false;
  }
  const telling = { disclosure: inspection.config.disclosure, language: languageOf(inspection.result.profile) };
  if (!(await writeRecord(document, recordReview(inspection.result.article, { by, on }, telling)))) return false;
  await rememberName(state, by);
  void vscode.window.showInformationMessage(
    localized('The review of {0} is on record. It holds for the text as it stands.', by),
  );
  return true;
}

/** The name of last time is offered, never taken unasked. Undefined: the person pressed Escape. */
async function askName(suggested: string | undefined): Promise<string | undefined> {
  const asChoice = (name: string): Choice<string> => ({ value: name, label: name });
  const answer = await pickOrType<string>({
    title: localized('Record Review'),
    prompt: localized('Who has reviewed the article?'),
    placeholder: localized('First and last name of the person who answers for it'),
    choices: suggested === undefined ? [] : [asChoice(suggested)],
    typed: asChoice,
  });
  return answer === back ? undefined : answer;
}
