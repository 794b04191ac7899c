import { findEngine, type OtherEngine } from '../../scripts/support/find-engines.ts';
import { test as base, topAddress } from '../support/almanac.ts';
import { startFirefox } from './firefox.ts';
import type { Engine, EngineOptions, Tab } from './tab.ts';
import { startWebKit } from './webkit.ts';

const START: Readonly<Record<OtherEngine, (programs: readonly string[]) => Promise<Engine>>> = {
  firefox: startFirefox,
  webkit: startWebKit,
};

/** A test in a browser that Playwright cannot drive. `tab` is new: nothing is stored on its device. */
export const test = base.extend<{ tab: Tab }, EngineOptions & { engine: Engine }>({
  engineName: ['firefox', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await START[engineName](findEngine(engineName) ?? []);
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  tab: async ({ engine }, use) => {
    const tab = await engine.openTab(topAddress());
    await use(tab);
    await tab.close();
  },
});
