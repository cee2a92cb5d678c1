import { readDay } from '../../readout/readDay.js';
import type { DisclaimerWording } from '../../profiles/types.js';
import { isWritten, type Reading, type SettingPath, type ValueReader } from '../reading.js';
import type { OwnProfile } from '../types.js';
import { readLanguage } from './language.js';
import { say } from '../../text/message.js';

type Wordings = NonNullable<OwnProfile['disclaimer']>;

/** A disclaimer as it stands in the file: the wording in force, with those before it. */
type Written = DisclaimerWording & { readonly earlier?: readonly DisclaimerWording[] };

const example = '{ "text": "This article is based solely on the provided {publisher} readout." }';

const text: ValueReader<string> = (node, at, reading) => {
  const words = reading.words(node, at);
  const unknown = words?.match(/\{[^{}]{0,40}\}/g)?.find(slot => slot !== '{publisher}');
  if (unknown === undefined) return words;
  reading.report(node, say`Nothing can be filled in for ${unknown}. Use {publisher} where the publisher is named.`);
  return undefined;
};

const words: ValueReader<string> = (node, at, reading) => reading.words(node, at);

const until: ValueReader<string> = (node, at, reading) => {
  const written = reading.text(node, at);
  const read = written === undefined ? undefined : readDay(written);
  if (!read || 'day' in read) return read?.day;
  reading.report(node, say`“until” should be a day, as in "2026-05-31".`);
  return undefined;
};

const earlierWording: ValueReader<DisclaimerWording> = (node, at, reading) => {
  const wording = reading.fields<Required<DisclaimerWording>>(node, at, example, {
    text,
    several: text,
    until,
    version: words,
    language: readLanguage,
  });
  if (!wording) return undefined;
  const { text: own } = wording;
  if (own !== undefined) return { ...wording, text: own };
  if (!isWritten(node, 'text')) reading.report(node, say`A wording has a “text”: ${example}.`);
  return undefined;
};

/** `disclaimer` of a profile. */
export const readDisclaimer: ValueReader<Wordings> = (node, at, reading) => {
  const written = reading.fields<Required<Omit<Written, 'until'>>>(node, at, example, {
    text,
    several: text,
    version: words,
    language: readLanguage,
    earlier: readEarlier,
  });
  if (!written) return undefined;
  const { text: own, earlier = [], ...rest } = written;
  if (own !== undefined) return { current: { ...rest, text: own }, earlier };
  if (!isWritten(node, 'text')) reading.report(node, say`A disclaimer has a “text”: ${example}.`);
  return undefined;
};

function readEarlier(node: Parameters<typeof earlierWording>[0], at: SettingPath, reading: Reading) {
  return reading.numbered(node, at, '[{ "text": "…", "until": "2026-05-31" }]', earlierWording);
}
