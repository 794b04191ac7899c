import { expect, test } from 'vitest';
import { propsDigester } from './props-digest.ts';

const study = { slug: 'one', title: 'One' };

test('equal props have the same digest, and any other value gives another one', () => {
  const digestOf = propsDigester(new Map());
  const props = { list: { items: [study], total: 1 }, counts: new Map([['a', 1]]), names: new Set(['a']) };
  expect(digestOf(structuredClone(props))).toBe(digestOf(props));
  const others = [
    { ...props, list: { items: [{ ...study, title: 'Two' }], total: 1 } },
    { ...props, list: { items: [study], total: 2 } },
    { ...props, list: { items: [], total: 1 } },
    { ...props, counts: new Map([['a', 2]]) },
    { ...props, counts: new Map([['b', 1]]) },
    { ...props, names: new Set(['b']) },
  ];
  expect(new Set([props, ...others].map(digestOf)).size).toBe(7);
});

test('a known object is represented by its digest', () => {
  const list = [study, study];
  const [one, same, other] = ['x', 'x', 'y'].map((known) => propsDigester(new Map([[study, known]]))({ list }));
  expect(same).toBe(one);
  expect(other).not.toBe(one);
});

test('a list shared by many props is read once', () => {
  let reads = 0;
  const entry = {
    get title() {
      reads += 1;
      return 'One';
    },
  };
  const list = [entry];
  const digestOf = propsDigester(new Map());
  expect(digestOf({ list, page: 1 })).not.toBe(digestOf({ list, page: 2 }));
  expect(reads).toBe(1);
});

test('props with a function are refused', () => {
  expect(() => propsDigester(new Map())({ row: [{ urlOf: () => 'a' }] })).toThrow(/"urlOf"/);
});
