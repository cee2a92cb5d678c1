import * as vscode from 'vscode';
import {
  missingFields,
  readDay,
  told,
  withAnswers,
  type LikelyDay,
  type MissingField,
  type NeededField,
  type Readout,
} from '../../core/index.js';
import { back, pickOrType, type Choice, type StepFrame } from '../../host/quickInput.js';
import { editorsWording, localized } from '../../host/wording.js';
import { localDay } from '../readouts/days.js';

/** What is asked about. */
export interface Asking {
  readonly readouts: readonly Readout[];
  /** Where they were fetched from. */
  readonly url?: string | undefined;
  readonly now: Date;
}

type Answer = { readonly value: string } | 'open' | 'all-open';

/** A readout with the answers so far, and the fields that have been asked for. */
interface Stage {
  readonly readout: Readout;
  readonly asked: readonly NeededField[];
}

/**
 * Asks for what the article needs and the release does not state, with what the release says about it. Nothing is guessed: what the person leaves
 * open stays a placeholder.
 *
 * @returns the readouts with the answers in their front matter; undefined when the person pressed Escape.
 */
export async function askForMissing({ readouts, url, now }: Asking, frame: StepFrame): Promise<Readout[] | undefined> {
  const answered: Readout[] = [];
  for (const [index, readout] of readouts.entries()) {
    const several = readouts.length > 1;
    const of = several ? `${frame.title} (${index + 1}/${readouts.length})` : frame.title;
    const result = await askAbout(readout, { url, today: localDay(now), several }, { title: of });
    if (!result) return undefined;
    answered.push(result.readout);
    if (result.restOpen) return [...answered, ...readouts.slice(index + 1)];
  }
  return answered;
}

interface Around {
  readonly url: string | undefined;
  readonly today: string;
  /** Whether there are other readouts to ask about. */
  readonly several: boolean;
}

async function askAbout(
  readout: Readout,
  { url, today, several }: Around,
  frame: StepFrame,
): Promise<{ readout: Readout; restOpen: boolean } | undefined> {
  const stages: Stage[] = [{ readout, asked: [] }];
  for (;;) {
    const stage = stages.at(-1) ?? { readout, asked: [] };
    const open = missingFields(stage.readout, today).filter(({ field }) => !stage.asked.includes(field));
    const [next] = open;
    if (!next) return { readout: stage.readout, restOpen: false };
    const canGoBack = stages.length > 1;
    const answer = await ask(next, { ...frame, canGoBack }, several || open.length > 1);
    if (answer === undefined) return undefined;
    if (answer === 'all-open') return { readout: stage.readout, restOpen: several };
    if (answer === back) stages.pop();
    else {
      const known =
        answer === 'open' ? stage.readout : withAnswers(stage.readout, { [next.field]: answer.value }, { url });
      stages.push({ readout: known, asked: [...stage.asked, next.field] });
    }
  }
}

function ask(missing: MissingField, frame: StepFrame, offerAll: boolean): Promise<Answer | typeof back | undefined> {
  const isDay = missing.field === 'published' || missing.field === 'event';
  return pickOrType<Answer>({
    ...frame,
    prompt: question(missing),
    placeholder: isDay
      ? localized('Type a day, such as 31 May 2025, or press Enter to leave it open')
      : localized('Type it, or press Enter to leave it open'),
    choices: [...openChoices(offerAll), ...missing.likely.map(dayChoice)],
    typed: words => (isDay ? typedDay(words) : { label: words, value: { value: words } }),
  });
}

function openChoices(offerAll: boolean): Choice<Answer>[] {
  const leave: Choice<Answer> = {
    value: 'open',
    label: localized('Leave open'),
    description: localized('It becomes a place to fill in, [TK: …]'),
    iconPath: new vscode.ThemeIcon('circle-large-outline'),
  };
  const all: Choice<Answer> = {
    value: 'all-open',
    label: localized('Leave everything open'),
    description: localized('Ask nothing more'),
    iconPath: new vscode.ThemeIcon('debug-step-over'),
  };
  return offerAll ? [leave, all] : [leave];
}

function dayChoice({ day, reason }: LikelyDay): Choice<Answer> {
  const description = reason === 'stated-day' ? localized('if it was in {0}', day.slice(0, 4)) : reasons()[reason];
  return { value: { value: day }, label: dayInWords(day), description, iconPath: calendar() };
}

function typedDay(words: string): Choice<Answer> {
  const read = readDay(words);
  return 'problem' in read
    ? { label: words, description: told(read.problem, editorsWording), iconPath: new vscode.ThemeIcon('warning') }
    : { label: dayInWords(read.day), value: { value: read.day }, iconPath: calendar() };
}

function calendar(): vscode.ThemeIcon {
  return new vscode.ThemeIcon('calendar');
}

function reasons(): Readonly<Record<Exclude<LikelyDay['reason'], 'stated-day'>, string>> {
  return {
    today: localized('today'),
    yesterday: localized('yesterday'),
    release: localized('the day of the release'),
    'day-before-release': localized('the day before the release'),
    event: localized('the day on which they met or spoke'),
    'day-after-event': localized('the day after they met or spoke'),
    page: localized('printed on the page; not the release’s own date'),
  };
}

/** `Saturday, 31 May 2025`, as the writer's language has it. */
function dayInWords(day: string): string {
  const form = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(
    vscode.env.language === 'en' ? 'en-GB' : vscode.env.language,
    form,
  );
}

/** The question, with what the release says. */
function question({ field, words, event }: MissingField): string {
  switch (field) {
    case 'title':
      return localized('The release has no title. What is it called?');
    case 'publisher':
      return localized('The release does not say who gave it out. Which ministry, office or body was it?');
    case 'published':
      return words === undefined
        ? localized('The release has no date. On what day was it given out?')
        : localized('The release has no date; it says “{0}”. On what day was it given out?', words);
    case 'event':
      return `${saysOfDay(words)} ${whichDay(event)}`;
  }
}

function saysOfDay(words: string | undefined): string {
  if (words === undefined) return localized('The release does not say when it was.');
  return /\d/.test(words)
    ? localized('The release says “{0}” without a year.', words)
    : localized('The release says “{0}” without a date.', words);
}

function whichDay(event: MissingField['event']): string {
  switch (event) {
    case 'meeting':
      return localized('On what day did they meet?');
    case 'call':
      return localized('On what day was the call?');
    case 'conversation':
      return localized('On what day did they speak?');
    case 'event':
      return localized('On what day was it?');
  }
}
