/** What one key leads to, from the outermost object to the innermost. */
interface Way {
  readonly keyPath: readonly string[];
}

interface Options {
  readonly mergeArrays: (
    values: readonly (readonly unknown[])[],
    utilities: undefined,
    way: Way | undefined,
  ) => unknown;
}

/**
 * Stands in the build for a library that merges objects (deepmerge-ts), as far as the settings of plain text's making need it: objects key by key, arrays as it is
 * told, and of everything else the last.
 */
export function deepmergeCustom({ mergeArrays }: Options): (...values: readonly unknown[]) => unknown {
  const merged = (values: readonly unknown[], keyPath: readonly string[]): unknown => {
    if (values.length > 1 && values.every(Array.isArray))
      return mergeArrays(values, undefined, keyPath.length > 0 ? { keyPath } : undefined);
    if (values.length < 2 || !values.every(isRecord)) return values.at(-1);
    const keys = new Set(values.flatMap(Object.keys));
    return Object.fromEntries(
      Array.from(keys, key => [
        key,
        merged(
          values.flatMap(value => (Object.hasOwn(value, key) ? [value[key]] : [])),
          [...keyPath, key],
        ),
      ]),
    );
  };
  return (...values) => merged(values, []);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
