import { parseHTML } from 'linkedom';

/** Page parts that never hold the release's own words. */
const pageParts = [
  'script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, form, button, select, textarea, dialog',
  'nav, footer, aside',
  '[role=navigation], [role=banner], [role=contentinfo], [role=search], [role=complementary], [role=dialog], [role=alert]',
  '[hidden], [aria-hidden=true], .visually-hidden, .sr-only, .screen-reader-text',
].join(', ');

/** Parses a page. Nothing in it runs or loads: linkedom has neither a script engine nor a network. */
export function parsePage(html: string): Document {
  const whole = /<(?:html|body)\b/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** Takes out what is no text, what is hidden, and what belongs to the site rather than to the release. */
export function removePageParts(document: Document): void {
  for (const element of document.querySelectorAll(pageParts)) element.remove();
  for (const element of document.querySelectorAll('[style]')) {
    if (/(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i.test(element.getAttribute('style') ?? '')) {
      element.remove();
    }
  }
  for (const header of document.querySelectorAll('header')) {
    if (!header.closest('article, main, [role=main]')) header.remove();
  }
}

/** The element in which a page says its content stands: its only article, else its main part; undefined when it says neither. */
export function mainPart(document: Document): Element | undefined {
  const articles = document.querySelectorAll('article');
  if (articles.length === 1 && clean(articles[0]?.textContent).length > 100) return articles[0];
  return document.querySelector('main, [role=main]') ?? undefined;
}

/** The title of the release: the heading or `og:title`, whichever is free of the site's name, else the page's title. */
export function pageTitle(document: Document): string | undefined {
  const shared = clean(document.querySelector('meta[property="og:title"]')?.getAttribute('content'));
  const named = clean(document.querySelector('title')?.textContent);
  const headings = Array.from(document.querySelectorAll('h1'), heading => clean(heading.textContent));
  const confirmed = headings.find(
    heading => heading.length > 9 && (shared.includes(heading) || named.includes(heading)),
  );
  return confirmed ?? (withoutSite(shared) || headings.find(heading => heading !== '') || ownTitle(named));
}

/** What the page calls its site: `og:site_name`, else what stands behind the last bar of its title. */
export function pageSite(document: Document): string | undefined {
  const stated = clean(document.querySelector('meta[property="og:site_name"]')?.getAttribute('content'));
  const named = clean(document.querySelector('title')?.textContent);
  const bar = named.lastIndexOf(' | ');
  return stated || (bar > 0 ? named.slice(bar + 3) : undefined);
}

/** The page's own address; undefined unless it is http or https. */
export function canonicalUrl(document: Document, base: string | undefined): string | undefined {
  const stated =
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  if (!stated || stated.length > 2000) return undefined;
  try {
    const url = new URL(stated, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Of a page without a heading; one or two words are the site's name. */
function ownTitle(named: string): string | undefined {
  const title = withoutSite(named);
  return title.split(' ').length > 2 ? title : undefined;
}

/** `Readout of a call` of `Readout of a call | Ministry of Defence`. */
function withoutSite(title: string): string {
  const cut = Math.max(
    title.lastIndexOf(' | '),
    title.lastIndexOf(' - '),
    title.lastIndexOf(' – '),
    title.lastIndexOf(' « '),
  );
  return cut > 0 && title.slice(0, cut).split(' ').length > 3 ? title.slice(0, cut).trim() : title;
}

function clean(text: string | null | undefined): string {
  return (text ?? '').slice(0, 1000).split(/\s/).filter(Boolean).join(' ');
}
