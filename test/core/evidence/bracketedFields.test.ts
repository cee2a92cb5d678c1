import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'She met Minister of Fisheries Ana Vold. Minister of Transport and Energy Ole Roe came, too. Minister of Trade and Energy Ida Tarn left. Secretary of State Jo Marl stayed.';

describe('a field in brackets behind a name', () => {
  it('is another’s', () => {
    const draft = 'She met Ana Vold (transport) and Ole Roe (fisheries).';
    expect(against(source, draft)).toEqual(['office-mismatch: Ana Vold', 'office-mismatch: Ole Roe']);
    expect(fixesFor(source, draft)).toEqual(['Ana Vold → Ole Roe', 'Ole Roe → Ana Vold']);
  });

  it.each([
    'She met Ana Vold (fisheries) and Ole Roe (energy and transport).',
    'She met Ana Vold (left) and Ole Roe (of Norvania).',
    'She met Ana Vold (energy) and Ole Roe (also present).',
    'She met Ana Vold (state) and Ole Roe.',
  ])('is theirs, or nobody’s alone: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});
