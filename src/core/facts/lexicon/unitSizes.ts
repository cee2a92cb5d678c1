/** Units of one dimension, in their smallest: only exact conversions. Source: the SI brochure; the international yard and pound of 1959. */
const dimensions: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  duration: [
    ['second', 1],
    ['minute', 60],
    ['hour', 3600],
    ['day', 86_400],
    ['week', 604_800],
  ],
  calendar: [
    ['month', 1],
    ['quarter', 3],
    ['year', 12],
    ['decade', 120],
    ['century', 1200],
  ],
  length: [
    ['millimeter', 1e-3],
    ['centimeter', 0.01],
    ['inch', 0.0254],
    ['foot', 0.3048],
    ['yard', 0.9144],
    ['meter', 1],
    ['kilometer', 1000],
    ['mile', 1609.344],
    ['nautical-mile', 1852],
  ],
  area: [
    ['acre', 4046.8564224],
    ['hectare', 10_000],
  ],
  volume: [
    ['liter', 1],
    ['gallon', 3.785411784],
  ],
  // In meters an hour.
  speed: [
    ['kilometer-per-hour', 1000],
    ['mile-per-hour', 1609.344],
    ['knot', 1852],
  ],
  mass: [
    ['ounce', 0.028349523125],
    ['gram', 1e-3],
    ['pound', 0.45359237],
    ['kilogram', 1],
    ['tonne', 1000],
  ],
  power: [
    ['watt', 1],
    ['kilowatt', 1e3],
    ['megawatt', 1e6],
    ['gigawatt', 1e9],
  ],
};

/** Of a unit's name in the singular, its dimension and its size there. */
export const unitSizes: ReadonlyMap<string, { readonly dimension: string; readonly size: number }> = new Map(
  Object.entries(dimensions).flatMap(([dimension, units]) =>
    units.map(([name, size]) => [name, { dimension, size }] as const),
  ),
);

/** Nouns that count the same things; the first stands for all. */
export const sameThings: ReadonlyMap<string, string> = new Map(
  [
    'country nation state',
    'person individual',
    'troop soldier serviceman servicewoman servicemember personnel',
    'member lawmaker legislator parliamentarian mp',
    'plane aircraft airplane jet',
    'meeting session',
    'company firm business corporation',
    'ship vessel boat',
    'death fatality',
    'worker employee',
    'agreement accord deal',
    'discussion conversation talk',
    'flight mission',
    'project initiative programme program',
  ].flatMap(group => {
    const nouns = group.split(' ');
    return nouns.map(noun => [noun, nouns[0] ?? noun] as const);
  }),
);
