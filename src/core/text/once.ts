/** Makes a thing when it is first asked for, and the same one again after that: for tables that take a while to build and may never be needed. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The same for what follows from another thing: it is made once for each, and kept as long as that is. */
export function oncePer<K extends object, T>(make: (from: K) => T): (from: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return from => {
    const known = made.get(from);
    if (known) return known.value;
    const value = make(from);
    made.set(from, { value });
    return value;
  };
}
