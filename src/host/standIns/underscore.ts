/** Stands in the build for all of that library: what of it the reader of Word documents calls. */
export {
  any,
  extend,
  filter,
  find,
  findIndex,
  flatten,
  forEach,
  indexBy,
  invert,
  isArray,
  isEqual,
  isFunction,
  isString,
  last,
  map,
  pluck,
  some,
  values,
  // @ts-expect-error -- It comes with the reader, and without types.
} from 'underscore';
