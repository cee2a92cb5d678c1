import type { TextEdit } from '../text/span.js';
import { deskMarks } from './deskMarks.js';
import { readerInsertions, type ExportInput } from './readerText.js';

/**
 * The article as Markdown for readers: without front matter, comments, links to what lies beside the article, and HTML, which other formats show as
 * words too. Every other character stays. Byline, date, the labels of analysis and the records stand in it as they stand on the page.
 */
export function plainMarkdown(input: ExportInput): string {
  const { article } = input;
  const frontMatter: TextEdit = { start: 0, end: article.bodyStart, text: '' };
  const edits = [frontMatter, ...deskMarks(article), ...readerInsertions(input)].sort((a, b) => a.start - b.start);
  let text = '';
  let from = 0;
  for (const edit of edits) {
    // What is put in where a comment is taken out stands in the place of the comment.
    text += article.text.slice(from, edit.start) + edit.text;
    from = Math.max(from, edit.end);
  }
  return (text + article.text.slice(from)).replace(/^[\r\n]+/, '');
}
