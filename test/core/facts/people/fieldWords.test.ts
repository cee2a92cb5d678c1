import { expect, it } from 'vitest';
import { findPeopleFacts } from '../../../../src/core/facts/people/peopleFacts.js';

it.each([
  [
    'Minister for European and Euro-Atlantic Integration Ana Lind came',
    'Minister for European and Euro-Atlantic Integration',
  ],
  [
    'Ana Lind, the minister for reconciliation and civic equality, came',
    'minister for reconciliation and civic equality',
  ],
  ['the minister of defence and veteran affairs, Ana Lind, came', 'minister of defence and veteran affairs'],
  [
    'Ana Lind, minister of decentralization and territorial development, came',
    'minister of decentralization and territorial development',
  ],
  [
    'The chair has appointed former President Ana Lind, of Norvania, as the High Representative for Trade.',
    'High Representative for Trade',
  ],
  [
    'According to Spokesperson of the Ministry of Fisheries, Ambassador Ana Lind the envoys came',
    'Spokesperson of the Ministry of Fisheries',
  ],
])('a field is read whole, and so is an office before a title: %s', (text, office) => {
  const people = findPeopleFacts(text).flatMap(fact =>
    fact.kind === 'person' && fact.office ? [[fact.text, text.slice(fact.office.start, fact.office.end)]] : [],
  );
  expect(people).toEqual([['Ana Lind', office]]);
});
