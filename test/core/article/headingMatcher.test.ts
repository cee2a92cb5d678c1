import { describe, expect, it } from 'vitest';
import { createHeadingMatcher, foldHeading } from '../../../src/core/article/headingMatcher.js';
import { newsBrief } from '../../../src/core/profiles/newsBrief.js';
import { readoutArticle } from '../../../src/core/profiles/readoutArticle.js';

describe('foldHeading', () => {
  it.each([
    ['Key takeaways', 'key takeaways'],
    ['  KEY   TAKEAWAYS:  ', 'key takeaways'],
    ['**Key takeaways**:', 'key takeaways'],
    ['1. Key takeaways', 'key takeaways'],
    ['IV) Key takeaways', 'key takeaways'],
    ['🔑 Key takeaways…', 'key takeaways'],
    ['What’s next?', "what's next"],
    ['Context & background', 'context and background'],
    ['Context &amp; background', 'context and background'],
    ['2025', '2025'],
    ['1.', '1'],
    ['***', ''],
    ['', ''],
  ])('%j becomes %j', (words, expected) => {
    expect(foldHeading(words)).toBe(expected);
  });
});

describe('createHeadingMatcher', () => {
  const matcher = createHeadingMatcher(readoutArticle);

  it.each([
    ['Key Takeaways from the Meeting:', 'key-takeaways'],
    ['Why This Meeting Matters:', 'why-it-matters'],
    ['Why the Norvania–Estoria dialogue matters', 'why-it-matters'],
    ['In Conclusion', 'conclusion'],
    ['What the readout doesn’t say', 'what-the-readout-does-not-say'],
    ['What the statement leaves out', 'what-the-readout-does-not-say'],
    ['Background and Context', 'background'],
    ['Sources:', 'source'],
    ['The AI has delivered the news.', 'how-ai-was-used'],
    ['3. Analysis', 'analysis'],
  ])('finds %j', (words, id) => {
    expect(matcher.match(words)?.id).toBe(id);
  });

  it.each([
    'Lede',
    'What’s next',
    'Why matters',
    'Why this matters not',
    'Key takeaways from',
    'Disclaimer of it',
    '',
    `Why this ${'a '.repeat(13)}matters`,
  ])('does not find %j', words => {
    expect(matcher.match(words)).toBeUndefined();
  });

  it('knows only the sections of its profile', () => {
    expect(createHeadingMatcher(newsBrief).match('What’s next')?.id).toBe('whats-next');
    expect(createHeadingMatcher(newsBrief).match('Conclusion')).toBeUndefined();
  });

  it('leaves wildcards out where the words may be prose', () => {
    expect(matcher.matchExactly('Key takeaways')?.id).toBe('key-takeaways');
    expect(matcher.matchExactly('Key takeaways from the call')).toBeUndefined();
  });
});
