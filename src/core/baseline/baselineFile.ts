import type { Baseline, BaselineEntry, FileBaseline } from './baseline.js';

/** Of the file’s form; a later form would have another. */
const version = 1;

/**
 * Reads a baseline file.
 *
 * @returns `problem` is the end of a sentence that says what to do.
 */
export function parseBaseline(text: string): { readonly baseline: Baseline } | { readonly problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return {
      problem:
        'this is no baseline: it is not JSON. Put back the file as it was, or move it away and make a new one with --update-baseline.',
    };
  }
  if (!isRecord(data) || !isRecord(data['files'])) {
    return { problem: 'this is no baseline: it has no “files”. Name the file that --update-baseline wrote.' };
  }
  if (data['version'] !== version) {
    return {
      problem:
        'this baseline is of another version of Copydesk. Move it away and make a new one with --update-baseline.',
    };
  }
  const files = new Map<string, FileBaseline>();
  for (const [path, entries] of Object.entries(data['files'])) {
    const read = Array.isArray(entries) ? entries.map(entryOf) : [undefined];
    if (read.includes(undefined)) {
      return {
        problem: `what it says of “${path}” cannot be read. Put it back as it was, or write the baseline anew with --update-baseline.`,
      };
    }
    files.set(
      path,
      read.filter(entry => entry !== undefined),
    );
  }
  return { baseline: files };
}

function entryOf(value: unknown): BaselineEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { rule, sentence, count = 1 } = value;
  if (typeof rule !== 'string' || typeof sentence !== 'string') return undefined;
  return typeof count === 'number' && Number.isInteger(count) && count > 0 ? { rule, sentence, count } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A baseline as a file: a line an entry and files in order, so that changes read well. Files without findings are left out. */
export function formatBaseline(baseline: Baseline): string {
  const files = [...baseline]
    .filter(([, entries]) => entries.length > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, entries]) => `    ${JSON.stringify(path)}: [\n${entries.map(line).join(',\n')}\n    ]`);
  return `{\n  "version": ${version},\n  "files": {${files.length === 0 ? '' : `\n${files.join(',\n')}\n  `}}\n}\n`;
}

function line({ rule, sentence, count }: BaselineEntry): string {
  return `      ${JSON.stringify({ rule, sentence, ...(count > 1 && { count }) })}`;
}
