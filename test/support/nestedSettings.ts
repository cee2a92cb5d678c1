/** A newsroom with settings in several folders that take one another over, for tests of who reads them: files by their paths in it. */
export const nestedSettings: Readonly<Record<string, string>> = {
  '.copydesk.jsonc': `{
  // The whole house.
  "extends": ["copydesk:strict", "house/style.jsonc"],
  "profile": "our-brief",
  "profiles": [{ "id": "our-brief", "basedOn": "news-brief", "title": "Our brief" }],
  "rules": { "disclaimer": "warning" },
  "overrides": [
    { "files": ["archive/**"], "rules": { "disclaimer": "off", "source-link": "off" }, "profile": "news-brief" },
    { "files": "**/es/**", "language": "es" },
  ],
}
`,
  'house/style.jsonc':
    '{ "extends": "base.jsonc", "lengths": { "lede": 30 }, "glossary": { "NHO": "Norvanian Harbour Office" } }',
  'house/base.jsonc': '{ "lengths": { "lede": 28, "headline": 80 }, "publisherIsSource": true }',
  'sport/.copydesk.jsonc':
    '{ "extends": "../.copydesk.jsonc", "style": "ap-like", "rules": { "disclaimer": "error" } }',
  'sport/archive/.copydesk.jsonc': '{ "rules": { "empty-section": "hint" } }',
};

/** Articles whose settings differ. */
export const nestedArticles: readonly string[] = [
  'draft.md',
  'archive/old.md',
  'archive/es/viejo.md',
  'house/notes.md',
  'sport/draft.md',
  'sport/es/nota.md',
  'sport/archive/old.md',
];
