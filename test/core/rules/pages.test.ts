import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../src/core/config/index.js';
import { lintArticle } from '../../../src/core/lint.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { rules } from '../../../src/core/rules/index.js';
import type { Finding, Rule, Source } from '../../../src/core/rules/types.js';
import { sourcesOf } from './support.js';

const pages = resolve(import.meta.dirname, '../../../docs/rules');

/** The first code block after a line; front matter alone becomes an article. */
function exampleAfter(page: string, line: string): string {
  const after = page.slice(page.indexOf(line));
  const [, language, code = ''] = /^```(\w+)\n([^]*?)^```$/m.exec(after) ?? [];
  return language === 'yaml' ? `---\n${code}---\n\n# A headline\n` : code;
}

/** The readouts that a page gives for its examples. */
function readoutsOn(page: string): Source[] {
  return Array.from(page.matchAll(/readout says:\n\n```text\n([^]*?)^```$/gm), ([, words = ''], index) => {
    const saved = `# Readout of the Meeting\n\n${words}`;
    const file = { state: 'found' as const, text: saved, sha256: '', readout: importReadout(saved) };
    return { record: { file: `readout-${index}.md` }, index, file };
  });
}

/** What is found with the style pack that a rule belongs to. */
function findingsIn(text: string, readouts: readonly Source[], pack: Rule['pack']): readonly Finding[] {
  const recorded = sourcesOf(text).map(source =>
    source.record.file?.includes('verin') ? { ...source, file: { state: 'missing' as const } } : source,
  );
  const sources = recorded.length > 0 ? recorded : readouts;
  return lintArticle({ text, sources, config: { ...defaultConfig, style: pack ?? 'none' } }).findings;
}

describe.each(rules)('the page of $id', ({ id, category, pack }) => {
  const page = readFileSync(resolve(pages, `${id}.md`), 'utf8');

  test('has the parts that every page has', () => {
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(
      expect.arrayContaining(['What it checks', 'Why', 'Example', 'How to put it right', 'How to let it be']),
    );
    expect(headings.includes('When it says nothing')).toBe(category === 'evidence');
    expect(page).toMatch(new RegExp(`copydesk-disable(?:-next-line)? ${id} -- `));
  });

  test('shows a bad example that the rule finds, and a good one in which it finds less', () => {
    const readouts = readoutsOn(page);
    const bad = findingsIn(exampleAfter(page, 'Not like this:'), readouts, pack);
    const good = findingsIn(exampleAfter(page, 'But like this:'), readouts, pack);
    const own = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule === id).length;
    expect(own(bad)).toBeGreaterThan(0);
    expect(own(good)).toBeLessThan(own(bad));
    expect(good.filter(finding => finding.category === 'evidence').map(({ message }) => message)).toEqual([]);
  });
});
