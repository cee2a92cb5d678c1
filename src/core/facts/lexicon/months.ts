/** The months' English names, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Their Spanish names. */
export const spanishMonthNames = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

/**
 * The months' names and the abbreviations that newsrooms write, in lower case and without a stop. Source: AP and GPO practice; `sept` beside
 * `sep` because both occur in releases.
 */
export const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.flatMap((name, index) => {
    const key = name.toLowerCase();
    return [[key, index + 1] as const, [key.slice(0, 3), index + 1] as const];
  }),
  ['sept', 9],
]);

/** Days of the week in lower case, Sunday first, as `Date` counts them; abbreviations without a stop. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    'sunday sun',
    'monday mon',
    'tuesday tue tues',
    'wednesday wed',
    'thursday thu thur thurs',
    'friday fri',
    'saturday sat',
  ].flatMap((names, day) => names.split(' ').map(name => [name, day] as const)),
);
