/** Where a page of ours takes things from. */
export interface PageOrigins {
  /** Where the webview's own files come from, as a source of a content security policy. */
  readonly cspSource: string;
  /** Random, new for every page: scripts without it do not run. */
  readonly nonce: string;
  /** Sources of pictures, as such a policy has them; `'none'` when it shows none. */
  readonly pictures: string;
}

/** The content security policy of a page in a webview: nothing comes from anywhere but from the extension itself, and nothing is sent. */
export function contentPolicy({ cspSource, nonce, pictures }: PageOrigins): string {
  return [
    "default-src 'none'",
    `style-src ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `img-src ${pictures}`,
    "font-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
