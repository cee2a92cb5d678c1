import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { showArticle } from '../../../src/core/render/builtInPreview.js';
import { anyText } from '../anyText.js';
import { joinLines } from '../joinLines.js';

/** As the editor sets its own up, but for the front matter, which it shows in its own way. */
const plain = () => new MarkdownIt({ html: true });
const extended = () => {
  const markdown = plain();
  markdown.core.ruler.push('copydesk_article', showArticle);
  return markdown;
};
const shown = (text: string) => extended().render(text);

const article = (...lines: string[]) =>
  joinLines('---', 'profile: readout-article', '---', '', '# Headline', '', ...lines);

describe('an article in the editor’s own preview', () => {
  it('has its disclaimer and its source in blocks of their own', () => {
    const page = shown(
      article('Lede.', '', '## Disclaimer', '', 'Based on one.', '', '## Source', '', '[A](https://a.example)'),
    );
    expect(page).toContain(
      '<section class="copydesk-block copydesk-disclaimer"><h2>Disclaimer</h2>\n<p>Based on one.</p>\n</section>',
    );
    expect(page).toContain('<section class="copydesk-block copydesk-source"><h2>Source</h2>');
    expect(page.match(/<\/?section/g)).toHaveLength(4);
  });

  it('has them under bold headings, and ends them where the story goes on', () => {
    const page = shown(
      article('Lede.', '', '**Disclaimer:**', '', 'Based on one.', '', '## Conclusion', '', 'The end.'),
    );
    expect(page).toMatch(
      /copydesk-disclaimer"><p><strong>Disclaimer:<\/strong><\/p>\n<p>Based on one.<\/p>\n<\/section><h2>Conclusion/,
    );
  });

  it('has its line on AI as a note', () => {
    const page = shown(
      article('**Drafted with AI.** A language model wrote the first draft of this article.', '', 'Lede.'),
    );
    expect(page).toContain('<p class="copydesk-ai" role="note"><strong>Drafted with AI.');
    expect(page).toContain('<p>Lede.</p>');
  });

  it('has its places to fill in marked, but not in code', () => {
    const page = shown(article('On [TK: the day] they met, and **TODO** too. `[TK: no]`'));
    expect(page).toContain('On <mark class="copydesk-placeholder">[TK: the day]</mark> they met');
    expect(page).toContain('<strong><mark class="copydesk-placeholder">TODO</mark></strong>');
    expect(page).toContain('<code>[TK: no]</code>');
  });

  it('keeps every word', () => {
    const words = (html: string) =>
      html.replace(/<\/?(?:section|mark)[^>]*>/g, '').replace(/ (?:class|role)="[^"]*"/g, '');
    fc.assert(
      fc.property(anyText, text => {
        const whole = article(text);
        expect(words(shown(whole))).toBe(words(plain().render(whole)));
      }),
    );
  });
});

describe('other Markdown', () => {
  it.each([
    ['without front matter', '# Notes\n\nTODO [TK: this]\n\n## Disclaimer\n\nNone.\n'],
    ['with front matter of its own', '---\ntitle: Notes\n---\n\nTODO\n\n## Disclaimer\n\nNone.\n'],
  ])('%s is left as it is', (_, text) => {
    expect(shown(text)).toBe(plain().render(text));
  });
});
