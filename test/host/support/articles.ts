// Articles for host tests, made from the sample newsroom's good one, which has no findings.
//   const uri = await articleWith({ '# Norvania': '## Norvania' });
import { inWorkspace, newFile, readText } from './workspace.js';
import type * as vscode from 'vscode';

/** The sample newsroom's article without findings. */
export const goodArticle = 'drafts/2026-05-14-haarlund-verrin.md';

/** The words of the good article that a test changes, and what stands there instead. */
export type Changes = Readonly<Record<string, string>>;

/** The good article's text with some of its words changed. Throws when words to change are not in it. */
export async function articleText(changes: Changes = {}): Promise<string> {
  let text = await readText(goodArticle);
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`The good article does not hold "${from}".`);
    text = text.replace(from, () => to);
  }
  return text;
}

/** Writes such an article into the drafts, under a name of its own. */
export async function articleWith(changes: Changes = {}): Promise<vscode.Uri> {
  return newFile(`drafts/test-${crypto.randomUUID()}.md`, await articleText(changes));
}

/** Where the good article's source is saved. */
export function goodSource(): vscode.Uri {
  return inWorkspace('sources/2026-05-14-haarlund-verrin.md');
}
