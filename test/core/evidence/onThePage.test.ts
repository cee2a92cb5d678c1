import { describe, expect, it } from 'vitest';
import { against, readoutOf, reported } from './support.js';

describe('a sum of a list below the text', () => {
  const page = `${readoutOf('The ministry gives 9 million crowns for nets.')}\nRelated links\n\n- Tarn: 5.4 million\n- Soll: 3.6 million\n`;

  it('is the page’s, whatever the currency of the list', () => {
    expect(reported('Of the 9 million crowns, $5.4 million goes to Tarn.', page)).toEqual([]);
    expect(reported('Of the 9 million crowns, $5.6 million goes to Tarn.', page)).not.toEqual([]);
    const range = `${readoutOf('The ministry gives nets.')}\nRelated links\n\n- 20 to 40 percent of nets\n`;
    expect(reported('It gives nets, 20 to 40 percent of them new.', range)).toEqual([]);
    expect(reported('It gives nets, 20 to 30 percent of them new.', range)).not.toEqual([]);
  });
});

describe('a capital that stands for its government', () => {
  const source =
    'At the request of the Norwegian ministry, Haarlund spoke of nets with Ole Moe, the Norwegian minister.';

  it.each(['They spoke at Oslo’s request.', 'Haarlund spoke of nets with her visitor from Oslo.'])('%s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is a place where something happened', () => {
    expect(against(source, 'They spoke of nets in Oslo.')).not.toEqual([]);
  });
});

describe('who hands a release on', () => {
  const draft = 'The minister spoke of nets. The release was distributed by Tarn Group.';

  it('may be named where the page does', () => {
    const page = readoutOf('The minister spoke of nets.');
    expect(reported(draft, page)).toEqual(['unsupported-fact: Tarn Group']);
    expect(reported(draft, `${page}\nDistributed by Tarn Group on behalf of Ministry of Defence.\n`)).toEqual([]);
  });
});
