import { describe, expect, test } from 'vitest';
import { checklist } from '../../../src/core/report/checklist.js';
import { defaultConfig } from '../../../src/core/config/index.js';
import { lintArticle } from '../../../src/core/lint.js';
import { findProfile, profilesIn } from '../../../src/core/profiles/index.js';
import type { Language, Profile, SectionSpec } from '../../../src/core/profiles/types.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { formatSource } from '../../../src/core/readout/savedSource.js';
import { applyProfile } from '../../../src/core/scaffold/applyProfile.js';
import { scaffoldArticle } from '../../../src/core/scaffold/article.js';
import { toPlainText } from '../../../src/core/scaffold/template.js';
import { applyEdits } from '../../../src/core/text/span.js';

const release = `Readout of Minister of Defence Ilse Haarlund's Call With Estorian Defence Minister Tomas Verrin

Ministry of Defence of Norvania

May 14, 2026

NORVIK — Minister of Defence Ilse Haarlund spoke by phone today with Estorian Defence Minister Tomas Verrin. The ministers reviewed the agreement of March 3, 2026, on undersea cables. Norvania paid for 300 additional soldiers and $4.5 million in equipment at the port of Tallik. Minister Haarlund said: “What happens to one of our cables happens to both our countries.” The two ministers agreed to meet in Norvik on June 9, 2026.
`;

function profile(id: string, language: Language = 'en', publisherIsSource = false): Profile {
  const found = findProfile(id, profilesIn(language, { publisherIsSource }));
  if (!found) throw new Error(id);
  return found;
}

function scaffold(kind: Profile, text = release): string {
  const readout = importReadout(text);
  const { record } = formatSource(readout, { url: 'https://www.example.org/call', retrieved: '2026-06-01T09:12:00Z' });
  return toPlainText(
    scaffoldArticle({ readout, profile: kind, source: { file: '../s.md', ...record }, today: '2026-06-01' }),
  );
}

/** What stands under a heading. */
function under(heading: string, text: string): string {
  const [, rest = ''] = text.split(`\n## ${heading}\n\n`);
  return rest.split('\n\n## ')[0]?.trim() ?? '';
}

const own = '[TK: this in your own words]';
const figures = 'Norvania paid for 300 additional soldiers and $4.5 million in equipment at the port of Tallik.';

