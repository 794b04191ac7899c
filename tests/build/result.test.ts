import { expect, test } from 'vitest';
import { OUTCOMES } from '../../src/model/outcomes.ts';
import { readBuilt } from './page-scripts.ts';

test('without a script the result is a profile to fill in by hand', () => {
  const [blank] = /<table.*?<\/table>/s.exec(readBuilt('self-assessment/result/index.html')) ?? [''];
  for (const { name } of OUTCOMES) expect(blank).toContain(name);
});
