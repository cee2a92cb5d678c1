import { describe, expect, it } from 'vitest';
import { against, readoutOf, reported, verdictsOf } from './support.js';

describe('an office that the source gives in other words', () => {
  it.each([
    {
      told: 'a negotiator for a trade representative',
      source: 'United States Trade Representative Ana Perl took part in the talks.',
      draft: 'The top U.S. trade negotiator, Ana Perl, took part in the talks.',
    },
    {
      told: 'letters for a body, the small word’s among them',
      source:
        'Ana Perl, Chairman of the Authority of Heads of State and Government of the Community of Tellin States (COTS), took part.',
      draft: 'COTS chair Ana Perl took part.',
    },
    {
      told: 'letters for a foreign ministry',
      source: 'Latvian MFA Secretary General Ana Perl took part in the talks.',
      draft: 'Ana Perl, secretary general of the Latvian foreign ministry, took part in the talks.',
    },
    {
      told: 'letters for a body that begins with letters itself',
      source: 'UNHP Administrator Ana Perl of the United Nations Harbour Programme (UNHP) took part.',
      draft: 'Ana Perl, administrator of the UN Harbour Programme, took part.',
    },
    {
      told: 'letters for a body that owns the office',
      source: "The World Food Programme's deputy executive director, Ana Perl, took part.",
      draft: 'The WFP’s deputy executive director, Ana Perl, took part.',
    },
    {
      told: 'a representative for a congressman',
      source: 'Congressman Erik Moe took part in the talks.',
      draft: 'Rep. Erik Moe took part in the talks.',
    },
    {
      told: 'a department for one of its under secretaries, beside one of another’s',
      source: 'Under Secretary of Commerce Ada Lind was there with Under Secretary of State Rosa Lund.',
      draft: 'Lind, of the Commerce Department, was there.',
    },
    {
      told: 'a member of the cabinet for a secretary',
      source: 'U.S. Secretary of State Rosa Lund was there.',
      draft: 'Haarlund met a member of the U.S. Cabinet.',
    },
    {
      told: 'members of a cabinet for cabinet secretaries',
      source:
        'There is good momentum in exchanges, including visits by the Prime Minister to the US and working visits to Chile by several cabinet secretaries to Chile.',
      draft:
        'Exchanges have momentum, the ministry said, pointing to trips by the prime minister to the US and working visits in the other direction by several members of the American cabinet.',
    },
    {
      told: 'ministers by a field that the source has in an adjective of their consultations',
      source:
        'The Foreign Ministers shared the view that in order to promote security cooperation further, they will coordinate toward holding Joint Foreign Trade ministerial Consultations promptly.',
      draft: 'To promote security cooperation, the sides will hold consultations of their foreign and trade ministers.',
    },
    {
      told: 'a spokesperson for one of a secretary',
      source: 'Secretary of Fisheries Spokesperson Ada Lind told of the nets.',
      draft: 'The nets held, said Ada Lind, his spokesperson.',
    },
    {
      told: 'a secretary-general, who is an ambassador by rank',
      source: 'HARCOM Secretary-General Ambassador Erik Moe told of the nets.',
      draft: 'Erik Moe, the secretary-general, told of the nets.',
    },
  ])('is not reported: $told', ({ source, draft }) => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is reported where it leaves out that somebody is a deputy', () => {
    const source = 'Deputy Fisheries Spokesperson Ada Lind told of the nets.';
    expect(against(source, 'The nets held, said Ada Lind, the fisheries spokesperson.')).not.toEqual([]);
  });
});

describe('two who sign for their countries', () => {
  const source =
    '# Signing of a grant\n\nMr. Omar Perl, Minister of Fisheries, and Ms. Rosa Moe, Ambassador of Norway to the Republic of Kenya, signed the exchange of notes today. The grant is for the boats of the coast, for ropes and for lamps.\n';

  it('have each their own office, however short the draft is', () => {
    expect(reported('Omar Perl, Oslo’s ambassador, signed for Norway.', source)).toEqual([
      'office-mismatch: Omar Perl, Oslo’s ambassador',
    ]);
    expect(reported('Rosa Moe, Oslo’s ambassador, signed for Norway.', source)).toEqual([]);
  });
});

describe('a verb before a country’s adjective', () => {
  it('is no field of the office', () => {
    const source =
      'The Council imposed measures on Georgia’s Deputy Interior Minister Zaza Berid, and on the Chief of the Special Tasks Department, Vano Kela.';
    const draft = 'Brussels sanctions Georgian deputy minister Zaza Berid.';
    expect(verdictsOf(draft, readoutOf(source)).map(({ words }) => words)).not.toContain(
      'sanctions Georgian deputy minister',
    );
  });
});