describe('a new article', () => {
  test('as a news brief has what is quoted and what is announced in their own places, and nowhere else', () => {
    const text = scaffold(profile('news-brief'));
    expect(under('Details', text)).toBe(
      [
        `${own} Minister of Defence Ilse Haarlund spoke by phone on May 14, 2026, with Estorian Defence Minister Tomas Verrin.`,
        `${own} The ministers reviewed the agreement of March 3, 2026, on undersea cables.`,
        `${own} ${figures}`,
      ].join('\n\n'),
    );
    expect(under('Quotes', text)).toContain('Minister Haarlund said: “What happens');
    expect(under('What’s next', text)).toBe(`${own} The two ministers agreed to meet in Norvik on June 9, 2026.`);
  });

  test('as a scan brief opens with the news, and has the figures and a link to go deeper', () => {
    const text = scaffold(profile('scan-brief'));
    expect(under('What’s new', text)).toMatch(
      /^NORVIK — Minister of Defence Ilse Haarlund spoke by phone on May 14, 2026/,
    );
    expect(under('By the numbers', text)).toBe(`- **300 additional soldiers, $4.5 million:** ${own} ${figures}`);
    expect(under('Go deeper', text)).toMatch(
      /^- The whole readout: \[Readout of [^\]]+\]\(https:\/\/www\.example\.org\/call\)$/,
    );
  });

  test('as an explainer answers three questions from the readout', () => {
    const text = scaffold(profile('explainer-qa'));
    expect(under('Short answer', text)).not.toContain('Who took part');
    expect(under('What happened?', text)).toContain('The ministers reviewed');
    expect(under('Who took part?', text)).toBe(
      '- **Ilse Haarlund**, Minister of Defence\n- **Tomas Verrin**, Estorian Defence Minister',
    );
    expect(under('What happens next?', text)).toContain('agreed to meet in Norvik');
  });

  test('has a timeline of the days that the readout tells, in their order', () => {
    expect(under('Timeline', scaffold(profile('what-we-know'))).match(/\*\*[^*]+:\*\*/g)).toEqual([
      '**March 3, 2026:**',
      '**May 14, 2026:**',
      '**June 9, 2026:**',
    ]);
    expect(scaffold(profile('what-we-know'), release.replace(/ The ministers reviewed.*/, ''))).not.toContain(
      '## Timeline',
    );
  });

  test('as what is known tells of no “today” in its timeline', () => {
    expect(under('Timeline', scaffold(profile('what-we-know')))).toContain(
      `**May 14, 2026:** ${own} Minister of Defence Ilse Haarlund spoke by phone on May 14, 2026, with`,
    );
  });

  test('as a policy note keeps what was announced from what is to be thought of it', () => {
    const text = scaffold(profile('policy-note'));
    expect(under('What was announced', text)).toContain('agreed to meet in Norvik');
    expect(under('Analysis', text)).toMatch(/^\[TK: what may follow from it/);
    expect(text).not.toContain('## Options');
  });

  test('of a newsroom’s own profile, which says nothing of what goes where, has the readout’s words in its first section of facts', () => {
    const bare = (spec: SectionSpec): SectionSpec => {
      const { holds, ...rest } = spec;
      return holds ? rest : spec;
    };
    const ours: Profile = { ...profile('news-brief'), id: 'ours', sections: profile('news-brief').sections.map(bare) };
    const text = scaffold(ours);
    expect(text).toContain('\nNORVIK — Minister of Defence Ilse Haarlund spoke by phone on May 14, 2026');
    expect(under('Details', text)).toContain('The ministers reviewed');
  });

  test('in Spanish is Spanish in all that is not the readout’s, and asks for the rest to be translated', () => {
    const text = scaffold(profile('explainer-qa', 'es', true));
    expect(text).toContain(
      ', según un comunicado de Ministry of Defence of Norvania. La llamada tuvo lugar el 14 de mayo de 2026.',
    );
    expect(under('¿Qué ha pasado?', text)).toMatch(/^\[TK: esto en español y con sus propias palabras\] Minister of/);
    expect(under('Aviso', text)).toContain('(emisor: Ministry of Defence of Norvania)');
    expect(text).not.toMatch(/according to|\[TK: th|readout does not state/);
  });

  test('in Spanish takes Spanish words for what they are, and says “del” where Spanish does', () => {
    const spanish = `La ministra Hanne Solvik se reúne con el ministro Tomas Brandt

Ministerio de Transportes de Norvania

La ministra de Transportes, Hanne Solvik, se reunió con el ministro de Puertos de Estoria, Tomas Brandt. Los ministros hablaron de la línea entre los dos puertos.
`;
    const readout = importReadout(spanish);
    const es = profile('explainer-qa', 'es');
    const text = toPlainText(
      scaffoldArticle({
        readout,
        profile: es,
        source: { file: '../sources/a.md', publisher: 'Ministerio de Transportes de Norvania' },
        today: '2026-05-15',
      }),
    );
    expect(text).toContain('según un comunicado del Ministerio de Transportes');
    expect(text).toContain('[TK: esto con sus propias palabras] La ministra');
    expect(text).not.toContain('esto en español');
    expect(text).not.toContain('no consta');
  });

  test('in English asks for the words of a Spanish release in English', () => {
    const text = scaffold(
      profile('readout-article'),
      `La ministra de Transportes, Hanne Solvik, se reunió con el ministro de Puertos de Estoria, Tomas Brandt.
Los ministros hablaron de la línea entre los dos puertos y de los trenes que van a pasar por ella.`,
    );
    expect(text).toContain('[TK: this in English and in your own words] La ministra de Transportes');
  });

  test('in Spanish asks in Spanish for what the readout does not state', () => {
    const text = scaffold(profile('readout-article', 'es'), 'The ministers met.');
    expect(text).toContain('(fuente: [TK: quién lo publica])');
    expect(text).toContain('[TK: fecha de la reunión, que el comunicado no dice]');
    expect(text).toContain('[TK: título del comunicado]');
  });
});

const all = (['en', 'es'] as const).flatMap(language =>
  profilesIn(language, { publisherIsSource: false }).map(one => [language, one.id, one] as const),
);

describe.each(all)('%s: %s', (language, _, kind) => {
  const config = { ...defaultConfig, language, profiles: profilesIn(language, { publisherIsSource: false }) };
  const errors = (text: string): string[] =>
    lintArticle({ text, config })
      .findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'placeholder-left')
      .map(({ rule, message }) => `${rule}: ${message}`);

  test('a new article has all that the profile requires, in its order', () => {
    const text = scaffold(kind);
    expect(errors(text)).toEqual([]);
    const { findings, ...result } = lintArticle({ text, config });
    expect(findings.filter(({ rule }) => rule === 'section-order')).toEqual([]);
    const { items, total } = checklist({ ...result, findings }).required;
    const required = kind.sections.filter(spec => spec.required);
    expect(items.every(({ state }) => state === 'done' || state === 'placeholder')).toBe(true);
    expect(total).toBe(required.reduce((sum, { repeats }) => sum + (repeats?.atLeast ?? 1), 0));
  });

  test('an empty draft with the profile applied lacks nothing, and applying it again changes nothing', () => {
    const apply = (text: string): string => {
      const { article, outline } = lintArticle({ text, config, profile: kind });
      return applyEdits(text, applyProfile(article, outline));
    };
    const once = apply('# Ministers meet\n\nNORVIK — The ministers met.\n');
    expect(errors(once).filter(error => !error.startsWith('source-'))).toEqual([]);
    expect(apply(once)).toBe(once);
  });

  test('a draft without anything is told of every required section by the checklist', () => {
    const { items, done } = checklist(lintArticle({ text: '# Ministers meet\n', config, profile: kind })).required;
    expect(done).toBe(0);
    expect(items.map(({ spec, missing }) => [spec.id, missing])).toEqual(
      kind.sections.filter(({ required }) => required).map(({ id, repeats }) => [id, repeats?.atLeast ?? 1]),
    );
  });
});
