import { findPeople } from '../facts/people/people.js';
import { tellsOfMeeting } from './participants.js';
import type { Title } from './title.js';
import type { Spokesperson, Stated } from './types.js';

/** `Statement by Press Secretary X on …`: the title itself says who speaks. */
export interface StatementTitle {
  readonly by: Stated<Spokesperson>;
  /** Whether the statement is a readout in substance: its title names a meeting or a call. */
  readonly tellsOfMeeting: boolean;
}

const byWhom = /^["“]?(?:joint |press |media )?(?:statement|remarks) (?:by|from|of) /i;

/** Behind whoever makes it: `Executive Director Ana Lind Remarks at the Opening of the Harbour`. */
const ofWhom =
  /^(?: Delivers)?,? (?:Opening |Closing |Keynote )?(?:Remarks|Speech|Address) (?:at|to|in|on|before|during)\b/i;

/** Whether a title is that of one side's statement, whoever makes it: `PM statement on the ceasefire`. Joint ones are made where people meet. */
export function isStatement(title: string): boolean {
  return (
    /^["“]?(?:[\p{L}'’.]{1,20} ){0,6}?(?:statement|remarks|speech|address|op-?ed)\b/u.test(title.toLowerCase()) &&
    !/\bjoint\b/i.test(title) &&
    !tellsOfMeeting(title)
  );
}

/** Reads a title as a statement's; undefined when it is none or names nobody. */
export function readStatementTitle(title: Title): StatementTitle | undefined {
  const lead = byWhom.exec(title.value);
  const person = findPeople(title.value.slice(lead?.[0].length ?? 0))[0];
  if (!person || person.possessive || person.span.start > 80) return undefined;
  if (!lead && !ofWhom.test(title.value.slice(person.span.end))) return undefined;
  const { name, rank, office } = person;
  return {
    by: { value: { name, ...(rank && { rank }), ...(office && { office }) }, span: title.span },
    tellsOfMeeting: tellsOfMeeting(title.value),
  };
}
