import { expect, test, vi } from 'vitest';
import { loadEachOnce, loadForVersion, loadOnce } from './load-once.ts';

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

test('each version is loaded once', async () => {
  let version = 1;
  const load = vi.fn(() => Promise.resolve(version));
  const ask = loadForVersion(() => version, load);
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  expect(load).toHaveBeenCalledTimes(1);
  version = 2;
  expect(await ask()).toBe(2);
  expect(load).toHaveBeenCalledTimes(2);
});

test('a call that is waiting when the version changes gets the new answer', async () => {
  let version = 1;
  const old = Promise.withResolvers<string>();
  const load = vi.fn(() => (version === 1 ? old.promise : Promise.resolve('new')));
  const ask = loadForVersion(() => version, load);
  const waiting = ask();
  version = 2;
  const after = ask();
  old.resolve('old');
  expect(await Promise.all([waiting, after])).toEqual(['new', 'new']);
  expect(load).toHaveBeenCalledTimes(2);
});

test('after a failure the next call tries the same version again', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('Half of a file.')).mockResolvedValueOnce('whole');
  const ask = loadForVersion(() => 1, load);
  await expect(ask()).rejects.toThrow('Half of a file.');
  expect(await ask()).toBe('whole');
});

test('each name is loaded once, and again after a failure', async () => {
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
