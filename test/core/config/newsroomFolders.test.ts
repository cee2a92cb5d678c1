import { describe, expect, test } from 'vitest';
import { isOutsideNewsroom, newsroomFolders, type SourcePlaces } from '../../../src/core/config/index.js';

const article = '/home/desk/drafts/a.md';

/** Whether a source is read of an article on a machine on which these files stand. @param links path → where it leads. */
async function isRead(
  source: string,
  { marks = [], opened, links = {} }: { marks?: string[]; opened?: string; links?: Record<string, string> } = {},
): Promise<boolean> {
  const real = (path: string): string => links[path] ?? path;
  const places: SourcePlaces = {
    exists: path => Promise.resolve(marks.includes(path) || path === source),
    liesIn: (folder, file) => Promise.resolve(real(file).startsWith(`${real(folder)}/`)),
  };
  const folders = await newsroomFolders(article, opened, places.exists);
  return !(await isOutsideNewsroom(source, folders, places));
}

describe('a source is read', () => {
  test.each([
    ['below the project file', '/home/desk/archive/x.md', { marks: ['/home/desk/.copydesk.jsonc'] }],
    [
      'below the outer of two project files',
      '/home/archive/x.md',
      { marks: ['/home/.copydesk.jsonc', '/home/desk/.copydesk.jsonc'] },
    ],
    [
      'in the repository that holds the project file',
      '/home/archive/x.md',
      { marks: ['/home/.git', '/home/desk/.copydesk.jsonc'] },
    ],
    [
      'below the project file that holds the repository',
      '/home/archive/x.md',
      { marks: ['/home/.copydesk.jsonc', '/home/desk/.git'] },
    ],
    ['in the topmost folder, when that is open', '/home/archive/x.md', { opened: '' }],
    ['in the folder that is open', '/home/desk/archive/x.md', { opened: '/home/desk' }],
    ['beside the article', '/home/desk/drafts/x.md', {}],
    ['beside the drafts', '/home/desk/readouts/x.md', {}],
    ['beside the drafts, when only these are open', '/home/desk/readouts/x.md', { opened: '/home/desk/drafts' }],
    [
      'through a link that stays within',
      '/home/desk/x.md',
      { marks: ['/home/desk/.git'], links: { '/home/desk/x.md': '/home/desk/y.md' } },
    ],
    [
      'when the newsroom’s folder is itself a link',
      '/home/desk/sources/x.md',
      {
        marks: ['/home/desk/.git'],
        links: { '/home/desk': '/disk/desk', '/home/desk/sources/x.md': '/disk/desk/sources/x.md' },
      },
    ],
  ])('%s', async (_, source, machine) => {
    expect(await isRead(source, machine)).toBe(true);
  });
});

describe('a source is not read', () => {
  test.each([
    ['above the project file', '/home/secret.env', { marks: ['/home/desk/.copydesk.jsonc'] }],
    ['above the repository', '/home/secret.env', { marks: ['/home/desk/.git'] }],
    ['above an inner repository', '/home/secret.env', { marks: ['/home/.git', '/home/desk/.git'] }],
    ['above the folder that is open', '/home/secret.env', { opened: '/home/desk' }],
    ['in a folder whose name only begins alike', '/home/desk-2/x.md', { marks: ['/home/desk/.git'] }],
    ['above the folder of the drafts when nothing marks the newsroom', '/home/secret.env', {}],
    [
      'below the project file but in the repository’s own folder',
      '/home/desk/.git/config',
      { marks: ['/home/desk/.git'] },
    ],
    [
      'where a link leads out',
      '/home/desk/x.md',
      { marks: ['/home/desk/.git'], links: { '/home/desk/x.md': '/etc/passwd' } },
    ],
    [
      'where a link leads into the repository’s own folder',
      '/home/desk/x.md',
      { marks: ['/home/desk/.git'], links: { '/home/desk/x.md': '/home/desk/.git/config' } },
    ],
  ])('%s', async (_, source, machine) => {
    expect(await isRead(source, machine)).toBe(false);
  });
});

test('nothing is asked of a file that is elsewhere by its path', async () => {
  const never = (): never => expect.fail('it is asked for');
  expect(await isOutsideNewsroom('/etc/passwd', ['/home/desk'], { exists: never, liesIn: never })).toBe(true);
});

test('a source that is not there lies nowhere', async () => {
  const places = { exists: () => Promise.resolve(false), liesIn: () => Promise.resolve(false) };
  expect(await isOutsideNewsroom('/home/desk/x.md', ['/home/desk'], places)).toBe(false);
});
