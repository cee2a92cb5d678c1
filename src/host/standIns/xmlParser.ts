/** What the reader of Word documents asks of a parsed part, and no more. */
interface XmlName {
  readonly namespaceURI: string | undefined;
  readonly localName: string;
}

interface XmlAttribute extends XmlName {
  readonly value: string;
}

interface XmlText {
  readonly nodeType: 3;
  readonly nodeValue: string;
}

interface XmlElement extends XmlName {
  readonly nodeType: 1;
  readonly tagName: string;
  readonly attributes: readonly XmlAttribute[];
  readonly childNodes: (XmlElement | XmlText)[];
}

/** The namespaces in force by their prefixes; what an element does not declare it has from those around it. */
type Namespaces = Readonly<Record<string, string>>;

const outside: Namespaces = Object.freeze(
  Object.assign(Object.create(null) as object, {
    xml: 'http://www.w3.org/XML/1998/namespace',
    xmlns: 'http://www.w3.org/2000/xmlns/',
  }),
);
const none: Namespaces = Object.freeze(Object.create(null) as Namespaces);

/** Elements within elements; Word's have some ten. */
const deepest = 1000;

/** The kinds of nodes that are told apart. */
export const Node = { ELEMENT_NODE: 1, TEXT_NODE: 3 };

/** A comment, a section of characters, an instruction, a declaration, a tag, or words between them. Each ends at the first place where it can. */
const pieces =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<!DOCTYPE(?:[^>[]|\[[^\]]*\])*>|<\/([^\s<>]+)\s*>|<([^\s<>/!?][^\s<>/]*)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|([^<]+)|</g;

const attribute = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')|\s*\/?$|([^])/g;

/**
 * Stands in the build for the parser of the reader of Word documents: Word's parts are plain XML 1.0 with namespaces, of which elements, attributes and words are asked
 * for. Like that parser it knows nothing of declared entities, and gives no words for sections of characters. An element that is closed nowhere is an error, and so is whatever is no XML at all.
 */
export class DOMParser {
  /** @throws Error when the text is no XML. */
  parseFromString(source: string): { readonly documentElement: XmlElement } {
    // As XML 1.1, 2.11 has the ends of lines.
    const text = source.replace(/\r[\n\u0085]|[\r\u0085\u2028]/g, '\n');
    const root = elementOf('', '', none);
    const open = [{ element: root, namespaces: outside, at: 0 }];
    for (const { 0: piece, 1: closed, 2: tag, 3: attributes = '', 4: words, index } of text.matchAll(pieces)) {
      const { element: inside, namespaces: known } = open.at(-1) ?? { element: root, namespaces: outside };
      if (piece === '<' || open.length > deepest) throw new Error(`This is no XML: ${piece}`);
      if (words !== undefined) inside.childNodes.push({ nodeType: 3, nodeValue: unescaped(words) });
      // What closes nothing that is open is passed over.
      if (closed !== undefined && inside.tagName === closed) open.pop();
      if (tag === undefined) continue;
      const namespaces = withDeclared(known, attributes);
      const element = elementOf(tag, attributes, namespaces);
      inside.childNodes.push(element);
      if (!attributes.endsWith('/')) open.push({ element, namespaces, at: index });
    }
    const [, ...unclosed] = open;
    const documentElement = root.childNodes.find(node => node.nodeType === 1);
    if (!documentElement || unclosed.some(({ element, at }) => text.lastIndexOf(`</${element.tagName}>`) < at)) {
      throw new Error('This XML does not end.');
    }
    return { documentElement };
  }
}

function elementOf(tagName: string, attributes: string, namespaces: Namespaces): XmlElement {
  const named = attributesIn(attributes).map(([name, value]) => {
    // An attribute without a prefix is in no namespace.
    return { ...nameOf(name, name.includes(':') ? namespaces : none), value };
  });
  return { nodeType: 1, tagName, ...nameOf(tagName, namespaces), attributes: named, childNodes: [] };
}

function nameOf(name: string, namespaces: Namespaces): XmlName {
  const colon = name.indexOf(':');
  return { namespaceURI: namespaces[name.slice(0, Math.max(0, colon))], localName: name.slice(colon + 1) };
}

function withDeclared(namespaces: Namespaces, attributes: string): Namespaces {
  if (!attributes.includes('xmlns')) return namespaces;
  const declared = attributesIn(attributes).flatMap(([name, value]) => {
    const prefix = /^xmlns(?::(.+))?$/.exec(name);
    return prefix ? [[prefix[1] ?? '', value] as const] : [];
  });
  return Object.assign(Object.create(namespaces) as object, Object.fromEntries(declared));
}

/** @throws Error when something else stands among them. */
function attributesIn(text: string): (readonly [string, string])[] {
  return [...text.matchAll(attribute)].flatMap(([, name, value, other = '', stray]) => {
    if (stray !== undefined) throw new Error(`Here is no attribute: ${text}`);
    return name === undefined ? [] : [[name, unescaped((value ?? other).replace(/[\t\n]/g, ' '))] as const];
  });
}

const named: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

/** @throws Error for an entity that XML has not. Source: XML 1.0, 4.6 Predefined Entities. */
function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#?)(\w+);/g, (whole, number: string, name: string) => {
    const mark = number === '' ? named[name] : String.fromCodePoint(Number(name.replace(/^x/, '0x')));
    if (mark === undefined) throw new Error(`XML has no ${whole}`);
    return mark;
  });
}
