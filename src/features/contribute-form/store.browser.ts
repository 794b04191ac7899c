import { DeviceStore } from '../../browser/device-store.ts';
import { formatDraft, isDraftRefusal, parseDraft } from '../contribute-draft/draft-file.ts';
import { EMPTY_DRAFT, isBlank, type Draft } from '../contribute-draft/draft.ts';
import type { Field } from '../contribute-draft/fields.ts';

/** The store of the draft on this device. It reads a draft only if this form has a field for everything in it. */
export const makeDraftStore = (form: readonly Field[]): DeviceStore<Draft> =>
  new DeviceStore({
    key: 'almanac-draft',
    parse: (text) => {
      const read = parseDraft(text, form);
      return isDraftRefusal(read) ? undefined : read.draft;
    },
    format: formatDraft,
    empty: EMPTY_DRAFT,
    hasText: (draft) => !isBlank(draft),
  });
