import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseProjectFile } from '../../../src/core/config/index.js';
import type { ProjectConfig } from '../../../src/core/config/types.js';
import { fixArticle } from '../../../src/core/fixArticle.js';
import { evidenceMemory } from '../../../src/core/evidence/memory.js';
import { lintArticle, type LintInput } from '../../../src/core/lint.js';
import type { Finding } from '../../../src/core/rules/types.js';
import { rules } from '../../../src/core/rules/index.js';
import { sourcesOf } from './support.js';
import { LineIndex } from '../../../src/core/text/lineIndex.js';

const folder = join(import.meta.dirname, 'fixtures');
const marker = /[ \t]*\{([a-z]+(?:-[a-z]+)*)\}/g;

/** A fixture: its text without the markers, and the lines (from 1) at which its rule is to find something. */
function readFixture(rule: string, name: string): { text: string; expected: number[] } {
  const expected: number[] = [];
  const lines = readFileSync(join(folder, rule, name), 'utf8').split('\n');
  const text = lines.map((line, index) =>
    line.replace(marker, (found, id: string) => {
      if (id !== rule) return found;
      expected.push(index + 1);
      return '';
    }),
  );
  return { text: text.join('\n'), expected };
}

/** A rule's fixtures are checked with the `copydesk.jsonc` beside them, if there is one, and with the style pack that the rule belongs to. */
function configOf(rule: string): ProjectConfig {
  const file = join(folder, rule, 'copydesk.jsonc');
  const { config } = parseProjectFile(existsSync(file) ? readFileSync(file, 'utf8') : '{}');
  return { ...config, style: rules.find(({ id }) => id === rule)?.pack ?? config.style };
}

function linesFoundBy(rule: string, input: LintInput): number[] {
  const lines = new LineIndex(input.text);
  return lintArticle(input)
    .findings.filter(finding => finding.rule === rule)
    .map(({ span }) => lines.positionAt(span.start).line + 1);
}

function isEvidence(id: string): boolean {
  return rules.some(rule => rule.id === id && rule.category === 'evidence');
}

/** Rules that find more after the fixes than before. A section that is inserted holds placeholders, which are there to be found. */
function newFindings(before: readonly Finding[], after: readonly Finding[]): string[] {
  const count = (findings: readonly Finding[], id: string) => findings.filter(({ rule }) => rule === id).length;
  return rules.map(({ id }) => id).filter(id => id !== 'placeholder-left' && count(after, id) > count(before, id));
}

describe.each(rules.map(({ id }) => id))('%s', rule => {
  const names = readdirSync(join(folder, rule)).filter(name => name.endsWith('.md'));
  const config = configOf(rule);
  // As an editor does, what is read of sources is kept; whether findings stand where they should is also seen without.
  const memory = evidenceMemory();
  const inputOf = (text: string) => ({ text, sources: sourcesOf(text), config, memory });

  test('has a fixture with findings and one without', () => {
    const counts = names.map(name => readFixture(rule, name).expected.length);
    expect(counts.some(count => count > 0)).toBe(true);
    expect(counts.some(count => count === 0)).toBe(true);
  });

  test.each(names)('%s: findings stand where the markers do', name => {
    const { text, expected } = readFixture(rule, name);
    expect(linesFoundBy(rule, { text, sources: sourcesOf(text), config })).toEqual(expected);
  });

  const nearMisses = isEvidence(rule) ? names.filter(name => readFixture(rule, name).expected.length === 0) : [];

  test.each(nearMisses)('%s: is clean to every rule that holds an article against its source', name => {
    const { text } = readFixture(rule, name);
    const { findings } = lintArticle({ text, sources: sourcesOf(text), memory });
    expect(findings.filter(finding => isEvidence(finding.rule)).map(({ message }) => message)).toEqual([]);
  });

  test.each(names)('%s: with Windows line breaks, findings stand at the same lines', name => {
    const { text, expected } = readFixture(rule, name);
    expect(linesFoundBy(rule, inputOf(text.replace(/\n/g, '\r\n')))).toEqual(expected);
  });

  test.each(names)('%s: fixed, it is clean of what can be fixed, and fixing it again changes nothing', name => {
    const input = inputOf(readFixture(rule, name).text);
    const once = fixArticle(input);
    const left = once.findings.filter(({ fixes }) => fixes.some(({ preferred }) => preferred));
    expect(left).toEqual([]);
    expect(newFindings(lintArticle(input).findings, once.findings)).toEqual([]);
    expect(fixArticle({ ...input, text: once.article.text }).article.text).toBe(once.article.text);
  });

  test.each(names)('%s: fixes keep its line breaks', name => {
    const { text } = readFixture(rule, name);
    const windows = fixArticle(inputOf(text.replace(/\n/g, '\r\n'))).article.text;
    expect(windows.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });
});
