import type { Finding } from '../../../src/core/rules/types.js';

/** A finding with nothing special about it, for a text in which two characters from the sixth on are a placeholder. */
export const placeholderFinding: Finding = {
  rule: 'placeholder-left',
  category: 'structure',
  severity: 'error',
  message: 'A placeholder is left here.',
  span: { start: 6, end: 8 },
  related: [],
  fixes: [],
};
