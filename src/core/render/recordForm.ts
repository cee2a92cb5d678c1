import { isEnglishTag } from '../profiles/index.js';
import type { Readout } from '../readout/types.js';
import { dayInWords } from '../report/factKinds.js';
import { recordRows, type RecordField } from '../report/record.js';
import { say, type Message } from '../text/message.js';
import type { Desk } from './deskVoice.js';
import { markup, nothing, type Html } from './html.js';

/** The fields that hold people. */
export type PeopleField = Extract<RecordField, 'spokesperson' | 'participants'>;

/** How a line of the record is asked for. */
interface Asked {
  readonly label: Message;
  readonly hint?: Message;
}

const example = say`For example 31 May 2025`;

const asked: Readonly<Record<Exclude<RecordField, PeopleField>, Asked>> = {
  title: { label: say`Title of the release` },
  publisher: { label: say`The body that gave it out` },
  published: { label: say`Day of the release`, hint: example },
  event: { label: say`Day of the meeting or call`, hint: example },
  dateline: { label: say`Place in the dateline` },
  release: { label: say`Number of the release` },
};

const personFields = {
  spokesperson: ['name', 'rank', 'office'],
  participants: ['name', 'office', 'country'],
} as const;

const personLabels = { name: say`Name`, rank: say`Rank`, office: say`Office`, country: say`Country` } as const;

type PersonValues = Readonly<Partial<Record<keyof typeof personLabels, string>>>;

/** Whether a field holds people. */
function holdsPeople(field: RecordField): field is PeopleField {
  return field === 'spokesperson' || field === 'participants';
}

/** The form in which a line of the record is corrected, with what counts now; hidden until it is asked for. */
export function recordForm(
  readout: Readout,
  { field, term }: { readonly field: RecordField; readonly term: string },
  desk: Desk,
): Html {
  const { tell } = desk;
  const content = holdsPeople(field) ? peopleInputs(readout, field, desk) : lineInput(readout, field, desk);
  return markup`<form class="correct" data-form="${field}" aria-label="${term}" autocomplete="off" novalidate hidden>${content}<p class="wrong" role="alert" hidden></p><p class="actions"><button type="submit" class="btn btn--main">${tell(say`Save`)}</button><button type="button" class="btn" data-cancel>${tell(say`Cancel`)}</button></p></form>`;
}

function lineInput(readout: Readout, field: Exclude<RecordField, PeopleField>, desk: Desk): Html {
  const { tell } = desk;
  const { label, hint } = asked[field];
  return input({
    id: `in-${field}`,
    name: 'words',
    label: tell(label),
    value: wordsOf(readout, field, desk),
    hint: hint && tell(hint),
  });
}

/** As a person would write it, so that it can be read again: days are read in English and in figures. A day without its year leaves the year to be added. */
function wordsOf(readout: Readout, field: RecordField, { language }: Desk): string {
  const { event, released } = readout;
  if (!isEnglishTag(language)) {
    if (field === 'event') return event.date?.value ?? '';
    if (field === 'published') return released?.value ?? '';
  }
  if (field === 'event') {
    const { date, partial } = event;
    return date ? dayInWords(date.value) : partial ? dayInWords(partial.value).replace(/,.*/, ' ') : '';
  }
  return recordRows(readout).find(row => row.field === field)?.values[0]?.text ?? '';
}

function peopleInputs(readout: Readout, field: PeopleField, desk: Desk): Html {
  if (field === 'spokesperson') return personInputs(field, readout.spokesperson?.value ?? {}, '0', desk);
  const people: PersonValues[] = [...readout.participants, ...readout.unnamed];
  const first = people.length === 0 ? [{}] : people;
  return markup`<div data-people>${first.map((person, i) => personGroup(person, String(i), desk))}</div><template>${personGroup({}, 'new', desk)}</template><p><button type="button" class="quiet" data-add-person>${desk.tell(say`Add a person`)}</button></p>`;
}

function personGroup(person: PersonValues, number: string, desk: Desk): Html {
  const name = person.name ?? person.office ?? desk.tell(say`new participant`);
  const action = desk.tell(say`Take out`);
  return markup`<fieldset data-person><legend class="vh">${name}</legend>${personInputs('participants', person, number, desk)}<button type="button" class="quiet" data-remove-person aria-label="${action}: ${name}">${action}</button></fieldset>`;
}

function personInputs(field: PeopleField, person: PersonValues, number: string, { tell }: Desk): Html {
  return markup`${personFields[field].map(name =>
    input({ id: `in-${field}-${number}-${name}`, name, label: tell(personLabels[name]), value: person[name] ?? '' }),
  )}`;
}

interface InputParts {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
}

function input({ id, name, label, value, hint }: InputParts): Html {
  const placeholder = hint === undefined ? nothing : markup` placeholder="${hint}"`;
  return markup`<p class="line"><label for="${id}">${label}</label><input id="${id}" name="${name}" type="text" maxlength="400" spellcheck="false" value="${value.replace(/[\s\p{Cc}]+/gu, ' ')}"${placeholder}></p>`;
}
