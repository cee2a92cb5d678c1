// package.json is a contract with VS Code, the README one with people. What they promise must be there, and nothing else.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import { describe, expect, it } from 'vitest';
import { bundleFile, collectStrings, formatBundle } from '../scripts/l10n.mjs';
import { profiles, rules, snippetFiles } from '../src/core/index.js';
import manifest from '../package.json' with { type: 'json' };
import nls from '../package.nls.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const readme = read('README.md');
const { contributes } = manifest;
const commands = contributes.commands.map(({ command }) => command);
const settings = Object.entries(contributes.configuration.properties);

/** Every string in a JSON value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** Every TypeScript file under src, joined. */
function sourceText(): string {
  const files = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter(file => file.endsWith('.ts'))
    .map(file => read(path.join('src', file)))
    .join('\n');
}

it('gives every command that stands in a line of a view a picture: its title would cover the line', () => {
  const inline = contributes.menus['view/item/context'].filter(({ group }) => group.startsWith('inline'));
  const drawn = contributes.commands.filter(one => 'icon' in one).map(({ command }) => command);
  expect(inline.map(({ command }) => command).filter(command => !drawn.includes(command))).toEqual([]);
});

describe('strings', () => {
  const used = strings(manifest).flatMap(text => /^%(.+)%$/.exec(text)?.[1] ?? []);

  it('are all in package.nls.json, and nothing else is', () => {
    expect([...new Set(used)].sort()).toEqual(Object.keys(nls).sort());
  });

  it('of the walkthrough have no marks of code, which it shows as they are', () => {
    const steps = Object.entries(nls).filter(([key]) => key.startsWith('walkthrough.'));
    expect(steps.filter(([, text]) => text.includes('`'))).toEqual([]);
  });

  it('that people read are never written into package.json itself', () => {
    const { title, properties } = contributes.configuration;
    const steps = contributes.walkthroughs.flatMap(one => [one.title, one.description, ...one.steps.flatMap(textOf)]);
    const titles = contributes.commands.map(one => one.title);
    const descriptions = Object.values(properties).flatMap(({ markdownDescription, ...rest }) => [
      markdownDescription,
      ...('enumDescriptions' in rest ? rest.enumDescriptions : []),
    ]);
    const views = contributes.views.copydesk.flatMap(view => [view.name, view.accessibilityHelpContent]);
    const welcomes = contributes.viewsWelcome.map(({ contents }) => contents);
    const shown = [
      manifest.displayName,
      manifest.description,
      title,
      ...steps,
      ...titles,
      ...descriptions,
      ...views,
      ...welcomes,
    ];
    expect(shown.filter(text => !/^%.+%$/.test(text))).toEqual([]);
  });

  it('that the code says in the editor are all in the bundle for translators (npm run l10n)', async () => {
    expect(read(bundleFile)).toBe(formatBundle(await collectStrings()));
  });

  function textOf(step: { title: string; description: string; media: { altText: string } }): string[] {
    return [step.title, step.description, step.media.altText];
  }
});

describe('commands', () => {
  it('are in one category and registered by the code', () => {
    const code = sourceText();
    expect(contributes.commands.every(({ category }) => category === 'Copydesk')).toBe(true);
    expect(commands.filter(command => !code.includes(`'${command}'`))).toEqual([]);
  });

  it('that menus and walkthroughs name are declared', () => {
    const inMenus = Object.values(contributes.menus).flatMap(items => items.map(({ command }) => command));
    const texts = [...strings(contributes.walkthroughs), ...Object.values(nls)].join('\n');
    // Those of the editor itself are its own affair.
    const inTexts = [...texts.matchAll(/ommand:(?!vscode\.)([\w.]+)/g)].map(([, command]) => command);
    expect([...inMenus, ...inTexts].filter(command => !commands.includes(command ?? ''))).toEqual([]);
  });

  it('stand in the README under the names that the palette shows', () => {
    const names = contributes.commands.map(({ title }) => `Copydesk: ${textOfKey(title)}`);
    expect(names.filter(name => !readme.includes(name))).toEqual([]);
    const mentioned = [...readme.matchAll(/^\| (Copydesk: [^|]+?) +\|/gm)].map(([, name]) => name);
    expect(mentioned.sort()).toEqual(names.sort());
  });

  function textOfKey(placeholder: string): string {
    return (nls as Record<string, string>)[placeholder.replaceAll('%', '')] ?? placeholder;
  }
});

