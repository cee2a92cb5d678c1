// The schema of the project file for the editor, which completes and explains by it. What is wrong in the file Copydesk says itself, in a newsroom's
// words; held against the strict schema, each mistake would be underlined twice. So this one lets everything stand that is not of quite another type.

/** What only says what is wrong. */
const limits = new Set([
  'additionalProperties',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minimum',
  'pattern',
  'propertyNames',
  'required',
]);

/** What explains a value; it stays with the value that may be any. */
const words = ['description', 'markdownDescription', 'title'];

/** @typedef {{ [name: string]: any }} Schema */

/**
 * @param {Schema} strict
 * @returns {Schema} a schema that offers and explains the same, and finds nothing wrong but types
 */
export function editorSchema(strict) {
  const loose = Object.fromEntries(
    Object.entries(strict)
      .filter(([name, value]) => !limits.has(name) || (typeof value === 'object' && name === 'additionalProperties'))
      .map(([name, value]) => [name === 'oneOf' ? 'anyOf' : name, looseIn(name, value)]),
  );
  if (Array.isArray(loose['anyOf']) && loose['anyOf'].every(isEmpty)) delete loose['anyOf'];
  return Array.isArray(loose['enum']) ? orAnything(loose) : loose;
}

/**
 * @param {string} name of a keyword
 * @param {any} value
 * @returns {any}
 */
function looseIn(name, value) {
  if (['allOf', 'anyOf', 'oneOf'].includes(name)) return value.map(editorSchema);
  if (['definitions', 'patternProperties', 'properties'].includes(name)) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, editorSchema(one)]));
  }
  return ['additionalProperties', 'items'].includes(name) ? editorSchema(value) : value;
}

/** @param {Schema} one */
function isEmpty(one) {
  return Object.keys(one).length === 0;
}

/**
 * @param {Schema} offered with the values that are offered
 * @returns {Schema}
 */
function orAnything(offered) {
  const entries = Object.entries(offered);
  const explained = entries.filter(([name]) => words.includes(name));
  const rest = entries.filter(([name]) => !words.includes(name));
  return { ...Object.fromEntries(explained), anyOf: [Object.fromEntries(rest), {}] };
}
