import { t } from '../../shared/t.ts';

export const actionsWords = /* @__PURE__ */ t({
  verdict: 'What the case studies say',
} as const);
