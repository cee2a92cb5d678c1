/** An object's properties but one. */
export function without<T extends object, Name extends keyof T>(all: T, name: Name): Omit<T, Name> {
  const rest = { ...all };
  Reflect.deleteProperty(rest, name);
  return rest;
}
