/** Values by key, up to a weight in all; those that were not asked for for longest are forgotten first. */
export class Remembered<K, V> {
  private readonly kept = new Map<K, { readonly value: V; readonly weight: number }>();
  private weight = 0;

  constructor(private readonly most: number) {}

  get(key: K): V | undefined {
    const known = this.kept.get(key);
    if (!known) return undefined;
    this.kept.delete(key);
    this.kept.set(key, known);
    return known.value;
  }

  set(key: K, value: V, weight = 1): void {
    this.forget(key);
    this.kept.set(key, { value, weight });
    this.weight += weight;
    for (const [oldest] of this.kept) {
      if (this.weight <= this.most) break;
      this.forget(oldest);
    }
  }

  private forget(key: K): void {
    this.weight -= this.kept.get(key)?.weight ?? 0;
    this.kept.delete(key);
  }
}