describe('settings', () => {
  it('are few, each with a description and a default of its own type', () => {
    expect(settings.length).toBeLessThanOrEqual(20);
    for (const [name, setting] of settings) {
      expect(typeof setting.default, name).toBe(setting.type);
      if ('enum' in setting) {
        expect(setting.enum, name).toContain(setting.default);
        expect(setting.enumDescriptions.length, name).toBe(setting.enum.length);
      }
    }
  });

  it('are those that the code reads', () => {
    const code = read('src/host/settings.ts');
    const known = [...code.matchAll(/read\(resource, '([\w.]+)'\)/g)].map(([, key]) => `copydesk.${key ?? ''}`);
    expect(known.sort()).toEqual(settings.map(([name]) => name).sort());
  });

  it('stand in the README with their values', () => {
    for (const [name, setting] of settings) {
      const row = readme.split('\n').find(line => line.startsWith(`| \`${name}\``)) ?? '';
      const values = 'enum' in setting ? setting.enum : ['true', 'false'];
      expect(
        values.filter(value => !row.includes(`\`${value}\``)),
        name,
      ).toEqual([]);
    }
    const mentioned = [...readme.matchAll(/^\| `(copydesk\.[\w.]+)`/gm)].map(([, name]) => name);
    expect(mentioned.sort()).toEqual(settings.map(([name]) => name).sort());
  });
});

describe('rules', () => {
  const ids = rules.map(({ id }) => id);

  it('have a page each, and no page is left over', () => {
    const pages = readdirSync(path.join(root, 'docs/rules')).filter(file => file !== 'README.md');
    expect(pages.sort()).toEqual(ids.map(id => `${id}.md`).sort());
    for (const id of ids) expect(read(`docs/rules/${id}.md`), id).toContain(id);
  });

  it('stand in the README with their weight, and with a link to their page', () => {
    const rows = [...readme.matchAll(/^\| \[([\w-]+)\]\(docs\/rules\/([\w-]+)\.md\) +\|[^|]+\| (\w+)/gm)];
    expect(rows.map(([, name, page]) => [name, page]).sort()).toEqual(ids.map(id => [id, id]).sort());
    const severities = new Map<string, string>(rules.map(({ id, severity }) => [id, severity]));
    for (const [, name, , weight] of rows) expect(weight, name).toBe(severities.get(name ?? ''));
  });
});

describe('snippets', () => {
  it('are generated from the profiles, one file a profile', () => {
    const files = contributes.snippets.map(({ path: file }) => file);
    expect(files.sort()).toEqual(profiles.map(({ id }) => `./snippets/${id}.json`).sort());
    for (const [file, snippets] of Object.entries(snippetFiles(profiles))) {
      expect(JSON.parse(read(`snippets/${file}`)), file).toEqual(snippets);
    }
  });

  it.each([
    ['README', readme],
    ['walkthrough', nls['walkthrough.write.description']],
  ])('come up for the name that the %s tells people to type', (_, text) => {
    const prefixes = Object.values(snippetFiles(profiles)).flatMap(file =>
      Object.values(file).map(({ prefix }) => prefix),
    );
    const told = /type a word of its name, for example\s[`“](\w+)[`”]/i.exec(text)?.[1] ?? 'nothing';
    expect(prefixes).toContainEqual(expect.stringContaining(told));
  });

  it('are for Markdown', () => {
    expect(contributes.snippets.every(({ language }) => language === 'markdown')).toBe(true);
  });
});

describe('schemas', () => {
  it('that the manifest names are there and are schemas', () => {
    const ajv = new Ajv({ allowUnionTypes: true, strict: false });
    for (const { url } of contributes.jsonValidation) {
      const schema = JSON.parse(read(url)) as AnySchema;
      expect(ajv.validateSchema(schema), url).toBe(true);
    }
  });

  it('of the project file knows every rule and every profile', () => {
    const schema = read(contributes.jsonValidation[0]?.url ?? '');
    expect([...rules, ...profiles].filter(({ id }) => !schema.includes(`"${id}"`)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the package', () => {
  it('has every file that the manifest names, but for what the build makes', () => {
    const named = [manifest.icon, ...strings(contributes)].filter(text =>
      /^(\.\/)?(media|snippets|schemas)\//.test(text),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(file => !existsSync(path.join(root, file)))).toEqual([]);
  });

  it('starts only when it is needed', () => {
    expect(manifest.activationEvents).not.toContain('*');
    expect(manifest.activationEvents).not.toContain('onStartupFinished');
  });

  it('asks for types that are no newer than the VS Code it runs on', () => {
    const engine = /\d+\.\d+/.exec(manifest.engines.vscode)?.[0] ?? '';
    const types = /\d+\.\d+/.exec(manifest.devDependencies['@types/vscode'])?.[0] ?? '';
    expect(engine.localeCompare(types, undefined, { numeric: true })).toBeGreaterThanOrEqual(0);
  });
});
