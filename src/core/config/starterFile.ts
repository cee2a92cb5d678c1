import { packs } from './packs/index.js';
import { profiles } from '../profiles/index.js';

/** A project file to begin with: it changes nothing, and shows in comments what could be set. */
export function starterFile(): string {
  return `// The rules of this newsroom. The editor and the command line (copydesk lint) read them alike.
// To set something, take away the // before it. Ctrl+Space offers what there is.
{
  // The kind of article that a draft is which names none in its front matter:
  // ${profiles.map(({ id }) => id).join(', ')}.
  "profile": "readout-article",

  // Settings to take over, from Copydesk’s packs (${packs.map(({ name }) => name).join(', ')}) and from files.
  // "extends": ["copydesk:strict"],

  // Which Markdown files are articles even when their front matter does not say so.
  // "articles": ["drafts/**/*.md"],

  // Where new sources and new articles are saved.
  // "folders": { "sources": "sources", "drafts": "drafts" },

  // The language of headings, disclaimers and statements: en or es.
  // "language": "en",

  // Whether you publish your own organisation’s releases.
  // "publisherIsSource": true,

  // How articles say that a language model was used: eu, ny-draft, cn or house, and in which words.
  // "disclosure": { "preset": "house", "statement": "This article was written with {model}, and checked by {reviewer}." },

  // A style pack: none or ap-like.
  // "style": "ap-like",

  // The most characters of a headline, and the most words of a lede.
  // "lengths": { "headline": 100, "lede": 35 },

  // What acronyms stand for, beside what the sources say.
  // "glossary": { "NHO": "Norvanian Harbour Office" },

  // Which part of a name comes first, where it cannot be told: given-first or surname-first.
  // "nameOrders": { "Orsk Halvar": "surname-first" },

  // Kinds of article of your own.
  // "profiles": [{ "id": "our-brief", "basedOn": "news-brief", "title": "Our brief", "requiredFrontMatter": ["author"] }],

  // Settings that hold for some files only.
  // "overrides": [{ "files": ["archive/**"], "rules": { "source-link": "off" } }],

  // How severe a rule is: error, warning, info, hint or off.
  "rules": {
    // "empty-section": "off",
  },
}
`;
}
