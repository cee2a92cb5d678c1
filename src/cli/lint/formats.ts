/** The forms of a report. They stand apart from all that makes one: whoever asks for another command has nothing of that read. */
export const formats = ['text', 'json', 'sarif', 'github'] as const;
/** A form of a report: see {@link formats}. */
export type Format = (typeof formats)[number];
