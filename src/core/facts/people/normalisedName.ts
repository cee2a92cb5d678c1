/** A name with single spaces, straight apostrophes and plain hyphens. */
export function normalisedName(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-');
}
