import type { OtherEngine } from '../../../scripts/find-engines.ts';

/** One tab of a browser that Playwright cannot drive. Places on a page are named by CSS selectors; the first match counts. */
export interface Tab {
  /** Opens an address afresh and waits until the page has loaded. */
  readonly go: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Points and clicks, as a reader does. */
  readonly click: (selector: string) => Promise<void>;
  /** Types into what has the focus. `Enter`, `Tab` and `Paste` are keys. */
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: 'Enter' | 'Tab' | 'Paste') => Promise<void>;
  /** Chooses the option with this value. */
  readonly choose: (selector: string, value: string) => Promise<void>;
  /** The value of an expression in the page. */
  readonly run: (expression: string) => Promise<unknown>;
  /** Where files that the page offers are saved. */
  readonly downloads: string;
  /** What the browser complained of so far: errors, and what the security policy forbade. */
  readonly complaints: () => readonly string[];
  /** Addresses that were asked for: all so far where the engine tells them, or else those of the open page. */
  readonly requests: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** A running browser that opens tabs, each as for a new reader. */
export interface Engine {
  readonly openTab: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}

/** What a project of Playwright says of its engine. */
export interface EngineOptions {
  readonly engineName: OtherEngine;
}
