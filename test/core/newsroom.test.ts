import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  importReadout,
  lintArticle,
  parseArticle,
  parseProjectFile,
  rules,
  savedText,
  sha256,
  type Finding,
  type Source,
  type Wording,
} from '../../src/core/index.js';
import translations from '../../l10n/bundle.l10n.es.json' with { type: 'json' };

// The sample newsroom is what people try first: one article to copy from, and one in which there is something to see of every rule.
const drafts = path.resolve(import.meta.dirname, '../newsroom/drafts');
const { config } = parseProjectFile(readFileSync(path.resolve(drafts, '../.copydesk.jsonc'), 'utf8'));

async function check(
  name: string,
  wording?: Wording,
): Promise<{ text: string; sources: Source[]; findings: readonly Finding[] }> {
  const text = readFileSync(path.join(drafts, name), 'utf8');
  const records = parseArticle(text).frontMatter.record.sources;
  const sources = await Promise.all(
    records.map(async (record, index): Promise<Source> => {
      const file = path.join(drafts, record.file ?? '');
      if (!existsSync(file)) return { record, index, file: { state: 'missing' } };
      const saved = savedText(readFileSync(file, 'utf8')).text;
      const readout = importReadout(saved);
      return { record, index, file: { state: 'found', text: saved, sha256: await sha256(saved), readout } };
    }),
  );
  return { text, sources, findings: lintArticle({ text, sources, config, wording }).findings };
}

/** Everything that is said of a finding. */
function told({ message, related, fixes }: Finding): string[] {
  return [message, ...related.map(place => place.message), ...fixes.map(({ title }) => title)];
}

describe('the sample newsroom', () => {
  it('has an article in which nothing is found, and which records its source as it is', async () => {
    const { sources, findings } = await check('2026-05-14-haarlund-verrin.md');
    expect(findings).toEqual([]);
    expect(sources).toHaveLength(1);
    for (const { record, file } of sources) expect(file).toMatchObject({ state: 'found', sha256: record.sha256 });
  });

  it('has an article in which every rule finds something, but for the one that is about articles with one source', async () => {
    const { findings } = await check('2026-06-02-rendt-telvi.md');
    const others = rules.map(({ id }) => id).filter(id => id !== 'single-source');
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual(others.sort());
  });

  it('has an article with one source, which does not say so', async () => {
    const { findings } = await check('2026-06-04-harbour-dues.md');
    expect(findings.map(({ rule }) => rule)).toEqual(['disclaimer', 'single-source']);
  });

  it.each(['2026-06-02-rendt-telvi.md', '2026-06-04-harbour-dues.md'])(
    'tells of every finding in %s in Spanish to whoever has chosen it',
    async name => {
      const spanish = await check(name, (template, parts) =>
        ((translations as Readonly<Record<string, string>>)[template] ?? template).replaceAll(
          /\{(\d)\}/g,
          (slot, at: string) => parts[Number(at)] ?? slot,
        ),
      );
      const english = await check(name);
      expect(spanish.findings.flatMap(told).filter(words => /\{\d\}/.test(words))).toEqual([]);
      expect(spanish.findings).toHaveLength(english.findings.length);
      const inEnglish = new Set(english.findings.flatMap(told));
      expect(spanish.findings.flatMap(told).filter(words => inEnglish.has(words))).toEqual([]);
    },
  );

  it('has nothing in it that disagrees with its sources but what was put there to be found', async () => {
    const { text, findings } = await check('2026-06-02-rendt-telvi.md');
    const body = findings.filter(({ category, rule }) => category === 'evidence' && rule !== 'sources-disagree');
    expect(body.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`)).toEqual([
      'denies-what-source-says: readout does not mention the loan of three mobile bridges',
      'organisation-mismatch: Ostra Valley Commission',
      'acronym-expansion: Joint Rescue Survey Team',
      'office-mismatch: Foreign Minister Paal Rendt',
      'stronger-than-source: agreed on the reopening',
      'date-mismatch: April 19',
      'role-reversed: Rendt thanked Telvi',
      'number-mismatch: four',
      'quote-not-in-source: “The road over the pass feeds three valleys,”',
      'quote-misattributed: Rendt',
      'place-mismatch: Denmark',
      'name-misspelt: Telvy',
      'unsupported-fact: Norvik',
      'unsupported-fact: 20 June',
    ]);
  });
});
