import type { Readout } from '../readout/types.js';
import { dayInWords } from '../report/factKinds.js';
import { recordRows, type RecordField } from '../report/record.js';
import { markup, nothing, type Html } from './html.js';

/** The fields that hold people. */
export type PeopleField = Extract<RecordField, 'spokesperson' | 'participants'>;

/** How a line of the record is asked for. */
interface Asked {
  readonly label: string;
  readonly hint?: string;
}

const example = 'For example 31 May 2025';

const asked: Readonly<Record<Exclude<RecordField, PeopleField>, Asked>> = {
  title: { label: 'Title of the release' },
  publisher: { label: 'The body that gave it out' },
  published: { label: 'Day of the release', hint: example },
  event: { label: 'Day of the meeting or call', hint: example },
  dateline: { label: 'Place in the dateline' },
  release: { label: 'Number of the release' },
};

const personFields = {
  spokesperson: ['name', 'rank', 'office'],
  participants: ['name', 'office', 'country'],
} as const;

const personLabels = { name: 'Name', rank: 'Rank', office: 'Office', country: 'Country' } as const;

type PersonValues = Readonly<Partial<Record<keyof typeof personLabels, string>>>;

/** Whether a field holds people. */
export function holdsPeople(field: RecordField): field is PeopleField {
  return field === 'spokesperson' || field === 'participants';
}

/** The form in which a line of the record is corrected, with what counts now; hidden until it is asked for. */
export function recordForm(readout: Readout, field: RecordField, term: string): Html {
  const content = holdsPeople(field) ? peopleInputs(readout, field) : lineInput(readout, field);
  return markup`<form class="correct" data-form="${field}" aria-label="${term}" autocomplete="off" novalidate hidden>${content}<p class="wrong" role="alert" hidden></p><p class="actions"><button type="submit" class="btn btn--main">Save</button><button type="button" class="btn" data-cancel>Cancel</button></p></form>`;
}

function lineInput(readout: Readout, field: Exclude<RecordField, PeopleField>): Html {
  const { label, hint } = asked[field];
  return input({ id: `in-${field}`, name: 'words', label, value: wordsOf(readout, field), hint });
}

/** As a person would write it. A day without its year leaves the year to be added. */
function wordsOf(readout: Readout, field: RecordField): string {
  if (field === 'event') {
    const { date, partial } = readout.event;
    return date ? dayInWords(date.value) : partial ? dayInWords(partial.value).replace(/,.*/, ' ') : '';
  }
  return recordRows(readout).find(row => row.field === field)?.values[0]?.text ?? '';
}

function peopleInputs(readout: Readout, field: PeopleField): Html {
  if (field === 'spokesperson') return personInputs(field, readout.spokesperson?.value ?? {}, '0');
  const people: PersonValues[] = [...readout.participants, ...readout.unnamed];
  const first = people.length === 0 ? [{}] : people;
  return markup`<div data-people>${first.map((person, i) => personGroup(person, String(i)))}</div><template>${personGroup({}, 'new')}</template><p><button type="button" class="quiet" data-add-person>Add a person</button></p>`;
}

function personGroup(person: PersonValues, number: string): Html {
  return markup`<fieldset data-person><legend class="vh">${nameOf(person)}</legend>${personInputs('participants', person, number)}<button type="button" class="quiet" data-remove-person aria-label="Take out: ${nameOf(person)}">Take out</button></fieldset>`;
}

function nameOf({ name, office }: PersonValues): string {
  return name ?? office ?? 'new participant';
}

function personInputs(field: PeopleField, person: PersonValues, number: string): Html {
  return markup`${personFields[field].map(name =>
    input({ id: `in-${field}-${number}-${name}`, name, label: personLabels[name], value: person[name] ?? '' }),
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
