import { t } from '../../shared/t.ts';

/** What the script of the bar says, in a file of its own so that no page loads more. */
export const useScriptWords = /* @__PURE__ */ t({
  linkCopied: 'Link copied.',
} as const);
