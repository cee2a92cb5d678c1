import { emptyPart, filled } from './filled.mjs';

/** @typedef {import('../../src/core/index.js').Rule} Rule */

const folder = 'docs/rules';

/**
 * The pages of the rules and their index, by their paths. Only what stands between the two comments is generated; the rest is written by hand.
 *
 * @param {readonly Rule[]} rules
 * @param {(file: string) => Promise<string | undefined>} read
 * @returns {Promise<Record<string, string>>}
 */
export async function rulePages(rules, read) {
  /** @type {Record<string, string>} */
  const pages = {};
  for (const rule of rules) {
    const file = `${folder}/${rule.id}.md`;
    pages[file] = filled((await read(file)) ?? newPage(rule), factsTable(rule));
  }
  const index = `${folder}/README.md`;
  pages[index] = filled((await read(index)) ?? `# The rules\n\n${emptyPart}\n`, indexTable(rules));
  return pages;
}

/** @param {Rule} rule */
function newPage({ id }) {
  const parts = [
    `# ${id}`,
    emptyPart,
    '## What it checks',
    '## Why',
    '## Example',
    'Not like this:',
    'But like this:',
    '## How to put it right',
    '## How to let it be',
    `\`\`\`markdown\n<!-- copydesk-disable-next-line ${id} -- your reason -->\n\`\`\``,
  ];
  return `${parts.join('\n\n')}\n`;
}

/**
 * A rule of a style pack says so beside its category.
 *
 * @param {Rule} rule
 */
function kindOf({ category, pack }) {
  return pack === undefined ? category : `${category}, pack \`${pack}\``;
}

/** @param {Rule} rule */
function factsTable(rule) {
  const { summary, severity, fixable } = rule;
  const fix = fixable ? 'yes' : 'no';
  return [
    summary,
    '',
    '| Category | Weight | Quick fix |',
    '| --- | --- | --- |',
    `| ${kindOf(rule)} | ${severity} | ${fix} |`,
  ].join('\n');
}

/** @param {readonly Rule[]} rules */
function indexTable(rules) {
  const rows = rules.map(
    rule =>
      `| [${rule.id}](${rule.id}.md) | ${rule.summary} | ${kindOf(rule)} | ${rule.severity} | ${rule.fixable ? 'yes' : ''} |`,
  );
  return ['| Rule | Checks that | Category | Weight | Quick fix |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}
