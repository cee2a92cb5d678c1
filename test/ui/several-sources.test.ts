import { readdir } from 'node:fs/promises';
import { afterAll, afterEach, expect } from 'vitest';
import { parseFrontMatter } from '../../src/core/index.js';
import { it } from './support/it.js';
import { Workbench } from './support/workbench.js';

const draft = 'drafts/2026-05-14-haarlund-verrin.md';

const release = (name: string, day: number) => [
  `Readout of Minister of Trade Olav Brekke’s Call With Minister ${name} of Estoria`,
  `June ${day}, 2026`,
  'Ministry of Trade of Norvania spokesperson Mara Dahl provided the following readout:',
  `Minister of Trade Olav Brekke spoke by phone today with Estoria’s Minister of Commerce, ${name}.`,
  'The ministers discussed customs procedures at the Aldsund crossing and a common tariff list.',
];

let workbench: Workbench;

it.beforeAll(async ({ stage }) => {
  workbench = await Workbench.boot(stage, { settings: { 'copydesk.newArticle.openPreview': 'never' } });
});
afterEach(({ task }) => workbench.pictureOfFailure(task));
afterAll(() => workbench.close());

const sources = async () => readdir(workbench.file('sources'));
const saved = async () => parseFrontMatter(await workbench.savedText(draft)).record.sources;

it('attaches a release that is pasted from a page, in place of the pasted text', async () => {
  const before = await workbench.savedText(draft);
  await workbench.openFile(draft);
  await workbench.statusItem('Readout article').waitFor();
  await workbench.press('Mod+End');
  await workbench.page.evaluate(
    async paragraphs => {
      const html = paragraphs.map(one => `<p>${one}</p>`).join('');
      const item = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
      await navigator.clipboard.write([
        new ClipboardItem({ ...item('text/html', html), ...item('text/plain', paragraphs.join('\n')) }),
      ]);
    },
    release('Jana Sepp', 11),
  );
  await workbench.editor.paste();
  await workbench.editor.waitForText('a common tariff list');
  const widget = workbench.page.locator('.post-edit-widget');
  await widget.waitFor();
  await workbench.picture('several-01-paste');
  await workbench.press('Mod+.');
  const offer = workbench.page.locator('.action-widget').getByText('Attach as source');
  await offer.waitFor();
  await workbench.picture('several-02-offer');
  await offer.click();

  const done = workbench.notification('is a source of this draft');
  await done.message.waitFor();
  await workbench.picture('several-03-attached');
  await workbench.editor.save();
  const [last] = (await saved()).slice(-1);
  expect(last?.title).toBe(release('Jana Sepp', 11)[0]);
  const text = await workbench.savedText(draft);
  const body = (all: string) => all.slice(parseFrontMatter(all).span?.end);
  expect(body(text)).toBe(body(before));
  await expect
    .poll(() => workbench.savedText(`sources/${last?.file?.split('/').at(-1) ?? ''}`))
    .toContain('\n\nThe ministers discussed');
});

it('makes an article of each release of a page that is ticked', async () => {
  const before = await sources();
  const page = [release('Jana Sepp', 12), release('Ole Ranta', 13), release('Ivo Kess', 14)];
  await workbench.copyToClipboard(page.map(one => one.join('\n\n')).join('\n\n###\n\n'));
  await workbench.runCommand('Copydesk: New Article from Readout…');
  await workbench.pick('Clipboard');
  await workbench.quickInput.waitFor('Which of the 3 releases');
  // By keyboard: what the mouse rests on explains itself on top of its neighbours.
  for (const key of ['ArrowDown', 'Space', 'ArrowDown', 'Space']) await workbench.press(key);
  await workbench.picture('several-04-releases');
  await workbench.press('Enter');
  await workbench.pick('News brief');
  await workbench.notification('2 articles are saved').message.waitFor();
  await workbench.picture('several-05-articles');
  const added = (await sources()).filter(name => !before.includes(name));
  expect(added.map(name => name.slice(0, 10))).toEqual(['2026-06-13', '2026-06-14']);
  await workbench.tab(added[0] ?? '').waitFor();
});
