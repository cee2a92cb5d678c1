import type { Fact } from '../facts/types.js';
import { say, type Message } from '../text/message.js';
import { factKinds } from '../report/factKinds.js';
import { familyOf, type FactFamily } from './factMarks.js';
import type { Desk } from './deskVoice.js';
import { markup, type Html } from './html.js';

/** The families in the order in which they are offered, as people call them. */
const families: readonly (readonly [FactFamily, Message])[] = [
  ['who', say`Who`],
  ['where', say`Where`],
  ['when', say`When`],
  ['amount', say`How much`],
  ['words', say`In whose words`],
  ['name', say`Other names`],
];

/** A button a kind of fact that the text holds, with its count: the key to the marks, and what picks out one kind among them. */
export function factFiltersMarkup(facts: readonly Fact[], statements: number, { tell }: Desk): Html {
  const counts = new Map<string, number>();
  for (const { kind } of facts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const groups = families.flatMap(([family, name]) => {
    const label = tell(name);
    const kinds = factKinds.filter(({ kind }) => familyOf(kind) === family && counts.has(kind));
    return kinds.length === 0
      ? []
      : [
          markup`<div class="family" role="group" aria-label="${label}" data-key="${family}"><span class="soft" aria-hidden="true">${label}</span>${kinds.map(
            ({ kind, one, many }) =>
              markup`<button type="button" aria-pressed="false" data-filter="${kind}"><b>${counts.get(kind)}</b> <span class="found" data-kind="${kind}" data-family="${family}">${tell(counts.get(kind) === 1 ? one : many)}</span></button>`,
          )}</div>`,
        ];
  });
  const found = facts.length === 1 ? say`${facts.length} fact` : say`${facts.length} facts`;
  const inStatements = tell(
    statements === 1 ? say`${found} in ${statements} statement` : say`${found} in ${statements} statements`,
  );
  return markup`<p class="sum" role="status"><b>${inStatements}</b></p>${groups}<button type="button" class="quiet" data-filter-none hidden>${tell(say`Show all`)}</button>`;
}
