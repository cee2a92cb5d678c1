import type { DisclosureConfig, DisclosurePreset } from '../config/types.js';
import { aiUses, knownUse, type AiUse } from './aiUse.js';
import { say, type Message } from '../text/message.js';

/** What a preset asks of an article for which a language model was used. */
export interface Preset {
  readonly id: DisclosurePreset;
  /** Whose demand it is, as messages name it; absent: the newsroom's own. */
  readonly authority?: Message;
  /** The uses that it speaks of. Others are shown as the house does it. */
  readonly covers: readonly AiUse[];
  /** Where the statement is to stand. */
  readonly place: 'beside the headline' | 'anywhere';
  /** Whether a review of the text as it stands, by a person who is named, takes the place of the statement. */
  readonly reviewExempts: boolean;
}

/**
 * The newsroom's own words. A statement that says what was used, for what, and who checked, at the top, is what the research of Trusting News
 * (trustingnews.org, “AI disclosures”) advises.
 */
const house: Preset = { id: 'house', covers: aiUses, place: 'beside the headline', reviewExempts: false };

/**
 * Regulation (EU) 2024/1689 (“AI Act”), in force for this since 2 August 2026: whoever publishes text that a model generated or manipulated, to
 * inform the public on matters of public interest, says so, clearly and at the first exposure. It excepts text that a person has reviewed and for
 * whose publication a person or body holds editorial responsibility. Copydesk counts it as excepted only when the review is recorded, names the
 * person, and is of the text as it stands. Research that leaves no words of a model in the text is not what it speaks of.
 */
const eu: Preset = {
  id: 'eu',
  authority: say`the EU AI Act`,
  covers: ['draft', 'edit', 'translate'],
  place: 'beside the headline',
  reviewExempts: true,
};

/**
 * The New York bill on news content made with AI, passed by both houses in June 2026; in November 2026 it was not known to be signed. It asks for a
 * conspicuous label at the top of what is substantially composed by AI.
 */
const nyDraft: Preset = {
  id: 'ny-draft',
  authority: say`the New York bill on AI in news`,
  covers: ['draft', 'translate'],
  place: 'beside the headline',
  reviewExempts: false,
};

/**
 * China's Measures for Labelling AI-Generated Synthetic Content, in force since 1 September 2025: a label that readers see at the start, at the end
 * or at a suitable point of the text, and a mark in the file's metadata, which an exported page carries.
 */
const cn: Preset = {
  id: 'cn',
  authority: say`China’s labelling measures for AI-generated content`,
  covers: ['draft', 'edit', 'translate'],
  place: 'anywhere',
  reviewExempts: false,
};

const presets: Readonly<Record<DisclosurePreset, Preset>> = { house, eu, 'ny-draft': nyDraft, cn };

/** What is asked of an article with this use on record. A use that is not stated may be any. */
export function presetFor(config: DisclosureConfig, use: string | undefined): Preset {
  const preset = presets[config.preset];
  const known = knownUse(use);
  return known === undefined || preset.covers.includes(known) ? preset : house;
}
