import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packs, parseProjectFile } from '../../../src/core/config/index.js';
import { settingNames } from '../../../src/core/config/readSettings.js';
import { rules } from '../../../src/core/rules/index.js';

const page = readFileSync(new URL('../../../docs/project-file.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```jsonc\n(.*?)```/gs)].map(([, text]) => text ?? '');
const ruleIds = rules.map(({ id }) => id);

describe('docs/project-file.md', () => {
  it('explains every setting, each with an example', () => {
    const headings = [...page.matchAll(/^### `(.*)`$/gm)].map(([, name]) => name);
    expect([...headings].sort()).toEqual([...settingNames].sort());
    for (const name of settingNames) expect(examples.some(text => text.includes(`"${name}"`))).toBe(true);
  });

  it.each(examples)('has an example without a problem: %s', text => {
    expect(parseProjectFile(text, ruleIds).problems).toEqual([]);
  });

  it('names every pack', () => {
    for (const { name } of packs) expect(page).toContain(`| \`${name}\``);
  });
});

describe('a pack', () => {
  it.each(packs)('$name names rules that there are', ({ settings }) => {
    for (const id of Object.keys(settings.rules ?? {})) expect(ruleIds).toContain(id);
  });
});
