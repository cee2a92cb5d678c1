/** Makes a thing when it is first asked for, and the same one again after that: for tables that take a while to build and may never be needed. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
