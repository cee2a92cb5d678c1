import { describe, expect, it } from 'vitest';
import { establishedExpansions, glossary } from '../../../../src/core/facts/lexicon/glossary.js';
import { compareExpansion } from '../../../../src/core/facts/names/compareExpansion.js';

describe('compareExpansion', () => {
  it.each([
    ['OSCE', 'Organisation for Security and Co-operation in Europe'],
    ['OSCE', 'organization for security & cooperation in Europe'],
    ['HHS', 'Health and Human Services'],
    ['HHS', 'U.S. Department of Health and Human Services'],
    ['ISIL', 'Islamic State of Iraq and the Levant'],
    ['PTDO', 'Performing the Duties Of'],
    ['UHC', 'Universal Health Coverage'],
    ['HIMARS', 'High Mobility Artillery Rocket Systems'],
    ['CPTPP', 'Comprehensive and Progressive Agreement for the Trans Pacific Partnership'],
    ['MOUs', 'memorandums of understanding'],
    ['DoD', 'Department of Defense'],
    ['NSA', 'National Security Agency'],
  ])('takes the glossary’s %s for %j', (acronym, expansion) => {
    expect(compareExpansion(acronym, expansion, establishedExpansions(acronym))).toBe('same');
  });

  it.each([
    ['OSCE', 'Organization for Security and Cooperation in Eurasia'],
    ['ISIL', 'Islamic State of Iraq and Lebanon'],
    ['USAI', 'Ukraine Security Assurance Initiative'],
    ['PTDO', 'Partnership, Training, and Doctrine Oversight'],
    ['EEAS', 'European External Affairs Service'],
    ['NSC', 'Security Council'],
    ['UN', 'Nations'],
  ])('tells %s from %j', (acronym, expansion) => {
    expect(compareExpansion(acronym, expansion, establishedExpansions(acronym))).toBe('different');
  });

  it('takes nothing for an acronym of which nothing is known', () => {
    expect(compareExpansion('NRF', 'Norvanian Relief Fund', [])).toBe('different');
  });
});

describe('the glossary', () => {
  it('is keyed by capitals without stops', () => {
    for (const acronym of glossary.keys()) expect(acronym).toBe(acronym.toUpperCase().replace(/\./g, ''));
    expect(glossary.size).toBeGreaterThan(200);
  });

  it('gives every acronym an expansion that is its own', () => {
    for (const [acronym, expansions] of glossary) {
      expect(expansions.length).toBeGreaterThan(0);
      for (const expansion of expansions) expect(compareExpansion(acronym, expansion, [expansion])).toBe('same');
    }
  });
});
