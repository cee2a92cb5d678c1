/** A field of a readout's record, by its key in a source's front matter. */
export type RecordField =
  | 'title'
  | 'publisher'
  /** The day of the release. */
  | 'published'
  | 'event'
  | 'dateline'
  /** The number of the release. */
  | 'release'
  | 'spokesperson'
  | 'participants';
