import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../../src/core/config/index.js';
import { lintArticle } from '../../../src/core/lint.js';
import { exportDocument } from '../../../src/core/export/document.js';
import { profilesIn } from '../../../src/core/profiles/index.js';
import { renderPage } from '../../../src/core/render/page.js';
import { readerWords } from '../../../src/core/render/words/index.js';
import { clean, pageOf, proofOf, wordsOf } from './support/rendered.js';

/** In Spanish by its front matter, with a review that is of an earlier text, and without a section for its records. */
const spanish = `---
title: Norvania y Estoria abrirán un centro marítimo
profile: readout-article
language: es-MX
date: 2026-05-14
byline: Ana Relph
sources:
  - file: ../sources/centro.md
    title: Comunicado de la reunión de ministros
    publisher: Ministerio de Defensa de Norvania
    url: https://www.example.org/comunicado
    published: 2026-05-14
ai:
  model: Modelo Ejemplo 3
  use: draft
  prompt: Escribe un artículo.
review:
  by: Jon Sund
  on: 2026-05-15
  sha256: ${'0'.repeat(64)}
---

# Norvania y Estoria abrirán un centro marítimo

**Redactado con IA.** El primer borrador de este artículo fue escrito por un modelo de lenguaje.

Los ministros acordaron abrir un centro, según un comunicado. ![](mapa.png)

## Por qué importa

- Podría acortar el tiempo.
`;

/** With words of Copydesk's own in its lines: a draft is held against sources in English alone, so that they are of findings. */
const marked = spanish.replace('## Por qué importa', '[TK: más]\n\n$&');

const english = /\b(?:By|Source|Published|Publisher|Address|Analysis|Review|Model|Use|Prompt|May|Picture|How|first)\b/;

describe('an article in Spanish', () => {
  const { document } = parseHTML(pageOf(spanish));

  it('says in English, and as such, what Copydesk says in its lines', () => {
    const hidden = Array.from(proofOf(marked).querySelectorAll('.vh'));
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.filter(one => one.getAttribute('lang') !== 'en')).toEqual([]);
  });

  it.each([
    ['page', document.querySelector('article')],
    ['proof', proofOf(spanish)],
  ])('has its label, byline, dates and records in Spanish: %s', (_name, root) => {
    expect(clean(root?.querySelector('.byline')?.textContent ?? '')).toBe('Por Ana Relph14 de mayo de 2026');
    expect(wordsOf(root, '.analysis__label')).toEqual([
      'Análisis Deducción de quien escribe, no palabras del comunicado',
    ]);
    expect(wordsOf(root, '.ai')).toEqual([expect.stringMatching(/^Redactado con IA\./)]);
    expect(wordsOf(root, '.record h2')).toEqual(['Fuente', 'Cómo se usó la IA']);
    expect(wordsOf(root, '.record dt').filter(term => !['Saved text', 'SHA-256'].includes(term))).toEqual([
      'Emisor',
      'Publicado',
      'Enlace',
      'Modelo',
      'Uso',
      'Instrucción',
      'Revisión',
    ]);
    expect(wordsOf(root, '.record dd').at(-1)).toBe(
      'Jon Sund, 15 de mayo de 2026; el texto ha cambiado desde entonces',
    );
  });

  it('has no English word for readers on its page, in sight or for screen readers', () => {
    expect(clean(document.querySelector('article')?.textContent ?? '')).not.toMatch(english);
    const labels = Array.from(document.querySelectorAll('[aria-label]'), one => one.getAttribute('aria-label'));
    expect(labels).toEqual(['Entradilla']);
    expect(parseHTML(pageOf('---\nlanguage: es\n---\n\nTexto.\n')).document.title).toBe('Artículo');
  });

  it('says so to browsers, machines and Word', () => {
    expect(document.documentElement.lang).toBe('es-MX');
    const linked = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    expect(JSON.parse(linked)).toMatchObject({ inLanguage: 'es-MX', author: { name: 'Ana Relph' } });
    expect(document.querySelector('meta[property="og:locale"]')?.getAttribute('content')).toBe('es_MX');
    const { article, outline } = lintArticle({ text: spanish });
    expect(exportDocument({ article, outline }).language).toBe('es-MX');
  });
});

describe('the language of an article', () => {
  const shown = (language: string, heading = 'Por qué importa') => {
    const text = spanish.replace('language: es-MX\n', language).replace('Por qué importa', heading);
    const { document } = parseHTML(pageOf(text));
    return [document.documentElement.lang, ...wordsOf(document, '.analysis__label strong')];
  };

  it('is its profile’s where the front matter names none, and English words stand in for those that Copydesk has not', () => {
    expect(shown('language: fr\n', 'Why it matters')).toEqual(['fr', 'Analysis']);
    expect(shown('', 'Why it matters')).toEqual(['en', 'Analysis']);
    expect(shown('language: es\n')).toEqual(['es', 'Análisis']);
    expect(shown('language: Español "><script>\n', 'Why it matters')).toEqual(['en', 'Analysis']);
  });

  it('has a label for what the readout leaves open that calls it no inference', () => {
    expect(shown('language: en\n', 'What the readout does not say')).toEqual(['en', 'Left open']);
    expect(shown('language: es\n', 'Lo que el comunicado no dice')).toEqual(['es', 'Sin respuesta']);
  });

  it('is that of the newsroom’s profiles where nothing else is said', () => {
    const text = spanish.replace('language: es-MX\n', '');
    const profiles = profilesIn('es', { publisherIsSource: false });
    const { article, outline } = lintArticle({ text, config: { ...defaultConfig, language: 'es', profiles } });
    const { document } = parseHTML(renderPage({ article, outline }));
    expect([document.documentElement.lang, ...wordsOf(document, '.analysis__label strong')]).toEqual([
      'es',
      'Análisis',
    ]);
  });

  it('leaves the words of “By” once', () => {
    for (const [language, name, line] of [
      ['en', 'By Ana Relph', 'By Ana Relph'],
      ['es', 'Por Ana Relph', 'Por Ana Relph'],
      ['es', 'By Ana Relph', 'Por Ana Relph'],
    ] as const)
      expect(readerWords[language].by(name)).toBe(line);
  });

  it('has a word for everything that English has one for', () => {
    const kinds = (value: unknown): unknown =>
      value !== null && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, kinds(inner)]))
        : typeof value === 'string'
          ? value.trim() !== ''
          : typeof value;
    expect(kinds(readerWords.es)).toEqual(kinds(readerWords.en));
  });
});
