import { describe, expect, it } from 'vitest';
import { surnameReader } from '../../../../src/core/facts/people/nameOrders.js';

describe('surnameReader', () => {
  const surnameOf = surnameReader({
    'Orsk Halvar': 'surname-first',
    'Wang Ana': 'given-first',
    'Ilse von der Tann': 'given-first',
    Orsk: 'given-first',
  });

  it.each([
    ['Orsk Halvar', 'Orsk'],
    ['ORSK  Halvár', 'ORSK'],
    ['Wang Ana', 'Ana'],
    ['Ilse von der Tann', 'von der Tann'],
    ['Orsk', 'Orsk'],
    ['Halvar Orsk', 'Orsk'],
    ['', ''],
  ])('%j: %j', (name, surname) => {
    expect(surnameOf(name)).toBe(surname);
  });
});
