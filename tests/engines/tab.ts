import type { OtherEngine } from '../../scripts/support/find-engines.ts';

/** A running browser that Playwright cannot drive. */
export interface Engine {
  /** Opens a tab as for a new reader. Asking for anything that does not lie below `top` is a reason to complain. */
  readonly openTab: (top: string) => Promise<Tab>;
  /** Opens one page until it has loaded; gives what the browser complains of. */
  readonly visit: (address: string, top: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** Places on a page are named by CSS selectors; the first match counts. */
export interface Tab {
  /** Opens an address afresh and waits until the page has loaded. */
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
  /** The folder of the files that a page had saved. */
  readonly downloads: string;
  /** What the browser complained of so far: errors, and what the security policy forbade. */
  readonly complaints: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** What a project of Playwright says of its engine. */
export interface EngineOptions {
  readonly engineName: OtherEngine;
}
