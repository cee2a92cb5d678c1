// What stands in for libraries in the build, beside these.
import { hp2Builder } from '@selderee/plugin-htmlparser2';
import { deepmergeCustom } from 'deepmerge-ts';
import { isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { DecisionTree } from 'selderee';
import { describe, expect, it } from 'vitest';
import { deepmergeCustom as ownMerge } from '../src/host/standIns/deepMerge.js';
import { DecisionTree as OwnTree } from '../src/host/standIns/selectors.js';

describe('selectors', () => {
  const rules = ['*', 'a', 'p', 'table', 'p', 'p.lead', '*.lead', 'table.copydesk-data', 'h1'].map(
    (selector, index) => [selector, `${selector} ${index}`] as const,
  );

  it('pick what the library picks', () => {
    const markup = ['a', 'p', 'table', 'h1', 'div']
      .flatMap(name =>
        ['', ' class="lead"', ' class="x copydesk-data\tlead"', ' class=""'].map(more => `<${name}${more}>`),
      )
      .join('');
    const library = new DecisionTree(rules.map(([selector, value]) => [selector, value])).build(hp2Builder);
    const own = new OwnTree(rules).build();
    const picked = new Set<string | null>();
    const compare = (nodes: ReturnType<typeof parseDocument>['children']): void => {
      for (const node of nodes) {
        if (!isTag(node)) continue;
        expect(own.pick1(node)).toBe(library.pick1(node));
        picked.add(own.pick1(node));
        compare(node.children);
      }
    };
    compare(parseDocument(markup).children);
    expect(picked.size).toBeGreaterThan(6);
    expect(new OwnTree([['a', 1]]).pick1({ name: 'b', attribs: {} })).toBeNull();
  });

  it('are no longer than ours are', () => {
    for (const selector of ['ul > li', '#main', 'a[href]', 'p:first-child'])
      expect(() => new OwnTree([[selector, 1]])).toThrow(selector);
  });
});

describe('merging', () => {
  it('is as the library does it', () => {
    type Keys = { readonly keyPath: readonly unknown[] } | undefined;
    const mergeArrays = (values: readonly (readonly unknown[])[], _: unknown, way: unknown): unknown[] => {
      const path = (way as Keys)?.keyPath ?? [];
      return path.length === 1 && path[0] === 'list' ? values.flat() : [...(values.at(-1) ?? [])];
    };
    const library = deepmergeCustom<unknown, Record<string, unknown>, { keyPath: unknown[] }>({
      filterValues: false,
      mergeArrays,
      metaDataUpdater: (previous, { key }) => ({ keyPath: [...(previous?.keyPath ?? []), key] }),
    });
    const values = [
      { list: [1, 2], deep: { list: [1], a: 1, b: { c: 2 } }, only: { x: [1] }, one: [1], kept: 1 },
      { list: [3], deep: { list: [2], b: { d: undefined } }, one: { two: 2 }, kept: undefined, made: () => 1 },
      { deep: { a: null }, kept: { x: 1 } },
    ];
    for (const some of [values, values.slice(0, 2), values.slice(1), values.slice(0, 1)])
      expect(ownMerge({ mergeArrays })(...some)).toEqual(library(...some));
  });
});
