/** The elements and attributes that Copydesk writes. Whatever else a rendering holds came from somebody's text. */
const elements = new Set(
  'a article b blockquote body br button code dd del details div dl dt em h1 h2 h3 h4 h5 h6 head header hr html img li main meta ol p pre s section span strong style summary svg symbol path circle table tbody td th thead time title tr ul use'.split(
    ' ',
  ),
);
const attributes = new Set(
  'alt aria-hidden aria-label aria-labelledby charset class content d data-align data-block data-desk data-down data-glyph data-go data-insert data-key data-line data-mark data-place data-record data-start data-state datetime fill fill-rule focusable href http-equiv id lang name property r role src start stroke stroke-dasharray stroke-width tabindex title type viewbox cx cy'.split(
    ' ',
  ),
);

/** Everything in a tree that a rendering must not hold, as sentences; none when it is inert. */
export function dangersIn(root: ParentNode): string[] {
  return Array.from(root.querySelectorAll('*')).flatMap(element => [
    ...(elements.has(element.localName.toLowerCase()) || isData(element) ? [] : [`An element ${element.localName}.`]),
    ...Array.from(element.attributes)
      .filter(({ name }) => !attributes.has(name.toLowerCase()) && !isData(element))
      .map(({ name }) => `An attribute ${name} at ${element.localName}.`),
    ...addressDangers(element),
  ]);
}

/** What the page says to machines: JSON that a browser does not run, and in which no mark-up can begin. */
function isData(element: Element): boolean {
  if (element.localName !== 'script' || !element.outerHTML.startsWith('<script type="application/ld+json">'))
    return false;
  const json = element.textContent;
  JSON.parse(json);
  return !/[<>&]/.test(json);
}

function addressDangers(element: Element): string[] {
  const href = element.getAttribute('href');
  const source = element.getAttribute('src');
  const dangers: string[] = [];
  // A browser skips white space and control characters before it reads a scheme.
  const scheme = (address: string) =>
    /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\0-\x20]/g, ''))?.[1]?.toLowerCase();
  if (href !== null && !['http', 'https', 'mailto', undefined].includes(scheme(href)))
    dangers.push(`A link to ${href}.`);
  if (href !== null && /^\s*[/\\]{2}/.test(href)) dangers.push(`A link to ${href}.`);
  if (source !== null && !/^data:image\/(png|jpeg|gif|webp);base64,/.test(source) && !source.startsWith('local:'))
    dangers.push(`A picture from ${source}.`);
  return dangers;
}

/** Whether numbers never go down. */
export function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, i) => i === 0 || number >= (numbers[i - 1] ?? 0));
}
