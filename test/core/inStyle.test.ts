import { describe, expect, it } from 'vitest';
import {
  defaultConfig,
  findProfile,
  importReadout,
  inStyle,
  lintArticle,
  scaffoldArticle,
  toPlainText,
} from '../../src/core/index.js';
import type { Template } from '../../src/core/index.js';
import { joinLines } from './joinLines.js';

const readout = importReadout(
  joinLines(
    '# Readout of Minister of Defence Ilse Haarlund’s meeting with Minister of Defence Tomas Verrin of Estoria',
    '',
    '14 May 2026',
    '',
    'Minister of Defence Ilse Haarlund met with Minister of Defence Tomas Verrin of Estoria in Tarn on 13 September 2025. They spoke of the harbours.',
    '',
    'Minister Haarlund and Minister Verrin agreed to meet again on 2 October 2026.',
    '',
  ),
);

function made(): Template {
  const profile = findProfile('readout-article', defaultConfig.profiles);
  if (!profile) throw new Error('There is no such profile.');
  return scaffoldArticle({
    readout,
    profile,
    source: { file: 'source.md', title: 'Readout of 13 September 2025' },
    today: '2026-05-15',
  });
}

describe('a new article in the newsroom’s style', () => {
  const config = { ...defaultConfig, style: 'ap-like' } as const;
  const styled = inStyle(made(), config);
  const text = toPlainText(styled);

  it('is noted nowhere for how its days are written and its people are named', () => {
    const { findings } = lintArticle({ text, config });
    expect(findings.filter(({ rule }) => /^(?:date-style|second-reference)$/.test(rule))).toEqual([]);
    expect(text).toContain('in Tarn on Sept. 13, 2025');
    expect(text).toContain('Haarlund and Verrin agreed to meet again on Oct. 2, 2026.');
  });

  it('keeps the title of its source, and the places to write', () => {
    expect(text).toContain('Readout of 13 September 2025');
    expect(styled.length).toBe(made().length);
  });

  it('is as the readout has it where the newsroom has no style', () => {
    expect(inStyle(made(), defaultConfig)).toEqual(made());
    expect(toPlainText(made())).toContain('on 13 September 2025');
  });
});
