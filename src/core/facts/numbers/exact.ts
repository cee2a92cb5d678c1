/** A product without the noise of binary fractions: 8.2 million is 8,200,000. */
export function exact(value: number): number {
  return Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}
