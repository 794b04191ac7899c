import { t } from '../../shared/t.ts';

export const assessmentWords = /* @__PURE__ */ t({
  description: 'How is your council doing on the 12 outcomes? Answer 36 statements in about 30 minutes. Your answers stay on your device.',
  ofOutcome: 'Assess your council on this outcome',
} as const);
