import * as vscode from 'vscode';
import { aiUses, type AiUse } from '../../core/index.js';
import { back, pick, pickOrType, type Choice, type StepFrame } from '../../host/quickInput.js';
import { localized } from '../../host/wording.js';

/** Of the three questions, which one it is. */
export function questionFrame(step: number): StepFrame {
  return { title: localized('Record AI Use'), step, totalSteps: 3 };
}

/** What the model was used for; what is on record is offered first. Undefined: the person pressed Escape. */
export async function askUse(recorded: string | undefined): Promise<AiUse | undefined> {
  const ordered = aiUses.toSorted((a, b) => Number(b === recorded) - Number(a === recorded));
  const answer = await pick<AiUse>({
    ...questionFrame(1),
    placeholder: localized('What was a language model used for?'),
    choices: ordered.map(use => ({ value: use, label: useInWords(use), description: use })),
  });
  return answer === back ? undefined : answer;
}

function useInWords(use: AiUse): string {
  switch (use) {
    case 'draft':
      return localized('It wrote the first draft');
    case 'edit':
      return localized('It edited or shortened the text');
    case 'translate':
      return localized('It translated');
    case 'research':
      return localized('It helped in the research, and wrote nothing of the text');
  }
}

const lastModel = 'copydesk.model';

/** Which model; the one on record and the one of last time are offered. Undefined: the person pressed Escape. */
export async function askModel(recorded: string | undefined, state: vscode.Memento): Promise<string | undefined> {
  const known = [...new Set([recorded, state.get<string>(lastModel)])].filter(name => name !== undefined);
  const answer = await pickOrType<string>({
    ...questionFrame(2),
    prompt: localized('Which model was it?'),
    placeholder: localized('Its name and version, as its maker gives them'),
    choices: [...known.map(asChoice), { value: '', label: localized('Leave the model open') }],
    typed: asChoice,
  });
  if (answer === back || answer === undefined) return undefined;
  if (answer !== '') await state.update(lastModel, answer);
  return answer;
}

function asChoice(name: string): Choice<string> {
  return { value: name, label: name };
}
