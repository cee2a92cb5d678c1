import { describe, expect, it } from 'vitest';
import { LazyPart } from '../src/start/lazyPart.js';

/** A part whose opening fails so many times, and what stands in for it. */
function part(failures: number) {
  let left = failures;
  const registered: string[] = [];
  const register = (name: string) => {
    registered.push(name);
    return { dispose: () => void registered.splice(registered.indexOf(name), 1) };
  };
  const lazy = new LazyPart(() =>
    Promise.resolve(() => {
      expect(registered, 'something stands in the way').toEqual([]);
      if (left-- > 0) throw new Error('No.');
      return register('part');
    }),
  );
  lazy.standIn(isAgain => register(isAgain ? 'again' : 'first'));
  return { lazy, registered };
}

describe('a part that is opened when it is needed', () => {
  it('takes the place of what stood in for it', async () => {
    const { lazy, registered } = part(0);
    expect(registered).toEqual(['first']);
    expect(await lazy.open()).toBe(await lazy.open());
    expect(registered).toEqual(['part']);
    lazy.dispose();
    expect(registered).toEqual([]);
  });

  it('leaves something to ask it by when it cannot be opened, until it can', async () => {
    const { lazy, registered } = part(2);
    await expect(lazy.open()).rejects.toThrow('No.');
    expect(registered).toEqual(['again']);
    await expect(lazy.open()).rejects.toThrow('No.');
    expect(registered).toEqual(['again']);
    await lazy.open();
    expect(registered).toEqual(['part']);
  });

  it('keeps what stands in for it when it cannot be read', async () => {
    const registered: string[] = [];
    const lazy = new LazyPart(() => Promise.reject(new Error('It is not there.')));
    lazy.standIn(() => {
      registered.push('first');
      return { dispose: () => void registered.pop() };
    });
    await expect(lazy.open()).rejects.toThrow('It is not there.');
    expect(registered).toEqual(['first']);
  });

  it('opens nothing when it was closed in the meantime', async () => {
    const { lazy, registered } = part(0);
    const opening = lazy.open();
    lazy.dispose();
    expect(await opening).toBeUndefined();
    expect(registered).toEqual([]);
  });
});
