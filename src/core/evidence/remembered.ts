interface Kept<V> {
  readonly value: V;
  readonly weight: number;
}

/**
 * Values by key. Those that were asked for lately are kept, up to a weight in all; of the others as many as were there before them. Nothing is
 * moved for a value that is asked for again and again.
 */
export class Remembered<K, V> {
  private recent = new Map<K, Kept<V>>();
  private older = new Map<K, Kept<V>>();
  private weight = 0;

  constructor(private readonly most: number) {}

  get(key: K): V | undefined {
    const known = this.recent.get(key);
    if (known) return known.value;
    const before = this.older.get(key);
    if (before) this.keep(key, before);
    return before?.value;
  }

  set(key: K, value: V, weight = 1): void {
    this.keep(key, { value, weight });
  }

  delete(key: K): void {
    this.weight -= this.recent.get(key)?.weight ?? 0;
    this.recent.delete(key);
    this.older.delete(key);
  }

  private keep(key: K, kept: Kept<V>): void {
    this.weight += kept.weight - (this.recent.get(key)?.weight ?? 0);
    this.recent.set(key, kept);
    if (this.weight <= this.most) return;
    this.older = this.recent;
    this.recent = new Map();
    this.weight = 0;
  }
}
