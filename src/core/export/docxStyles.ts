import type { IStylesOptions } from 'docx';

const font = 'Georgia';

/** Sizes are in half points, spaces in twentieths of a point. */
function heading(size: number, before: number) {
  return { run: { font, size, bold: true, color: '000000' }, paragraph: { spacing: { before, after: 120 } } };
}

/** The look of Word's own styles. */
export function wordStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: 23, language: { value: language } },
        paragraph: { spacing: { after: 160, line: 288 } },
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
