import { expect, test, vi } from 'vitest';
import { renderOnce } from './render-once.ts';

test('each part of each thing is rendered once', async () => {
  const render = vi
    .fn<() => Promise<string>>()
    .mockResolvedValueOnce('first')
    .mockResolvedValueOnce('other part')
    .mockResolvedValueOnce('other thing');
  const thing = {};
  const atOnce = renderOnce(thing, 'a', render);
  expect(renderOnce(thing, 'a', render)).toBe(atOnce);
  expect(await atOnce).toBe('first');
  expect(renderOnce(thing, 'a', render)).toBe('first');
  expect(await renderOnce(thing, 'b', render)).toBe('other part');
  expect(await renderOnce({}, 'a', render)).toBe('other thing');
  expect(render).toHaveBeenCalledTimes(3);
});
