import { describe, expect, it } from 'vitest';
import { against, fixesFor, readoutOf, reported } from './support.js';

describe('somebody whom a source names in passing', () => {
  const source =
    'They met Chairman of the Pilot Party of Estoria’s Commission on External Reefs Le Hoai Tarn, and Deputy Minister of Fish Sr. Lt. Gen. Osk Roe in the port.';

  it('is spelt as there', () => {
    const draft = 'They saw Le Hoai Tern, who chairs the Pilot Party’s Commission on External Reefs.';
    expect(against(source, draft)).toEqual(['name-misspelt: Le Hoai Tern']);
    expect(fixesFor(source, draft)).toEqual(['Le Hoai Tern → Le Hoai Tarn']);
  });

  it('is no slip where another source has the name so', () => {
    const other = source.replace('Tarn', 'Tern');
    expect(reported('They saw Le Hoai Tern, who chairs the Commission.', readoutOf(source), readoutOf(other))).toEqual(
      [],
    );
  });

  it.each([
    'They saw Le Hoai Tarn, who chairs the Pilot Party’s Commission on External Reefs.',
    'They saw Le Hoai Tarnov, who chairs the Pilot Party’s Commission on External Reefs.',
  ])('is no slip: %s', draft => {
    expect(against(source, draft).join()).not.toContain('name-misspelt');
  });
});
