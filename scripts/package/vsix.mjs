// The package's own format: a ZIP with two lists, of what it is and of the kinds of files in it. The tool that publishes (@vscode/vsce) writes the
// same; it brings 285 packages along, most of them for signing in and sending, so it is no dependency of this project.
import { Buffer } from 'node:buffer';
import path from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';

/**
 * What the lists tell of the extension.
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} displayName in English, as it is read
 * @property {string} description the same
 * @property {string} version
 * @property {string} publisher
 * @property {string} icon
 * @property {readonly string[]} categories
 * @property {readonly string[]} keywords
 * @property {readonly string[]} extensionKind
 * @property {{ vscode: string }} engines
 */

/**
 * @param {Record<string, Uint8Array>} files by their path in the extension's folder
 * @param {Manifest} manifest
 * @param {{ quick?: boolean }} [options] `quick`: packed in a moment, and a twentieth larger
 * @returns {Promise<Uint8Array>}
 */
export function toVsix(files, manifest, { quick = false } = {}) {
  /** @type {Record<string, Uint8Array>} */
  const entries = {
    'extension.vsixmanifest': strToU8(vsixManifest(manifest)),
    '[Content_Types].xml': strToU8(contentTypes(Object.keys(files))),
  };
  // The editor's own tool writes these names in small letters.
  const own = new Map([
    ['README.md', 'readme.md'],
    ['CHANGELOG.md', 'changelog.md'],
    ['LICENSE', 'LICENSE.txt'],
  ]);
  for (const [file, bytes] of Object.entries(files)) entries[`extension/${own.get(file) ?? file}`] = bytes;
  return zipped(entries, quick);
}

/**
 * A ZIP of files that is always alike, with nothing in it that nobody needs: a library's brings sixteen bytes along behind each file.
 * @param {Record<string, Uint8Array>} files by their path
 * @param {boolean} quick
 * @returns {Promise<Uint8Array>}
 */
async function zipped(files, quick) {
  // It takes a hundred times as long as zlib to find the last twentieth. Once it is loaded, it meddles with how a process reports its errors.
  const thorough = quick ? undefined : (await import('@gfx/zopfli')).deflateAsync;
  /** @type {Uint8Array[]} */
  const pieces = [];
  /** @type {Uint8Array[]} */
  const list = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(files)) {
    const packed = thorough
      ? await thorough(bytes, { numiterations: 15, blocksplittingmax: 60 })
      : deflateRawSync(bytes, { level: 9 });
    // Pictures are packed already.
    const isSmaller = packed.length < bytes.length;
    const kept = isSmaller ? packed : bytes;
    const path = strToU8(name);
    // Version 2.0 of the format, names in UTF-8, and one date for all: of its own it would make every package differ from the last.
    const about = numbers([20, 2], [0x800, 2], [isSmaller ? 8 : 0, 2], [0, 2], [newYear, 2], [crc32(bytes), 4]);
    const sizes = numbers([kept.length, 4], [bytes.length, 4], [path.length, 2], [0, 2]);
    const piece = Buffer.concat([numbers([0x04034b50, 4]), about, sizes, path, kept]);
    list.push(
      Buffer.concat([numbers([0x02014b50, 4], [20, 2]), about, sizes, numbers([0, 2], [0, 4], [0, 4], [at, 4]), path]),
    );
    pieces.push(piece);
    at += piece.length;
  }
  const index = Buffer.concat(list);
  const end = numbers([0x06054b50, 4], [0, 4], [list.length, 2], [list.length, 2], [index.length, 4], [at, 4], [0, 2]);
  return Buffer.concat([...pieces, index, end]);
}

/** January 1, 2026, as a ZIP has it: years since 1980, month and day. */
const newYear = ((2026 - 1980) << 9) | (1 << 5) | 1;

/**
 * Whole numbers one after the other, the small end first.
 * @param {...(readonly [number, 2 | 4])} values each with how many bytes it takes
 */
function numbers(...values) {
  const bytes = Buffer.alloc(values.reduce((sum, [, size]) => sum + size, 0));
  let at = 0;
  for (const [value, size] of values) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

/** @param {Manifest} manifest */
function vsixManifest(manifest) {
  const { name, version, publisher, displayName, description, keywords, categories, engines, extensionKind, icon } =
    manifest;
  const property = (/** @type {string} */ id, /** @type {string} */ value) =>
    `      <Property Id="Microsoft.VisualStudio.Code.${id}" Value="${escaped(value)}" />`;
  const asset = (/** @type {string} */ type, /** @type {string} */ file) =>
    `    <Asset Type="Microsoft.VisualStudio.${type}" Path="extension/${file}" Addressable="true" />`;
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${escaped(name)}" Version="${version}" Publisher="${escaped(publisher)}" />
    <DisplayName>${escaped(displayName)}</DisplayName>
    <Description xml:space="preserve">${escaped(description)}</Description>
    <Tags>${escaped(keywords.join(','))}</Tags>
    <Categories>${escaped(categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
${property('Engine', engines.vscode)}
${property('ExtensionDependencies', '')}
${property('ExtensionPack', '')}
${property('ExtensionKind', extensionKind.join(','))}
${property('LocalizedLanguages', '')}
${property('ExecutesCode', 'true')}
    </Properties>
    <License>extension/LICENSE.txt</License>
    <Icon>extension/${escaped(icon)}</Icon>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code" />
  </Installation>
  <Dependencies />
  <Assets>
${asset('Code.Manifest', 'package.json')}
${asset('Services.Content.Details', 'readme.md')}
${asset('Services.Content.Changelog', 'changelog.md')}
${asset('Services.Content.License', 'LICENSE.txt')}
${asset('Services.Icons.Default', icon)}
  </Assets>
</PackageManifest>
`;
}

/** @type {Readonly<Record<string, string>>} */
const kinds = {
  '.json': 'application/json',
  '.js': 'application/javascript',
  '.css': 'text/css',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
  '.vsixmanifest': 'text/xml',
};

/** @param {readonly string[]} files */
function contentTypes(files) {
  const endings = new Set(['.txt', '.vsixmanifest', ...files.map(file => path.extname(file)).filter(Boolean)]);
  const lines = [...endings].map(ending => {
    const kind = kinds[ending];
    if (kind === undefined) throw new Error(`A file that ends in ${ending} has no kind that a package could tell.`);
    return `  <Default Extension="${ending}" ContentType="${kind}" />`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
${lines.join('\n')}
</Types>
`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
