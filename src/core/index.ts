/** The core's only face: what the editor, the command line and the scripts may use. */

// text
export { applyEdits, overlap, textAt, touches, type Span, type TextEdit } from './text/span.js';
export { LineIndex, type Position } from './text/lineIndex.js';
export { originalSpan, type MappedText } from './text/mappedText.js';
export { inEnglish, told, type Message, type Wording } from './text/message.js';
export { shortHash } from './text/shortHash.js';

// readout: a release as it comes in
export { decodeText } from './readout/decode.js';
export { download, type DownloadPorts, type DownloadResult } from './readout/download.js';
export { readCorrection, type AskedCorrection, type AskedPerson } from './readout/askedCorrection.js';
export { correctRecord, type RecordCorrection } from './readout/correctRecord.js';
export { readDay } from './readout/readDay.js';
export { readOwnWords, type RecordedReadout } from './readout/ownWords.js';
export { repointSource } from './readout/repointSource.js';
export { importReadout } from './readout/importReadout.js';
export {
  readoutFrom,
  type HtmlReader,
  type HtmlText,
  type ReadoutInput,
  type ReadoutPorts,
  type ReadoutResult,
} from './readout/readoutFrom.js';
export type { DocumentReader, DocumentText, MailAttachment, MailText, Refused } from './readout/formats/types.js';
export { importTime, type ImportLimits } from './readout/formats/waiting.js';
export { maxImportBytes, maxReadoutBytes, tooLargeImport, tooLargeReadout } from './readout/refusals.js';
export { withAnswers } from './readout/withAnswers.js';
export { readoutsFrom, readoutsOfItem, type Readouts, type ReadoutsResult } from './readout/readoutsFrom.js';
export type { Feed, FeedItem, FeedPorts, FeedReader } from './readout/feed/types.js';
export { looksLikeRelease } from './readout/looksLikeRelease.js';
export { splitReadouts, type ReadoutPart } from './readout/several/splitReadouts.js';
export { formatSource, savedText, sha256, type Retrieval } from './readout/savedSource.js';
export type {
  IsoDate,
  NameOrder,
  Participant,
  Quotation,
  Readout,
  ReadoutOrigin,
  Spokesperson,
  Stated,
  Statement,
  UnnamedParticipant,
} from './readout/types.js';

// facts: what can be checked
export { extractFacts } from './facts/extractFacts.js';
export type { Fact, FactKind, Person, TextFacts } from './facts/types.js';

// article: a draft as it stands
export { citedFiles } from './article/citedFiles.js';
export { declaresArticle } from './article/declaresArticle.js';
export { parseFrontMatter } from './article/frontMatter.js';
export { outlineArticle } from './article/outline.js';
export { parseArticle, type ArticleHead } from './article/parseArticle.js';
export { blockAt } from './article/sentenceFinder.js';
export { placeForSection } from './article/placeForSection.js';
export type {
  AiRecord,
  Article,
  ArticleHeading,
  ArticleRecord,
  Block,
  Directive,
  FrontMatter,
  FrontMatterProblem,
  Outline,
  PlacedSection,
  ReviewRecord,
  SourceRecord,
} from './article/types.js';

export { missingCount } from './article/sections.js';

// profiles: kinds of articles
export { articleLanguage } from './article/articleLanguage.js';
export { profilesFor } from './article/profilesFor.js';
export { disclaimerText, findProfile, languageOf, profiles, profilesIn, summaryIn } from './profiles/index.js';
export type { DisclaimerWording, Language, Profile, SectionKind, SectionSpec } from './profiles/types.js';

// config: a newsroom's rules
export {
  defaultConfig,
  defaultSettings,
  exportEnding,
  isArticlePath,
  isOutsideNewsroom,
  largestSettingsFile,
  newsroomFolders,
  outsideNewsroom,
  packs,
  parseProjectFile,
  projectFileName,
  projectFinder,
  readProject,
  settingEdits,
  settingPlace,
  settingsInForce,
  noSettingsFile,
  settingsText,
  unreadableSettings,
  settingTitle,
  starterFile,
  valueInWords,
  type FileProblem,
  type Origin,
  type Project,
  type ProjectFinder,
  type ResolvedSettings,
  type SettingInForce,
  type SettingsFiles,
  type SourcePlaces,
} from './config/index.js';
export type { ConfigProblem, ProjectConfig } from './config/types.js';

// scaffold: what is written for the writer
export { applyProfile } from './scaffold/applyProfile.js';
export { scaffoldArticle, type ScaffoldInput } from './scaffold/article.js';
export { addSources } from './scaffold/addSources.js';
export { articleFileName } from './scaffold/fileName.js';
export { insertSection } from './scaffold/insert.js';
export { missingFields, type LikelyDay, type MissingField, type NeededField } from './scaffold/missingFields.js';
export { sectionTemplate, type SectionInput } from './scaffold/section.js';
export { snippetFiles, snippetsFor, type Snippet } from './scaffold/snippets.js';
export { placeholder, toPlainText, toSnippet, type TabStop, type Template } from './scaffold/template.js';

