import { LineRuleType, type IStylesOptions } from 'docx';

const font = 'Georgia';

/** From line to line, in 240ths of what the letters take. */
const lines = { text: 288, heading: 264 };

/** Sizes are in half points, spaces in twentieths of a point. A heading stands on one page, with the beginning of what it is over. */
function heading(size: number, before: number) {
  return {
    run: { font, size, bold: true, color: '000000' },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before, after: 120, line: lines.heading, lineRule: LineRuleType.AUTO },
    },
  };
}

/** The look of Word's own styles. */
export function wordStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: 23, language: { value: language } },
        paragraph: { spacing: { after: 160, line: lines.text, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(40, 0),
      heading2: heading(28, 320),
      heading3: heading(24, 240),
      heading4: heading(23, 200),
      heading5: heading(23, 200),
      heading6: heading(23, 200),
      hyperlink: { run: { color: '0563C1', underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: 720 } },
      },
    ],
  };
}
