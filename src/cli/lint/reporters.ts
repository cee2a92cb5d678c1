import { relative, isAbsolute } from 'node:path';
import {
  githubReporter,
  jsonReporter,
  textReporter,
  type CheckedFile,
  type RelatedPlace,
  type Reporter,
} from '../../core/index.js';
import type { Ports } from '../ports/types.js';
import { colours, withoutControls } from '../terminal.js';
import type { Format } from './formats.js';
import type { LintRequest } from './options.js';

/** The reporter of the format that was asked for. @param begins whether it is to write the beginning of the report too. */
export async function reporterFor(
  { format, color }: Pick<LintRequest, 'format' | 'color'>,
  ports: Ports,
  begins = false,
): Promise<Reporter> {
  switch (format) {
    case 'json':
      return jsonReporter;
    case 'sarif':
      return (await import('./sarif.js')).sarif(ports, begins);
    case 'github':
      return printed(githubReporter);
    case 'text':
      return printed(textReporter(colours(color, ports)));
  }
}

/** The folder from which a report names files: that of the repository, where GitHub reads it, else the one in which the command was given. */
export function reportFolder(format: Format, { folder, environment }: Ports): string {
  const repository = environment['GITHUB_WORKSPACE'];
  if (format === 'text' || format === 'json' || !repository) return folder;
  const within = relative(repository, folder);
  return within.startsWith('..') || isAbsolute(within) ? folder : repository;
}

/** Without characters that a terminal would obey: a message may quote the article, and a file may have any name. */
function printed(reporter: Reporter): Reporter {
  return { ...reporter, file: file => reporter.file(printable(file)) };
}

function printable(file: CheckedFile): CheckedFile {
  const findings = file.findings.map(finding => ({
    ...finding,
    message: withoutControls(finding.message),
    related: finding.related.map(printablePlace),
  }));
  const sources = new Map([...(file.sources ?? [])].map(([name, text]) => [withoutControls(name), text]));
  return { ...file, path: withoutControls(file.path), findings, sources };
}

function printablePlace(place: RelatedPlace): RelatedPlace {
  const message = withoutControls(place.message);
  return { ...place, message, ...(place.file !== undefined && { file: withoutControls(place.file) }) };
}
