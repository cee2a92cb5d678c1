/** Everything up to the first colon, when it has the form of a scheme. */
const scheme = /^([a-z][a-z0-9+.-]*):/i;
const openSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);
/** Pictures that cannot carry a script. SVG can. */
const safePicture = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=]*$/i;

/**
 * The address as a link may carry it, or undefined when it must not be one: `javascript:`, `data:`, `file:`, `command:` and everything else
 * that is not http, https, mailto, a path or a `#fragment`.
 */
export function safeHref(address: string): string | undefined {
  const href = address.trim();
  // Browsers skip control characters inside an address, so `java\nscript:` would be a scheme to them and none to us.
  if (href === '' || hasControls(href)) return undefined;
  const found = scheme.exec(href)?.[1]?.toLowerCase();
  if (found !== undefined) return openSchemes.has(found) ? href : undefined;
  return isSchemeRelative(href) ? undefined : href;
}

/** An address of the open web, or undefined. */
export function webHref(address: string | undefined): string | undefined {
  const href = address === undefined ? undefined : safeHref(address);
  return href !== undefined && /^https?:\/\//i.test(href) ? href : undefined;
}

/** Whether a picture may be shown from this address as it stands: the picture itself, in a format that cannot hold a script. */
export function isSafePicture(address: string): boolean {
  return safePicture.test(address);
}

/** Whether an address is a path beside the article: no scheme, no host, no fragment alone. */
export function isRelativePath(address: string): boolean {
  return safeHref(address) !== undefined && !scheme.test(address) && !/^[#/\\]/.test(address);
}

/** Whether an address means something to readers: of the web, of mail, or a place on the page. What lies beside an article is not published with it. */
export function isForReaders(address: string): boolean {
  return safeHref(address) !== undefined && (scheme.test(address) || address.startsWith('#'));
}

/** An address as people read it: without its scheme and without a slash at its end. */
export function shownAddress(address: string): string {
  return address
    .replace(/^https?:\/\//i, '')
    .replace(/^(www\.)/i, '')
    .replace(/\/$/, '');
}

/** `//host/…`, which takes the page's scheme. Browsers read a backslash as a slash. */
function isSchemeRelative(href: string): boolean {
  return /^[/\\]{2}/.test(href);
}

function hasControls(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 32 || unit === 127) return true;
  }
  return false;
}
