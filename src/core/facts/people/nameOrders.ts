import type { Person } from '../types.js';
import { foldName } from './foldName.js';
import { surnameOf } from './surname.js';

/** Whether the surname stands first, as in `IWAYA Takeshi` and `Song Young-moo`. */
export type NameOrder = 'given-first' | 'surname-first';

/** Which part of a name comes first, by the full name as somebody wrote it. */
export type NameOrders = Readonly<Record<string, NameOrder>>;

/** People with the surnames that their names have in these orders. Capitals and accents of a name make no difference. Linear. */
export function withNameOrders(people: readonly Person[], orders: NameOrders): readonly Person[] {
  const surnames = surnameReader(orders);
  return Object.keys(orders).length === 0
    ? people
    : people.map(person => ({ ...person, surname: surnames(person.name) }));
}

/** Tells the surname of a name: as the orders say, else as names of that kind go. */
export function surnameReader(orders: NameOrders): (name: string) => string {
  const byName = new Map(Object.entries(orders).map(([name, order]) => [folded(name), order]));
  return name => {
    const order = byName.get(folded(name));
    const words = name.split(/[\s,]+/).filter(word => word !== '');
    if (order === undefined || words.length < 2) return surnameOf(name);
    return (order === 'surname-first' ? words[0] : lastNames(name, words)) ?? name;
  };
}

/** With particles and without suffixes, where the usual reading finds them at the end. */
function lastNames(name: string, words: readonly string[]): string | undefined {
  const usual = surnameOf(name);
  return usual === words[0] ? words.at(-1) : usual;
}

function folded(name: string): string {
  return foldName(name.trim().replace(/\s+/g, ' ').toLowerCase());
}
