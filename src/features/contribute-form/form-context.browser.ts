import type { Draft } from '../contribute-draft/draft.ts';
import type { Field } from '../contribute-draft/fields.ts';
import type { DeviceStore } from '../../browser/device-store.ts';

/** What the parts of the form's script share. The stored draft is the only state. */
export interface FormContext {
  readonly root: HTMLElement;
  readonly form: readonly Field[];
  readonly store: DeviceStore<Draft>;
  readonly say: (text: string) => void;
  /** Offers to restore an earlier draft; undefined withdraws the offer. */
  readonly offerUndo: (before: Draft | undefined) => void;
}
