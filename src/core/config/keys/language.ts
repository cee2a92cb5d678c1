import { languages } from '../../profiles/index.js';
import type { Language } from '../../profiles/types.js';
import type { ValueReader } from '../reading.js';

/** `language`: of headings, disclaimers and statements. */
export const readLanguage: ValueReader<Language> = (node, at, reading) => reading.choice(node, at, languages);
