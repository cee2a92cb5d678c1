import { describe, expect, it } from 'vitest';
import { against } from './support.js';

const rule = 'quote-misattributed';

describe('words of several who act together', () => {
  it.each([
    'Minister Haarlund and Minister Verrin agreed that the reckless drill in the bay is a burden.',
    'Haarlund and Verrin agreed that the reckless drill in the bay is a burden.',
    'The Deputy Minister and the Minister of Defence affirmed that the reckless drill in the bay is a burden.',
    'Deputy Minister Haarlund, together with Minister Verrin, noted the reckless drill in the bay.',
    'Haarlund agreed with Verrin that the reckless drill in the bay is a burden.',
    'Haarlund, as well as Verrin, noted the reckless drill in the bay.',
    'Ilse Haarlund, Deputy Minister of Defence, and Tomas Verrin, Minister of Defence, noted the reckless drill in the bay.',
    'Haarlund thanked the crews, and the two ministers noted the reckless drill in the bay.',
    'Haarlund opened the talks, and they noted the reckless drill in the bay.',
  ])('may be given to both or to one: %s', source => {
    for (const draft of [
      'Haarlund and Verrin spoke of the "reckless drill in the bay."',
      'Both ministers spoke of the "reckless drill in the bay."',
      'The "reckless drill in the bay" is a burden, Verrin said.',
      'The "reckless drill in the bay" is a burden, Haarlund said.',
      'Verrin spoke of the "reckless drill in the bay."',
    ]) {
      expect(against(source, draft).filter(one => one.startsWith(rule))).toEqual([]);
    }
  });

  it('are not anybody’s who is not among them', () => {
    const source =
      'Haarlund and Verrin noted the reckless drill in the bay. Berit Solheim, the Minister of Fisheries, thanked the crews.';
    expect(against(source, 'The "reckless drill in the bay" is a burden, Solheim said.')).toEqual([`${rule}: Solheim`]);
  });

  it('are not those of one of the two whom the draft has beside the right one', () => {
    const source =
      'Haarlund and Berit Solheim, the Minister of Fisheries, noted the reckless drill in the bay. Verrin thanked the crews.';
    const told = 'said that there had been a "reckless drill in the bay."';
    expect(against(source, `Haarlund and Verrin ${told}`)).toEqual([`${rule}: Verrin`]);
    expect(against(source, `Haarlund and Solheim ${told}`)).toEqual([]);
  });

  it('are those of one where only one acts', () => {
    const alone = 'In the talks with Verrin, Haarlund noted the reckless drill in the bay.';
    expect(against(alone, 'The "reckless drill in the bay" is a burden, Verrin said.')).toEqual([`${rule}: Verrin`]);
  });
});
