import type { OtherEngine } from '../../scripts/support/find-engines.ts';

/** A running browser that Playwright cannot drive. */
export interface Engine {
  /** Opens a tab as for a new reader. A request for anything outside `top` is a complaint. */
  readonly openTab: (top: string) => Promise<Tab>;
  /** Opens one page and waits until it has loaded; returns the complaints of the browser. */
  readonly visit: (address: string, top: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Parts of a page are given as CSS selectors; the first match counts. */
export interface Tab {
  /** Opens an address in a new document and waits until the page has loaded. */
  readonly go: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Points and clicks, as a reader does. */
  readonly click: (selector: string) => Promise<void>;
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: 'Enter' | 'Paste') => Promise<void>;
  /** Chooses the option with this value. */
  readonly choose: (selector: string, value: string) => Promise<void>;
  /** The value of an expression in the page. */
  readonly run: (expression: string) => Promise<unknown>;
  /** The folder of the files that pages download. */
  readonly downloads: string;
  /** Complaints of the browser so far: errors, and violations of the security policy. */
  readonly complaints: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** The options of a Playwright project for its engine. */
export interface EngineOptions {
  readonly engineName: OtherEngine;
}
