import type { Draft } from '../contribute-draft/draft.ts';
import type { Field } from '../contribute-draft/fields.ts';
import type { DeviceStore } from '../../browser/device-store.ts';

/** What the parts of the form's script share. The draft in the store is the only state. */
export interface FormContext {
  readonly root: HTMLElement;
  readonly form: readonly Field[];
  readonly store: DeviceStore<Draft>;
  readonly say: (text: string) => void;
  /** Offers to bring back an earlier draft; undefined takes the offer away. */
  readonly offerUndo: (before: Draft | undefined) => void;
}
