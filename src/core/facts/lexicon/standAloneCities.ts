const table =
  'Arizona: Phoenix; California: Los Angeles, San Diego, San Francisco; Colorado: Denver; Florida: Miami; Hawaii: Honolulu; Illinois: Chicago; ' +
  'Indiana: Indianapolis; Louisiana: New Orleans; Maryland: Baltimore; Massachusetts: Boston; Michigan: Detroit; Minnesota: Minneapolis; Missouri: St. Louis; ' +
  'Nevada: Las Vegas; Ohio: Cincinnati, Cleveland; Pennsylvania: Philadelphia, Pittsburgh; Texas: Dallas, Houston, San Antonio; Utah: Salt Lake City; Washington State: Seattle; Wisconsin: Milwaukee';

/** The state of each city of the United States that American releases and news name without its state. Source: the usage of American news agencies. */
export const standAloneCities: ReadonlyMap<string, string> = new Map(
  table.split('; ').flatMap(line => {
    const [state = '', cities = ''] = line.split(': ');
    return cities.split(', ').map(city => [city, state] as const);
  }),
);
