import { say, type Message } from '../text/message.js';
import type { RecordField } from './recordField.js';
import type { CorrectedParticipant, RecordCorrection } from './correctRecord.js';
import { readDay } from './readDay.js';

/** Who takes part or speaks, as a form has it: by the fields' keys in the front matter. */
export type AskedPerson = Readonly<Partial<Record<'name' | 'rank' | 'office' | 'country', string>>>;

/** A correction as a form has it: words as a person writes them. Empty ones say that the release does not state it. */
export type AskedCorrection =
  | { readonly field: Exclude<RecordField, 'spokesperson' | 'participants'>; readonly words: string }
  | { readonly field: 'spokesperson' | 'participants'; readonly people: readonly AskedPerson[] };

/** Reads what a person has put into a form, or says in a sentence what is wrong with it. */
export function readCorrection(asked: AskedCorrection): { correction: RecordCorrection } | { problem: Message } {
  if ('words' in asked) return readWords(asked.field, asked.words.trim());
  if (asked.field === 'spokesperson') return readSpokesperson(asked.people[0] ?? {});
  const people = asked.people.filter(person => Object.values(person).some(words => words.trim() !== ''));
  if (people.some(({ name, office }) => isBlank(name) && isBlank(office)))
    return { problem: say`Each person needs a name or an office. Write one, or take the person out.` };
  return { correction: { participants: people.map(participant) } };
}

function readWords(
  field: Exclude<RecordField, 'spokesperson' | 'participants'>,
  words: string,
): { correction: RecordCorrection } | { problem: Message } {
  if (words === '') return { correction: { [field]: null } };
  if (field !== 'published' && field !== 'event') return { correction: { [field]: words } };
  const read = readDay(words);
  return 'problem' in read ? read : { correction: { [field]: read.day } };
}

function readSpokesperson({ name = '', rank = '', office = '' }: AskedPerson): ReturnType<typeof readCorrection> {
  if (!isBlank(name)) return { correction: { spokesperson: { name, rank, office } } };
  if (isBlank(rank) && isBlank(office)) return { correction: { spokesperson: null } };
  return { problem: say`A spokesperson needs a name. Write it, or empty the other lines too.` };
}

function participant({ name, office, country }: AskedPerson): CorrectedParticipant {
  return { ...(name && { name }), ...(office && { office }), ...(country && { country }) };
}

function isBlank(words: string | undefined): boolean {
  return (words ?? '').trim() === '';
}
