import { describe, expect, test } from 'vitest';
import { projectFinder } from '../../src/cli/project.js';
import {
  defaultSettings,
  projectFinder as coreFinder,
  rules,
  settingsInForce,
  type ResolvedSettings,
} from '../../src/core/index.js';
import { nestedArticles, nestedSettings } from '../support/nestedSettings.js';
import { memoryMachine } from './memoryPorts.js';

const ruleIds = rules.map(({ id }) => id);

/** Everything that holds, with its origin. */
function inForce(settings: ResolvedSettings) {
  return { config: settings.config, settings: settingsInForce(settings, rules) };
}

describe('the command line and whoever else asks the core', () => {
  const machine = memoryMachine({ files: nestedSettings });
  const ofCommandLine = projectFinder(machine.ports);
  const ofCore = coreFinder(
    {
      read: path => {
        const text = nestedSettings[path.replace('/desk/', '')];
        return Promise.resolve(text === undefined ? undefined : { text });
      },
    },
    ruleIds,
  );

  test.each(nestedArticles)('are of one mind about what holds for %s, and from where it is', async name => {
    const path = `/desk/${name}`;
    const project = await ofCore(path.slice(0, path.lastIndexOf('/')));
    expect(inForce(await ofCommandLine.forFile(path))).toEqual(inForce(project?.settingsFor(path) ?? defaultSettings));
    expect(machine.said.errors).toBe('');
  });

  test('tell the articles apart', async () => {
    const all = await Promise.all(
      nestedArticles.map(async name => {
        const { config } = await ofCommandLine.forFile(`/desk/${name}`);
        const { profile, language, style, publisherIsSource, lengths } = config;
        return [name, profile, language, style, publisherIsSource, lengths.lede, config.rules['disclaimer']];
      }),
    );
    expect(all).toEqual([
      ['draft.md', 'our-brief', 'en', 'none', true, 30, 'warning'],
      ['archive/old.md', 'news-brief', 'en', 'none', true, 30, 'off'],
      ['archive/es/viejo.md', 'news-brief', 'es', 'none', true, 30, 'off'],
      ['house/notes.md', 'our-brief', 'en', 'none', true, 30, 'warning'],
      ['sport/draft.md', 'our-brief', 'en', 'ap-like', true, 30, 'error'],
      ['sport/es/nota.md', 'our-brief', 'es', 'ap-like', true, 30, 'error'],
      ['sport/archive/old.md', 'readout-article', 'en', 'none', false, 35, undefined],
    ]);
  });
});
