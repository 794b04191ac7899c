import { t } from '../../shared/t.ts';

export const assessmentWords = /* @__PURE__ */ t({
  title: 'Self-assessment',
  description:
    'Where does your council stand on the twelve outcomes? 36 statements on one ladder, in about 30 minutes, kept on your device only.',
  ofOutcome: 'Assess your council on this outcome',
  scoring: 'How the self-assessment reckons',
} as const);
