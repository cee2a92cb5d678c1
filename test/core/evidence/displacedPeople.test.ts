import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

describe('somebody of the source in the place of another', () => {
  const source =
    'While meeting with Mayor Ana Perl, Haarlund and the Mayor shared their optimism about the coming herring season and the success of the last one. ' +
    'Minister Verrin asked Haarlund for patience with the pilots of Rendt.';
  const draft = (who: string): string =>
    `${who} and the mayor shared their optimism about the herring season and about building on the success of the last one.`;

  it('is told by many signs together', () => {
    expect(against(source, draft('Verrin'))).toEqual(['role-reversed: Verrin']);
    expect(fixesFor(source, draft('Verrin'))).toEqual(['Verrin → Haarlund']);
  });

  it('is not told of whoever it is in the source, in few words, or of what is left open', () => {
    expect(against(source, draft('Haarlund'))).toEqual([]);
    expect(against(source, 'Verrin and the mayor shared their herring.')).toEqual([]);
    expect(against(source, draft('The release does not say whether Verrin'))).toEqual([]);
  });

  it('is not told of whom the source may mean', () => {
    const they = source.replace('Haarlund and the Mayor shared', 'they shared');
    expect(against(they, draft('Verrin'))).toEqual([]);
  });
});
