import { spanishMonthNames } from '../../facts/lexicon/months.js';
import { howAiWasUsed, source } from '../../profiles/es/sharedSections.js';
import type { ReaderWords } from './types.js';

export const spanish: ReaderWords = {
  untitled: 'Artículo',
  opening: 'Comienzo',
  beforeHeadline: 'Antes del titular',
  by: name => (/^por\s/i.test(name) ? name : `Por ${name.replace(/^by\s+/i, '')}`),
  day: (day, month, year) => `${day} de ${spanishMonthNames[month - 1] ?? ''} de ${year}`,
  analysis: { label: 'Análisis', meaning: 'Deducción de quien escribe, no palabras del comunicado' },
  leftOpen: { label: 'Sin respuesta', meaning: 'Preguntas de quien escribe, no palabras del comunicado' },
  source: {
    heading: source.title,
    untitled: 'Una fuente sin título',
    publisher: 'Emisor',
    published: 'Publicado',
    address: 'Enlace',
  },
  ai: {
    heading: howAiWasUsed.title,
    model: 'Modelo',
    use: 'Uso',
    uses: { draft: 'Primer borrador', edit: 'Edición', translate: 'Traducción', research: 'Documentación' },
    prompt: 'Instrucción',
    showPrompt: 'Ver la instrucción exacta',
  },
  review: {
    heading: 'Cómo se revisó',
    term: 'Revisión',
    none: 'No consta la revisión de ninguna persona',
    stale: 'el texto ha cambiado desde entonces',
  },
  picture: 'Imagen',
};
