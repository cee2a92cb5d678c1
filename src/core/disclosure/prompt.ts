import type { SourceRecord } from '../article/types.js';
import type { Language } from '../profiles/types.js';
import type { Source } from '../readout/source.js';
import { findSourceFence } from '../readout/sourceFence.js';
import { oneLine } from '../scaffold/markdown.js';

/** What is asked of a model unless the person asks for something else. */
export const usualRequest: Readonly<Record<Language, string>> = {
  en: 'Please write a news article about it in plain words, using only what it says. Please answer in English.',
  es: 'Por favor, escribe una noticia sobre él con palabras sencillas, usando solo lo que dice. Por favor, responde en español.',
};

/**
 * A prompt that says of each source when, under which title and by whom it was published, and then what is wanted. What a record does not state is
 * left out. It is on one line, so that what is copied is what can be recorded, word for word.
 */
export function promptFor(sources: readonly SourceRecord[], request: string, language: Language): string {
  const sentences = sources.map(language === 'es' ? inSpanish : inEnglish);
  return [...sentences, oneLine(request)].filter(part => part !== '').join(' ');
}

/**
 * What is given to a model: the prompt, and behind it the saved text of each source. A model that is asked about a release without its text makes one up.
 *
 * @returns `isWhole`: whether every source was found.
 */
export function withReleases(prompt: string, sources: readonly Source[]): { text: string; isWhole: boolean } {
  const releases = sources.flatMap(({ file }) => (file?.state === 'found' ? releaseIn(file.text) : []));
  const text = [prompt, ...releases].join('\n\n---\n\n');
  return { text: releases.length > 0 ? `${text}\n` : text, isWhole: releases.length === sources.length };
}

/** A saved source without its record. */
function releaseIn(saved: string): string {
  return saved.slice(findSourceFence(saved)?.span.end ?? 0).trim();
}

function inEnglish({ title, publisher, published }: SourceRecord): string {
  const { day, time } = momentOf(published);
  const when = day === '' ? '' : time === '' ? `On ${day}, ` : `At ${day} ${time}, `;
  const what = title === undefined ? 'a readout' : `‘${oneLine(title)}’`;
  const whom = publisher === undefined ? '' : ` according to ${oneLine(publisher)}`;
  return capitalised(`${when}${what} was published${whom}.`);
}

function inSpanish({ title, publisher, published }: SourceRecord): string {
  const { day, time } = momentOf(published);
  const when = day === '' ? '' : time === '' ? `El ${day} ` : `El ${day} a las ${time} `;
  const what = title === undefined ? 'un comunicado' : `«${oneLine(title)}»`;
  const whom = publisher === undefined ? '' : `, según ${oneLine(publisher)}`;
  return capitalised(`${when}se publicó ${what}${whom}.`);
}

/** `2025-05-31`, or with a time: `2025-05-31T15:35`. */
function momentOf(published: string | undefined): { day: string; time: string } {
  const [, day = '', time = ''] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/.exec(published ?? '') ?? [];
  return { day, time };
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
