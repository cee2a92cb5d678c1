import { describe, expect, it } from 'vitest';
import { verdictsOf, against, readoutOf } from './support.js';

const source = 'Haarlund briefed Verrin on the pilots of Norvania. The two ships of Tarn are to sail in June.';

describe('what a draft says that its sources leave open', () => {
  it.each([
    'Japan does not appear in the readout.',
    'Japan, the ships of Italy and possible partners are absent from the ministry’s account.',
    'The fishing limits are not mentioned in it, and neither is Japan.',
    'The readout lists no new ships for Japan and no date for a call of May 20.',
    'Marta Osk, who speaks for the ministry, did not describe any reply by Japan.',
    'What Japan asked of Verrin, if anything, it does not disclose.',
    'No visit to Japan is mentioned.',
    'The ministry says nothing about Japan.',
  ])('is not missed in them: %s', draft => {
    expect(against(source, draft)).toEqual([]);
    const japan = verdictsOf(draft, readoutOf(source)).find(({ words }) => words === 'Japan');
    expect(japan?.state).toBe('not-checked');
    expect(japan?.why).toBe('The draft says that its sources leave this open.');
  });

  it.each([
    ['The readout does not say when they sail, but Japan will buy the ships.', ['unsupported-fact: Japan']],
    ['Japan will buy the ships; Italy does not appear in the readout.', ['unsupported-fact: Japan']],
    ['Japan will not buy the ships.', ['unsupported-fact: Japan']],
    // What is left open is why; how many there are is not.
    ['The readout does not say why the three ships of Tarn are to sail in June.', ['number-mismatch: three']],
    ['Haarlund said she did not agree with Japan.', ['unsupported-fact: Japan']],
  ])('ends with its clause: %s', (draft, found) => {
    expect(against(source, draft)).toEqual(found);
  });
});
