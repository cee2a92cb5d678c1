import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { rules } from '../../../src/core/rules/index.js';
import { sourcesOf } from './support.js';

const pages = resolve(import.meta.dirname, '../../../docs/rules');

/** The first code block after a line; front matter alone becomes an article. */
function exampleAfter(page: string, line: string): string {
  const after = page.slice(page.indexOf(line));
  const [, language, code = ''] = /^```(\w+)\n([^]*?)^```$/m.exec(after) ?? [];
  return language === 'yaml' ? `---\n${code}---\n\n# A headline\n` : code;
}

function timesFound(rule: string, text: string): number {
  const sources = sourcesOf(text).map(source =>
    source.record.file?.includes('verin') ? { ...source, file: { state: 'missing' as const } } : source,
  );
  return lintArticle({ text, sources }).findings.filter(finding => finding.rule === rule).length;
}

describe.each(rules.map(({ id }) => id))('the page of %s', id => {
  const page = readFileSync(resolve(pages, `${id}.md`), 'utf8');

  test('has the parts that every page has', () => {
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(
      expect.arrayContaining(['What it checks', 'Why', 'Example', 'How to put it right', 'How to let it be']),
    );
    expect(page).toMatch(new RegExp(`copydesk-disable(?:-next-line)? ${id} -- `));
  });

  test('shows a bad example that the rule finds, and a good one in which it finds less', () => {
    const bad = timesFound(id, exampleAfter(page, 'Not like this:'));
    expect(bad).toBeGreaterThan(0);
    expect(timesFound(id, exampleAfter(page, 'But like this:'))).toBeLessThan(bad);
  });
});
