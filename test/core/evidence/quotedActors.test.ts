import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('who does what the source tells in the words that the draft quotes', () => {
  const source =
    'Verrin recognised the long patience of the pilots in the storm. Haarlund and Verrin agreed to meet again.';

  it('is whoever does so there', () => {
    expect(against(source, 'Haarlund also paid tribute to the “long patience” of pilots.')).toEqual([
      'role-reversed: Haarlund',
    ]);
  });

  it.each([
    'Verrin also paid tribute to the “long patience” of pilots.',
    'Haarlund heard Verrin pay tribute to the “long patience” of pilots.',
    'Haarlund was touched by the “long patience” of pilots.',
    'Haarlund, whose pilots have shown “long patience”, spoke as well.',
    'Haarlund and Verrin paid tribute to the “long patience” of pilots.',
    'Haarlund did not speak of the “long patience” of pilots.',
  ])('may be so: %s', draft => {
    expect(against(source, draft).join()).not.toContain('role-reversed: Haarlund');
  });
});
