import type { Line } from './lines.js';

/** An item of a list that is no sentence may be a link in a menu; a longer one is the release's own. */
const longestItem = 60;

/** The key of a line without the arrows and the marks of Markdown around its words: those of headings, of bold, of short items and of links. */
export function bareKey({ key: whole }: Line): string {
  const key = /^[←→«»‹›◀▶<]|[←→«»‹›◀▶>]$/.test(whole)
    ? whole.replace(/^[←→«»‹›◀▶<]{1,2} ?| ?[←→«»‹›◀▶>]{1,2}$/g, '')
    : whole;
  if (!/^[#*_[\\>•·▪-]/.test(key)) return key;
  const heading = key.replace(/^\\(?=[#*_-])/, '').replace(/^(?:#{1,6} (?=[^#])|> )/, '');
  const item = heading.length <= longestItem && !/[.!?]$/.test(heading) ? heading.replace(/^[-*•·▪] /, '') : heading;
  const bold = /^(\*\*|__)(.{1,400})\1$/.exec(item)?.[2] ?? item;
  return wholeLink(bold) ?? bold;
}

/** The words of a text that is one link and nothing else. */
function wholeLink(text: string): string | undefined {
  return /^\[([^\][]{1,300})\]\([^()\s]{1,500}\)$/.exec(text)?.[1];
}

/** A line of links alone, and what stands between the links of a menu. */
const links =
  /^(?:[-*+•] )?(?:\[!\[[^\][]{0,200}\]\([^()\s]{1,500}\)\]\([^()\s]{1,500}\)|!?\[[^\][]{0,200}\]\([^()\s]{1,500}\))(?:[ |·•>/,-]{1,5}!?\[[^\][]{0,200}\]\([^()\s]{1,500}\)){0,20}$/;

/** Whether a line of Markdown holds links or pictures and no words of its own. A title that is a link says so with its marks. */
export function isLinkLine({ key }: Line): boolean {
  return /^[-*+•]? ?!?\[/.test(key) && links.test(key);
}
