import { foreignReplyForm } from './endPatterns.js';

/**
 * Page furniture around releases, collected from real pages of governments, wires, aggregators and blogs (see the shared genre notes). All
 * patterns are held against a line's key: lower case, straight quotation marks, plain hyphens, single spaces.
 */

/** A date before a page's own text, in the same line. */
export const dated = /^date\s\d{4}-\d\d-\d\d\b/i;

/** Furniture at the start of a line on which the release's own words may follow. Held against the line itself, in any case. */
export const leadingFurniture: readonly RegExp[] = [
  dated,
  /^submit release\b/i,
  /^there were [\d,]{1,12} press releases posted in the last 24 hours and [\d,]{1,12} in the last 365 days\.?/i,
  /^creators ?publishers ?advertisers/i,
  /^cover picture for the article/i,
  /^(?:skip|jump) to (?:the )?(?:main |page )?(?:content|navigation)\b(?: ?\(press enter\)\.?)?/i,
  /^\|/,
  // Marks of a quoted passage: in a forwarded mail, in Markdown.
  /^(?:>\s?){1,4}(?=\S)/,
];

/** Furniture at the end of a line of the release's own words. Held against the line's last 200 characters, in any case. */
export const trailingFurniture: readonly RegExp[] = [
  /\s?\(?(?:view in full|view full (?:version|experience)|read (?:more|the full (?:story|statement|release))|click to view source|continue reading)(?: here)?\.{0,3}\)?$/i,
  /\s?(?:#\s?){3,5}$/,
  // The site that a feed glues to the last sentence: `… as possible.www.harbours.example`
  /(?<=[.!?”"’)])\s?www\.[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}\/?$/i,
  /(?<=[.!?”"’)])\s{1,4}[-/([]\s?(?:30|ends?)\s?[-/)\]]{1,2}$/i,
  // A mirror's mark and the title once more behind the last sentence.
  /(?<=[.!?”"’)])\s(?:[Pp]ress [Rr]elease|[Nn]ews [Rr]elease|PRESS RELEASE|NEWS RELEASE)\s(?=\p{Lu})[^.!?]{20,160}$/u,
  // An archive of a list has lost the addresses behind it.
  /(?:\s(?:For (?:more|further) (?:information|details) (?:on|about) [^.:!?]{3,90}, visit:(?: https?:\/\/\S{4,80})?)){1,2}$/,
  /\s?\|$/,
  /[\s–|-]{0,6}(?:last )?updated ?: .{4,60}$/i,
];

/** Lines that are furniture wherever they stand. */
export const furnitureLines: readonly RegExp[] = [
  /^an official website of the\b/,
  /^notes? (?:to|for) editors? ?:?$/,
  /^(?:(?:press|media|news) )?(?:releases|statements|speeches)(?: and [a-z]+)? are (?:also )?available (?:from|on|at)\b.{0,120}$/,
  /^(?:here's|here is) how you know\b/,
  /^official websites use \.(?:gov|mil)/,
  /^a? ?\.(?:gov|mil) website belongs to/,
  /^secure \.(?:gov|mil) websites use https/,
  /^a lock \(/,
  /^share sensitive information only/,
  /^(?:skip|jump) to (?:main )?(?:content|navigation)/,
  /^this is not the (?:latest|current|most recent) (?:release|version|issue|edition)\b.{0,60}$/,
  /^this is (?:historical|archived) (?:material|content)\b/,
  /^(?:the|this) (?:web)?site is no longer updated/,
  /^this was published under the .{4,80} (?:government|administration)$/,
  /^this (?:content|page|article) (?:is|has been|was) (?:archived|moved|published by)/,
  /^\(?(?:logo|photo|video|image|file photo|picture|graphic)\s?[:-]/,
  /^\(?photo (?:by|courtesy of|credit)/,
  /^(?:left|right|menu|search|close|top|home|toggle navigation|main menu|breadcrumb|loading|advertisement|sponsored|announcement|translate|listen|listen to article)$/,
  /^\W{0,4}listen to (?:this|(?:this|the) (?:article|page|story|release|news)\b.{0,30})$/,
  // Between two pages of a release.
  /^[-([ ]{0,3}more[-)\] ]{0,3}$/,
  /^(?:page \d{1,3}(?: (?:of|\/) \d{1,3})?|- ?\d{1,3} ?-|\d{1,3} ?\/ ?\d{1,3})$/,
  /^(?:home|you are here) ?[|>/»:›·-]/,
  /^(?:home|news|newsroom|releases|press releases|about|contact) [|>/»] .{1,160}$/,
  /^(?:my account|log ?in|sign ?in|register|subscribe|sign up|follow us|like us|join us|donate)\b.{0,80}$/,
  /^(?:submit release|post a comment|leave a (?:comment|reply)|add a comment|no comments:?|comments? ?\(\d{1,5}\)|\d{1,5} comments?)\b.{0,40}$/,
  /^your email address will not be published/,
  /^(?:your |the )?(?:e-?mail(?: address)? )?will not be (?:displayed|shown|published|shared)\b.{0,20}$/,
  /^this (?:post|article|story|content|item) (?:was )?(?:originally|first) (?:published|appeared|posted) (?:on|at|in)\b.{0,80}$/,
  /^required fields are marked/,
  /^(?:posted|written|published|uploaded|issued) by:? .{1,60}$/,
  /^(?:labels|tags|topics|categories|filed under|keywords|distribution channels|location|related topics) ?:/,
  /^(?:newer|older) posts?\b/,
  /^(?:scroll|back|return|go) to (?:the )?top\b/,
  /^(?:back|return) to (?:the )?(?:press|news|list|index|all|home|main)\b.{0,60}$/,
  /^(?:having trouble|trouble) viewing this (?:e-?mail|message)\b/,
  /^(?:view|read|open) (?:it|this|this (?:e-?mail|message|page)) (?:as|in|on)\b.{0,60}$/,
  /^(?:like )?loading\.{0,3}$/,
  /^news provided by\b.{0,120}$/,
  // A wire's country, with the day on which it was put there.
  /^[^\d:;!?]{3,40}, [a-z]{3,9}\.? \d{1,2} - published$/,
  // A reprint's note on where its text is from; it tells the day.
  /^the (?:following )?(?:press |media |news )?(?:release|statement) (?:was )?(?:first |originally )?(?:published|issued|released) by .{2,100} on [\w .,]{4,30}\.(?: it is reproduced in full below\.)?$/,
  /^visitor counter\b/,
  // A picture's file, and what is said of one that is lost.
  /^\W{0,4}[\w-]{2,40}\.(?:png|jpe?g|gif|svg|webp)$/,
  /^[^.!?]{0,80} copyright ?: ?[a-z ]{2,30}$/,
  // Icons by their names: `arrow_upward`, and `Source` beside one.
  /^(?:source )?[a-z]{3,12}_[a-z_]{2,20}$/,
  /^(?:main content|content|page content|on this page|in this section)$/,
  /^(?:click|tap) (?:here )?to (?:view|read|share|see)\b/,
  /^view (?:source|full|in full|original|all|the full)\b.{0,60}$/,
  /^(?:read|see) (?:more|also|the original|the full|next)\b.{0,160}$/,
  /^(?:related|more news|most read|most popular|latest news|you may also like|recommended)\b.{0,80}(?<![.!?])$/,
  /^(?:last updated|updated|last modified|page last reviewed)\b.{0,60}$/,
  /^(?:updates to this page|get emails about this page|print this page|explore the topic)$/,
  /^(?:the white house shareables|white house shareables)$/,
  /^text-only version of this release/,
  /^(?:watch|view|see|download) (?:the )?(?:full )?(?:video|photos?|images?|gallery|pictures|recording|livestream)\b.{0,40}$/,
  /^\d{1,9}(?: (?:views?|reads?|shares?|min read|minute read))?$/,
  /^(?:share|tweet|email|e-mail|print) (?:this|on|via|to)\b.{0,60}$/,
  /^(?:\d{1,3} )?min(?:ute)?s? read(?: time)?$/,
  /^(?:reading time|estimated reading time|time to read)\b/,
  /^(?:we use|this (?:web)?site uses|cookies on) (?:\w+ ){0,3}(?:cookies|[\w.]{3,40}$)/,
  /^(?:accept|reject) (?:all )?cookies/,
  /^(?:all rights reserved|privacy policy|terms of (?:use|service)|copyright|©)/,
  /^(?:file|download) ?\(?.{0,40}(?:pdf|docx?)\b.{0,40}$/,
  /^all (?:fields|times) .{0,60}$/,
  // The body's address: its site, its street, its town.
  /^(?:https?:\/\/)?(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,20}){0,2}\.(?:gov|mil|int|org|com|net|eu|uk)(?:\/\S{0,80})?$/,
  /^\d{1,5} .{3,60}\b(?:street|avenue|ave|road|boulevard|blvd|drive)\.?,?(?: [ns]\.?[ew]\.?)?(?:,.{0,60})?$/,
  /^[a-z .]{3,30},? [a-z]{2} \d{5}(?:-\d{4})?$/,
  // How to reach somebody: an e-mail's address, a handle, a telephone's number.
  /^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}$/,
  /^@\w{2,30}$/,
  /^(?:\+\(?\d|\(0\d|\(\+)[\d ()./-]{5,20}\d$/,
  /^(?:available languages|languages?|language selection|other languages)\b ?:?.{0,60}$/,
  /^(?:print friendly|print-friendly|printer friendly|printable)\b.{0,40}$/,
  /^(?:hide|show|expand|collapse|next|previous|pause|play|on|off|back|print|share|save|close menu|open menu|cookies on gov\.uk)$/,
  /^(?:(?:we|this|the|our|you|some|by|to|in order|like|cookies)\b[^.!?]{0,120}\bcookies|cookies)\b.{0,300}$/,
  /^(?:we|this site|our site) (?:use|uses|would like to use|'d like to (?:set|use)) (?:\w+ ){0,3}cookies\b/,
  /^(?:we|we and our partners) (?:value|respect|store|process)\b.{0,120}\b(?:privacy|cookies|device|data)\b/,
  /^(?:this (?:web)?site|the site|site) is secure\b/,
  /^the (?:https:\/\/|s in https)/,
  /^(?:official (?:government )?(?:web)?site|a .{2,40} government agency website)\b.{0,60}$/,
  /^(?:accept|reject|allow|manage|view) (?:all |additional |optional |necessary )?(?:cookies|preferences)\b/,
];

/** Words of share bars and menus; a line of nothing else is furniture. */
export const barWords: ReadonlySet<string> = new Set(
  (
    'share tweet e-mail email print facebook twitter x linkedin whatsapp copy link download pinterest reddit telegram messenger save pdf rss like ' +
    'comment comments tag tags bluesky threads instagram youtube flickr more text size menu search about contact privacy accessibility sitemap foia home ' +
    'cookies help newsletter subscribe follow us login english español français deutsch'
  ).split(' '),
);

/** Lines of blogs: a weekday's date above the title of such a page is the page's, not the release's. */
export const blogLines: readonly RegExp[] = [
  /^(?:no comments:?|post a comment|\d{1,5} comments?:?)/,
  /^posted by\b/,
  /^(?:newer|older) posts?\b/,
  /^(?:leave a (?:comment|reply))/,
  foreignReplyForm,
];
