/** The months as dates with a day write them, January first: short ones, and those with short names of their own, whole. */
export const monthsWithDay = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
] as const;
