import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rules, sarifReporter, type Reporter } from '../../core/index.js';
import type { Ports } from '../ports/types.js';

/** Pages that explain rules, by the rule. */
type RulePages = ReadonlyMap<string, { readonly uri: string; readonly markdown: string }>;

/** Reports as SARIF. @param begins whether it is to write the beginning of the report too, in which the pages of the rules stand. */
export async function sarif(ports: Ports, begins: boolean): Promise<Reporter> {
  const pages = begins ? await rulePages(ports) : undefined;
  return sarifReporter({ version: ports.version, rules, pageOf: rule => pages?.get(rule) });
}

/** Reads the pages of the rules, where they lie beside the program. */
async function rulePages({ files, docs }: Ports): Promise<RulePages> {
  const pages = await Promise.all(
    rules.map(async ({ id }) => {
      const path = join(docs, 'rules', `${id}.md`);
      const bytes = await files.read(path).catch(() => undefined);
      return bytes && ([id, { uri: pathToFileURL(path).href, markdown: new TextDecoder().decode(bytes) }] as const);
    }),
  );
  return new Map(pages.filter(page => page !== undefined));
}
