import { describe, expect, it } from 'vitest';
import { Desks } from '../../src/features/lint/desks.js';

class Document {
  isClosed = false;

  constructor(readonly uri: string) {}
}

describe('the desks of documents', () => {
  it('are one a document, as long as it is open', () => {
    const desks = new Desks<Document>();
    const document = new Document('a.md');
    desks.of(document).asked = true;
    expect(desks.find(document)).toMatchObject({ document, asked: true });
    expect(desks.at('a.md')).toBe(desks.of(document));
    expect(desks.all()).toHaveLength(1);
    document.isClosed = true;
    desks.clear(document);
    expect([desks.find(document), desks.all()]).toEqual([undefined, []]);
  });

  it('are not those of a document that stood at the address before', () => {
    const desks = new Desks<Document>();
    const closed = new Document('a.md');
    const desk = desks.of(closed);
    closed.isClosed = true;
    const again = new Document('a.md');
    expect(desks.find(again)).toBeUndefined();
    expect(desks.of(again)).not.toBe(desk);
    desks.of(closed).asked = true;
    expect(desks.of(again).asked).toBe(false);
    desks.clear(closed);
    expect(desks.at('a.md')).toBe(desks.of(again));
  });

  it('keep nothing of a document that is closed', () => {
    const desks = new Desks<Document>();
    desks.of(Object.assign(new Document('a.md'), { isClosed: true }));
    expect(desks.all()).toEqual([]);
  });
});
