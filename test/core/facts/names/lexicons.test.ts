import { describe, expect, it } from 'vitest';
import { bodies } from '../../../../src/core/facts/lexicon/bodies.js';
import { cities, cityVariants } from '../../../../src/core/facts/lexicon/cities.js';
import { countries } from '../../../../src/core/facts/lexicon/countries.js';
import { organisations, seats } from '../../../../src/core/facts/lexicon/organisations.js';
import { places, states } from '../../../../src/core/facts/lexicon/places.js';
import { entryFor, keyOf } from '../../../../src/core/facts/names/table.js';

const countryNames = new Set(countries.map(country => country.name));

describe('the tables of names', () => {
  it('name countries by their usual names', () => {
    const used = [
      ...cities.map(city => city.country),
      ...places.flatMap(place => place.country ?? []),
      ...seats.values(),
    ];
    expect(used.filter(country => !countryNames.has(country))).toEqual([]);
  });

  it('know each publisher by the name that records give it', () => {
    const names = new Set(organisations.map(organisation => organisation.name));
    const unknown = bodies.filter(body => !names.has(body.name) && entryFor(keyOf(body.name))?.name !== body.name);
    expect(unknown.map(body => body.name)).toEqual([]);
  });

  it('give no name of a body to two bodies', () => {
    const owners = new Map<string, string>();
    for (const { name, aliases } of organisations) {
      for (const alias of [name, ...aliases]) {
        const key = keyOf(alias.replace('the:', ''));
        expect([alias, owners.get(key) ?? name]).toEqual([alias, name]);
        owners.set(key, name);
      }
    }
  });

  it('give a city once to each country, and a usual spelling to its variants', () => {
    const rows = cities.map(city => `${city.country}: ${city.name}`);
    expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
    expect(cities.length).toBeGreaterThan(1500);
    for (const usual of cityVariants.values()) expect(cityVariants.has(usual)).toBe(false);
  });

  it('hold fifty states and the District of Columbia', () => {
    expect(states).toHaveLength(51);
    expect(new Set(states.map(state => state.code)).size).toBe(51);
  });
});
