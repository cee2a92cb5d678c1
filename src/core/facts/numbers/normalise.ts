/** `57`, `35-40`, `14th`. */
export function normalNumber(value: number, max: number | undefined, ordinal: boolean): string {
  if (ordinal) return `${plain(value)}${ordinalEnding(value)}`;
  return max === undefined ? plain(value) : `${plain(value)}-${plain(max)}`;
}

/** `94 %`, `35-40 %`; of percentage points `2 pp`. */
export function normalPercentage(value: number, max: number | undefined, points: boolean): string {
  return `${normalNumber(value, max, false)} ${points ? 'pp' : '%'}`;
}

/** `USD 820000000`. */
export function normalMoney(currency: string, value: number, max: number | undefined): string {
  return `${currency} ${normalNumber(value, max, false)}`;
}

/** In digits without an exponent, to fifteen places. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? BigInt(Math.round(value)).toString() : text;
}

function ordinalEnding(value: number): string {
  const last = value % 100;
  if (last > 10 && last < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][last % 10] ?? 'th';
}
