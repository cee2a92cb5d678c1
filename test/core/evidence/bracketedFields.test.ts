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

describe('a field that somebody is said to be in charge of', () => {
  it.each([
    'Ana Vold, who has the transport portfolio, came.',
    'Ana Vold, in charge of transport, came.',
    'Ana Vold, who heads the transport ministry, came.',
    'Ana Vold, who represents Norvania on transport, came.',
    'Ana Vold of the transport ministry came.',
  ])('is another’s: %s', draft => {
    expect(against(source, draft)).toEqual(['office-mismatch: Ana Vold']);
    expect(fixesFor(source, draft)).toEqual(['Ana Vold → Ole Roe']);
  });

  it.each([
    'Ana Vold, who has the fisheries portfolio, came.',
    'Ana Vold, who has the energy portfolio, came.',
    'Ana Vold, who represents transport on the coast, came.',
  ])('is theirs, or nobody’s alone: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is in a row of ministers of the source behind a title each', () => {
    const row =
      'She met the Ministers of Fisheries, Ms Ana Vold, Trade and Industry, Dr Ida Tarn; Transport, Mr Ole Roe and Deputy Minister of Health, Ms Eva Lund.';
    expect(against(row, 'She met Ana Vold (fisheries), Ida Tarn (trade), Ole Roe (transport) and others.')).toEqual([]);
    const draft = 'She met Ana Vold (transport), Ida Tarn (trade), Ole Roe (fisheries) and others.';
    expect(fixesFor(row, draft)).toEqual(['Ana Vold → Ole Roe', 'Ole Roe → Ana Vold']);
  });

  it('is in brackets behind each name of a row in the source', () => {
    const row =
      'She was joined by Ministers Ana Vold (Trade and Industry), Ole Roe (State Security) and Deputy Minister Ida Tarn (Finance).';
    expect(against(row, 'She met Ana Vold (trade), Ole Roe (state security) and Ida Tarn (finance).')).toEqual([]);
    const draft = 'She met Ana Vold (finance), who came with Ida Tarn (trade).';
    expect(fixesFor(row, draft)).toEqual(['Ana Vold → Ida Tarn', 'Ida Tarn → Ana Vold']);
  });
});