// lint: what is wrong with a draft, and how to mend it
export { fixArticle, inStyle } from './fixArticle.js';
export { lintArticle, type LintInput, type LintResult } from './lint.js';
export { citedRecords } from './rules/support/insertion.js';
export { fixAllEdits } from './rules/support/fixAll.js';
export { evidenceMemory, type EvidenceMemory } from './evidence/memory.js';
export { Remembered } from './evidence/remembered.js';
export type { EvidenceRule, SourcePlace, Verdict, VerdictState } from './evidence/types.js';
export {
  acknowledgementEdit,
  acknowledgementOf,
  type Acknowledged,
  type AcknowledgementNote,
} from './rules/support/acknowledgement.js';
export { placeholdersOf } from './rules/placeholderLeft.js';
export { suppressionEdit } from './rules/support/suppressionEdit.js';
export { findRule, rules } from './rules/index.js';
export { ruleIds } from './rules/ruleIds.js';
export type { Category, Finding, Fix, RelatedPlace, Severity } from './findings/types.js';
export type { Rule } from './rules/types.js';
export type { Source, SourceFile } from './readout/source.js';

// lookup and complete: what stands at a place, and what could
export { escapeMarkdown } from './lookup/escapeMarkdown.js';
export { factAt } from './lookup/factAt.js';
export { sourceSentence } from './lookup/sourceSentence.js';
export { usesOf, verdictsAt } from './lookup/verdictsAt.js';
export { openQuotation, type OpenQuotation } from './complete/openQuotation.js';
export { quotedPerson } from './complete/quotedPerson.js';
export { matchQuotables, quotables, type Quotable, type QuotableMatch } from './complete/quotable.js';

// disclosure: what readers are told of language models and of reviews
export { aiUses, type AiUse } from './disclosure/aiUse.js';
export { promptFor, usualRequest, withReleases } from './disclosure/prompt.js';
export { recordAiUse, type AiUseToRecord } from './disclosure/recordAiUse.js';
export { recordReview, reviewerNamed } from './disclosure/recordReview.js';
export { reviewState, type ReviewState } from './disclosure/reviewState.js';

// report: findings for people and programs
export { checklist, type Checklist, type ChecklistItem, type SectionState } from './report/checklist.js';
export { countBySeverity, type SeverityCounts } from './report/counts.js';
export { sectionStates, type StateOfSection } from './report/sectionStates.js';
export type { RecordField } from './report/record.js';
export { toFactsText } from './report/factsText.js';
export { readoutFacts } from './report/readoutFacts.js';
export { toFactsReport, type FactsReport, type ReportedFact, type ReportedPerson } from './report/facts.js';
export type { CheckedFile } from './report/checkedFile.js';
export { githubReporter } from './report/github.js';
export { jsonReporter, type JsonFinding, type JsonPlace, type JsonReport } from './report/json.js';
export type { Painter } from './report/painter.js';
export type { CheckedRun, FileTrouble, Reporter, SettingsTrouble } from './report/reporter.js';
export { sarifReporter, type SarifTool } from './report/sarif.js';
export { addTallies, emptyTally, tallyOf, type Tally } from './report/tally.js';
export { textReporter } from './report/text.js';

// baseline: what is known of an archive and no longer told
export {
  againstBaseline,
  baselineOf,
  type Baseline,
  type BaselineEntry,
  type FileBaseline,
} from './baseline/baseline.js';
export { formatBaseline, parseBaseline } from './baseline/baselineFile.js';

// render: the article as it will be read
export { isRelativePath, isSafePicture } from './render/links.js';
export { renderPage } from './render/page.js';

// render, elsewhere: what the editor's own preview of Markdown shows of an article
export { showArticle } from './render/builtInPreview.js';

// export: what leaves the newsroom
export { cmsHtml } from './export/cmsHtml.js';
export {
  exportDocument,
  type DocumentBlock,
  type ExportDocument,
  type Run,
  type WordPictures,
} from './export/document.js';
export { newsArticle, scriptJson } from './render/newsArticle.js';
export { bytesOfPicture, embeddedPicture, isEmbeddable, largestPicture } from './export/embeddedPicture.js';
export { isPublicPicture } from './render/outgoingMarkdown.js';
export { picturesOf, type ArticlePicture } from './export/pictures.js';
export { plainMarkdown } from './export/plainMarkdown.js';
export type { ExportInput } from './export/readerText.js';
export { wordPicture } from './export/wordPicture.js';
