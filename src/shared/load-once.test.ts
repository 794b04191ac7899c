import { afterEach, expect, test, vi } from 'vitest';
import { loadAgainAfter, loadEachOnce, loadOnce } from './load-once.ts';

test('what has loaded is not loaded again, and two calls at once share one load', async () => {
  let loads = 0;
  const load = loadOnce(() => Promise.resolve((loads += 1)));
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
});

test('after a failure the next call tries again', async () => {
  let loads = 0;
  const load = loadOnce(() => {
    loads += 1;
    return loads === 1 ? Promise.reject(new Error('No connection.')) : Promise.resolve('here');
  });
  await expect(load()).rejects.toThrow('No connection.');
  expect(await load()).toBe('here');
});

afterEach(() => vi.useRealTimers());

test('for a while the answer is the same, however often it is asked for, and then it is loaded again', async () => {
  vi.useFakeTimers();
  let loads = 0;
  const load = loadAgainAfter(200, () => Promise.resolve((loads += 1)));
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  await vi.advanceTimersByTimeAsync(150);
  expect(await load()).toBe(1);
  await vi.advanceTimersByTimeAsync(60);
  expect(await load()).toBe(2);
});

test('each name is loaded once, and one that failed again', async () => {
  const loads: string[] = [];
  const load = loadEachOnce((name) => {
    loads.push(name);
    return name === 'bad' ? Promise.reject(new Error('Not there.')) : Promise.resolve(name.toUpperCase());
  });
  expect(await Promise.all([load('a'), load('b'), load('a')])).toEqual(['A', 'B', 'A']);
  await expect(load('bad')).rejects.toThrow('Not there.');
  await expect(load('bad')).rejects.toThrow('Not there.');
  expect(loads).toEqual(['a', 'b', 'bad', 'bad']);
});
