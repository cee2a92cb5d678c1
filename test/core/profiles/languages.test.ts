import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { createHeadingMatcher } from '../../../src/core/article/headingMatcher.js';
import { defaultConfig } from '../../../src/core/config/index.js';
import { profilesFor } from '../../../src/core/article/profilesFor.js';
import { disclaimerText, findProfile, profiles, profilesIn, summaryIn } from '../../../src/core/profiles/index.js';
import type { Profile } from '../../../src/core/profiles/types.js';

const spanish = profilesIn('es', { publisherIsSource: false });

function profileIn(among: readonly Profile[], id: string): Profile {
  const profile = findProfile(id, among);
  if (!profile) throw new Error(id);
  return profile;
}

/** What is the same in every language. */
function bones({ id, sections }: Profile): unknown {
  return [
    id,
    sections.map(({ id, kind, required, headed, form, holds, repeats }) => [
      id,
      kind,
      required,
      headed,
      form,
      holds,
      repeats && [repeats.atLeast, repeats.ending, repeats.headings.map(({ holds }) => holds)],
    ]),
  ];
}

describe('the Spanish profiles', () => {
  it('have the same bones as the English ones', () => {
    expect(spanish.map(bones)).toEqual(profiles.map(bones));
    expect(spanish.every(({ language }) => language === 'es')).toBe(true);
  });

  it('have words of their own for everything', () => {
    spanish.forEach((profile, at) => {
      const english = profiles[at];
      if (!english) throw new Error(profile.id);
      expect(profile.title).not.toBe(english.title);
      expect(profile.summary).not.toBe(english.summary);
      expect(profile.disclaimer.current.text).not.toBe(english.disclaimer.current.text);
      profile.sections.forEach((spec, index) => {
        expect(spec.title).not.toBe(english.sections[index]?.title);
        expect(spec.prompt).not.toBe(english.sections[index]?.prompt);
        expect(spec.repeats?.headings.map(({ title }) => title)).not.toEqual(
          english.sections[index]?.repeats?.headings.map(({ title }) => title) ?? [],
        );
        if (spec.headed && !spec.repeats) expect(spec.aliases.length, spec.id).toBeGreaterThan(8);
      });
    });
  });

  it.each([
    ['readout-article', 'CLAVES:', 'key-takeaways'],
    ['readout-article', 'Las claves de la reunión', 'key-takeaways'],
    ['readout-article', '¿Por qué importa?', 'why-it-matters'],
    ['readout-article', 'Por qué importa esta reunión', 'why-it-matters'],
    ['readout-article', 'CONCLUSION', 'conclusion'],
    ['readout-article', 'Descargo de responsabilidad', 'disclaimer'],
    ['readout-article', 'Lo que el comunicado no menciona', 'what-the-readout-does-not-say'],
    ['news-brief', 'Próximos pasos', 'whats-next'],
    ['scan-brief', 'Sí, pero…', 'yes-but'],
    ['explainer-qa', 'Qué no sabemos todavía', 'what-we-dont-know'],
    ['what-we-know', 'Lo que sabemos hasta ahora', 'what-we-know'],
    ['policy-note', 'Resumen ejecutivo', 'summary'],
  ])('%s finds “%s”', (id, heading, section) => {
    expect(createHeadingMatcher(profileIn(spanish, id)).match(heading)?.id).toBe(section);
  });

  it.each(['Key takeaways', 'Why it matters', 'Claves'])('of the other language do not find “%s”', heading => {
    const other = heading === 'Claves' ? profiles : spanish;
    expect(createHeadingMatcher(profileIn(other, 'readout-article')).match(heading)).toBeUndefined();
  });
});

describe('the disclaimer', () => {
  it.each([
    ['en', ['NORDA'], 'This article is issued by the publisher of the readout, NORDA. '],
    ['en', ['A', 'B'], 'This article is issued by the publishers of the readouts, A and B. '],
    ['es', ['NORDA'], 'Este artículo lo publica la misma institución que emite el comunicado (emisor: NORDA). '],
    [
      'es',
      ['A', 'B'],
      'Este artículo lo publican las mismas instituciones que emiten los comunicados (emisores: A y B). ',
    ],
  ] as const)('says in %s of a newsroom’s own releases of %j who issued it', (language, publishers, words) => {
    for (const profile of profilesIn(language, { publisherIsSource: true })) {
      expect(disclaimerText(profile, publishers)).toContain(words);
    }
  });

  it('names several publishers in Spanish, and asks for one that nobody has recorded', () => {
    const profile = profileIn(spanish, 'news-brief');
    expect(disclaimerText(profile, ['A', 'B', 'C'])).toContain('en los comunicados facilitados (fuentes: A, B y C).');
    expect(disclaimerText(profile, [])).toContain('(fuente: [TK: quién lo publica])');
  });
});

