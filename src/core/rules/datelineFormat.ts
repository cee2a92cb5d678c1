import { findDateline, styledPlace } from './support/style/dateline.js';
import { hasStyle } from './support/style/scope.js';
import type { Report, Rule, RuleContext } from './types.js';
import { say } from '../text/message.js';

/** Finds datelines that are not written as `CITY, Country — `, in the text and in the front matter. */
export const datelineFormat: Rule = {
  id: 'dateline-format',
  category: 'style',
  severity: 'info',
  summary: 'A dateline is the city in capitals, its country if need be, and a dash with spaces.',
  fixable: true,
  pack: 'ap-like',
  check(context) {
    return hasStyle(context) ? [...inRecord(context), ...inText(context)] : [];
  },
};

function inText(context: RuleContext): Report[] {
  const dateline = findDateline(context);
  if (!dateline) return [];
  const { text } = context.article;
  const was = text.slice(dateline.span.start, dateline.span.end);
  const agency = /\([\w. -]{2,40}\)/.exec(was)?.[0];
  const styled = `${[styledPlace(dateline.place), agency].filter(Boolean).join(' ')} — `;
  if (was === styled) return [];
  const span = { start: dateline.span.start, end: dateline.span.start + was.trimEnd().length };
  const form = say`Write the dateline as “${styled.trim()}”: the city in capitals, then a dash with spaces around it.`;
  return [
    {
      message: dateline.hasDate ? say`${form} The day belongs in the text.` : form,
      span,
      fixes: [{ title: say`Write “${styled.trim()}”`, edits: [{ ...dateline.span, text: styled }], preferred: true }],
    },
  ];
}

function inRecord({ article }: RuleContext): Report[] {
  const { record } = article.frontMatter;
  const span = article.frontMatter.spanOf(['dateline']);
  if (record.dateline === undefined || !span) return [];
  const place = record.dateline.trim().replace(/ ?[-–—]{1,2}$/, '');
  const styled = styledPlace(place);
  const written = article.text.slice(span.start, span.end);
  if (styled === record.dateline || place === '' || !written.includes(record.dateline)) return [];
  return [
    {
      message: say`Write the dateline in the front matter as “${styled}”: the city in capitals, and no dash.`,
      span,
      fixes: [
        {
          title: say`Write “${styled}”`,
          edits: [{ ...span, text: written.replace(record.dateline, () => styled) }],
          preferred: true,
        },
      ],
    },
  ];
}
