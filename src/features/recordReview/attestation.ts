import * as vscode from 'vscode';
import { languageOf, reviewerNamed, reviewState, type Finding } from '../../core/index.js';
import { nameOf } from '../../host/paths.js';
import { localized } from '../../host/wording.js';
import type { Inspection } from '../lint/inspector.js';

/** So many errors are named; the others are counted. */
const mostNamed = 5;

/** Shows a person what they are about to attest, with what is still open, and asks whether they do. Asked anew every time. */
export async function attests(
  document: vscode.TextDocument,
  inspection: Inspection,
  { by, on }: { readonly by: string; readonly on: string },
): Promise<boolean> {
  const confirm = localized('I Have Reviewed This Text');
  const answer = await vscode.window.showWarningMessage(
    localized('Has {0} reviewed {1} as it stands now?', by, nameOf(document.uri)),
    { modal: true, detail: whatIsAttested(document, inspection, { by, on }) },
    confirm,
  );
  return answer === confirm;
}

function whatIsAttested(
  document: vscode.TextDocument,
  { result, config }: Inspection,
  { by, on }: { readonly by: string; readonly on: string },
): string {
  const { article, findings, profile } = result;
  const naming = reviewerNamed(article, by, { disclosure: config.disclosure, language: languageOf(profile) });
  const earlier = reviewState(article);
  const words = article.text.slice(article.bodyStart).split(/\s+/).filter(Boolean).length;
  return [
    localized(
      'By confirming you attest that this person has read the whole text, {0} words, held it against its sources, and answers for it. Copydesk cannot check that.',
      words,
    ),
    localized(
      'On record go the name, the day ({0}) and a hash of the text. Whatever is changed in the text afterwards makes the review stale.',
      on,
    ),
    ...(naming.length > 0 ? [localized('The statement that tells readers of AI then names {0}.', by)] : []),
    ...(earlier.state === 'none' ? [] : [localized('It takes the place of the review of {0}.', earlier.by)]),
    openErrors(document, findings),
  ].join('\n\n');
}

function openErrors(document: vscode.TextDocument, findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return localized('No error is open.');
  const head = errors.length === 1 ? localized('1 error is open:') : localized('{0} errors are open:', errors.length);
  const named = errors
    .slice(0, mostNamed)
    .map(({ message, span }) => localized('Line {0}: {1}', document.positionAt(span.start).line + 1, message));
  const others = errors.length - named.length;
  return [head, ...named, ...(others > 0 ? [localized('… and {0} more.', others)] : [])].join('\n');
}
