import { t } from '../../shared/t.ts';

/** The words of the script for the actions, in their own file so that no page loads more. */
export const useScriptWords = /* @__PURE__ */ t({
  linkCopied: 'Link copied.',
} as const);
