import type { Profile, SectionSpec } from '../profiles/types.js';
import { missing, numberGaps, type Pieces } from './pieces.js';
import { disclaimerPieces, sectionTemplate } from './section.js';
import { toSnippet, type Template } from './template.js';

/** A snippet as Visual Studio Code reads it from a JSON file. */
export interface Snippet {
  /** What the writer types: `cd-` and the section's name, so that all of them come up together. */
  readonly prefix: string;
  /** Line by line. */
  readonly body: readonly string[];
  readonly description: string;
}

/**
 * The snippets of a profile, by their names: one a section (`cd-key-takeaways`, `cd-disclaimer`), then `cd-attribution`, `cd-quotation` and
 * `cd-disclaimer-line`.
 */
export function snippetsFor(profile: Profile): Record<string, Snippet> {
  const sections = profile.sections.map(spec => sectionSnippet(spec, profile));
  return Object.fromEntries([...sections, ...lineSnippets(profile)]);
}

/**
 * The snippet files of several profiles, by file name. What an earlier profile offers in the same words is not offered again: all files are open to
 * the writer at once.
 */
export function snippetFiles(profiles: readonly Profile[]): Record<string, Record<string, Snippet>> {
  const seen = new Set<string>();
  const files = profiles.map(profile => {
    const fresh = Object.entries(snippetsFor(profile)).filter(([, snippet]) => {
      const key = JSON.stringify([snippet.prefix, snippet.body]);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    return [`${profile.id}.json`, Object.fromEntries(fresh)] as const;
  });
  return Object.fromEntries(files);
}

function sectionSnippet(spec: SectionSpec, profile: Profile): [string, Snippet] {
  const template = sectionTemplate(spec, profile, { publishers: [], sources: [] });
  const article = profile.title.toLowerCase();
  return [spec.title, snippet(spec.id, template, `The section “${spec.title}” of a ${article}: ${spec.prompt}.`)];
}

function lineSnippets(profile: Profile): [string, Snippet][] {
  const attribution: Pieces = ['according to a ', missing('publisher'), ' readout'];
  const quotation: Pieces = [
    '“',
    missing('exact words of the readout'),
    ',” ',
    missing('speaker, with office'),
    ' said',
  ];
  return [
    ['Attribution', snippet('attribution', numberGaps(attribution), 'Says which readout a statement comes from.')],
    [
      'Quotation with speaker',
      snippet('quotation', numberGaps(quotation), 'Words exactly as the readout gives them, with their speaker.'),
    ],
    [
      'Disclaimer, text only',
      snippet(
        'disclaimer-line',
        numberGaps(disclaimerPieces(profile, [])),
        'The disclaimer’s exact words, without a heading.',
      ),
    ],
  ];
}

function snippet(name: string, template: Template, description: string): Snippet {
  return { prefix: `cd-${name}`, body: toSnippet([...template, { stop: 0, text: '' }]).split('\n'), description };
}
