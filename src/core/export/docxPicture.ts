import type { NamedPicture } from './document.js';
import { formats, xmlText } from './docxXml.js';

/** Word takes 96 pixels of a picture for an inch. */
const twentiethsPerPixel = 15;
/** Word's unit for what is drawn. */
const unitsPerPixel = 9525;
/** In pixels: it leaves room on its page for words. */
const tallestPicture = 700;

/** Where a picture stands. */
export interface PicturePlace {
  /** Counted through the document, from 1. */
  readonly number: number;
  /** What is on it, for those who do not see it. */
  readonly words: string;
  /** How wide it may be, in twentieths of a point. */
  readonly room: number;
  /** By which the document knows its file. */
  readonly id: string;
  /** By which the document knows the link that it stands in. */
  readonly link?: string | undefined;
}

const main = `xmlns:a="${formats}/drawingml/2006/main"`;
const ofPictures = `${formats}/drawingml/2006/picture`;

/** A picture in its line, no larger than its place, in its own shape. */
export function drawing({ name, file }: NamedPicture, { number, words, room, id, link }: PicturePlace): string {
  const scale = Math.min(1, room / twentiethsPerPixel / file.width, tallestPicture / file.height);
  const size = `cx="${drawn(file.width * scale)}" cy="${drawn(file.height * scale)}"`;
  const click = link === undefined ? '' : `<a:hlinkClick ${main} r:id="${link}"/>`;
  const about = `<wp:docPr id="${number}" name="${xmlText(name)}" descr="${xmlText(words)}">${click}</wp:docPr>`;
  const picture = [
    `<pic:pic xmlns:pic="${ofPictures}"><pic:nvPicPr><pic:cNvPr id="0" name="">${click}</pic:cNvPr>`,
    '<pic:cNvPicPr><a:picLocks noChangeAspect="1" noChangeArrowheads="1"/></pic:cNvPicPr></pic:nvPicPr>',
    `<pic:blipFill><a:blip r:embed="${id}"/><a:srcRect/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr bwMode="auto"><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>',
  ];
  return [
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>${about}`,
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks ${main} noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
    `<a:graphic ${main}><a:graphicData uri="${ofPictures}">${picture.join('')}</a:graphicData></a:graphic>`,
    '</wp:inline></w:drawing>',
  ].join('');
}

/** @param pixels at least one is drawn. */
function drawn(pixels: number): number {
  return Math.round(Math.max(1, pixels) * unitsPerPixel);
}
