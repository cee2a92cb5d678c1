import fc from 'fast-check';

/** Any row of UTF-16 code units, halves of surrogate pairs too. (`fc.string({ unit: 'binary' })` takes most of a second to set up.) */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.integer({ min: 0, max: 0xffff }))
  .map(units => String.fromCharCode(...units));