describe('the profiles for an article', () => {
  const own: Profile = { ...profileIn(profiles, 'news-brief'), id: 'our-own', title: 'Our own' };
  const ownSpanish: Profile = { ...profileIn(spanish, 'news-brief'), title: 'Breve de la casa' };
  const settings = { ...defaultConfig, profiles: [own, ...profiles] };
  const titles = (language: string | undefined, from = settings): string[] =>
    profilesFor(language === undefined ? {} : { language }, from).map(({ title }) => title);

  it('are the newsroom’s, where the article names no other language', () => {
    for (const language of [undefined, 'en', 'en-GB', 'fr', '']) expect(titles(language)[0]).toBe('Our own');
    expect(titles(undefined)).toHaveLength(7);
  });

  it.each(['es', 'ES', 'es-MX', 'es_419'])('are in Spanish for “%s”, with the newsroom’s own behind', language => {
    expect(titles(language)).toEqual([...spanish.map(({ title }) => title), 'Our own']);
  });

  it('have the newsroom’s own in that language first', () => {
    const ordered = titles('es', { ...settings, profiles: [own, ownSpanish, ...profiles] });
    expect(ordered[0]).toBe('Breve de la casa');
    expect(ordered).not.toContain('Noticia breve');
  });
});

const article = `---
title: Norvania y Estoria abrirán un puerto
byline: Ana Relph
date: 2026-05-14
profile: news-brief
language: es
sources:
  - file: ../s.md
    title: Comunicado
    publisher: Ministerio de Puertos de Norvania
    url: https://www.example.org/a
    published: 2026-05-14
---

# Norvania y Estoria abrirán un puerto

NORVIK — El Ministerio de Puertos de Norvania anunció el 14 de mayo de 2026 que abrirá un puerto con Estoria.

## Detalles

El puerto tendrá tres muelles.

## Próximos pasos

Los ministros se verán en junio.

## Aviso

Este artículo se basa únicamente en el comunicado facilitado (fuente: el Ministerio de Puertos de Norvania). Para comprender mejor los hechos harían falta más información y otras fuentes y perspectivas.

## Fuente

[Comunicado](https://www.example.org/a)
`;

describe('an article in Spanish', () => {
  const errors = (text: string, config = defaultConfig): string[] =>
    lintArticle({ text, config })
      .findings.filter(({ category }) => category !== 'style')
      .map(({ rule }) => rule);

  it('is held against the Spanish profile, by its own front matter', () => {
    expect(errors(article)).toEqual([]);
    expect(errors(article.replace('language: es\n', ''))).toContain('required-section');
  });

  it('is held against it by the newsroom’s language', () => {
    const config = { ...defaultConfig, language: 'es', profiles: spanish } as const;
    expect(errors(article.replace('language: es\n', ''), config)).toEqual([]);
  });

  it('is told what it lacks in the words of its profile', () => {
    const { findings } = lintArticle({ text: article.replace(/## Detalles[^]*?(?=## Próximos)/, '') });
    expect(findings.map(({ message }) => message)).toEqual([
      'The section “Detalles” is missing: every noticia breve has one. Insert it, and write it.',
    ]);
  });

  it('needs the wording for the newsroom’s own releases where they are its own', () => {
    const config = { ...defaultConfig, publisherIsSource: true };
    expect(errors(article, config)).toEqual(['disclaimer']);
    const issued = article.replace(
      /Este artículo se basa [^]*?\)\./,
      'Este artículo lo publica la misma institución que emite el comunicado (emisor: Ministerio de Puertos de Norvania).',
    );
    expect(errors(issued, config)).toEqual([]);
    expect(errors(issued)).toEqual(['disclaimer']);
  });
});

describe('what is said of a kind of article', () => {
  const [english] = profilesIn('en', { publisherIsSource: false });
  const [spanish] = profilesIn('es', { publisherIsSource: false });
  if (!english || !spanish) throw new Error('There are no profiles.');

  it('is said in the language of whoever works on it', () => {
    expect(summaryIn('es-MX', english)).toBe(spanish.summary);
    expect(summaryIn('en', spanish)).toBe(english.summary);
    expect(summaryIn('de', spanish)).toBe(spanish.summary);
  });

  it('is a newsroom’s own words where it has some', () => {
    expect(summaryIn('es', { ...english, summary: 'What our harbour says.' })).toBe('What our harbour says.');
  });
});
