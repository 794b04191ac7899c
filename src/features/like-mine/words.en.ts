import { t } from '../../shared/t.ts';
import { listNames } from '../../shared/list-names.ts';

export const likeMineWords = /* @__PURE__ */ t({
  title: 'Places like mine',
  description:
    'Tell the almanac what kind of council you are, in which nation or country and how large: case studies from places like yours come first.',
  lead: 'Say what your place is like. Case studies from places like it come first, each with the reason.',
  form: 'What is your place like?',
  kind: 'Kind of body',
  country: 'Nation or country',
  size: 'Residents',
  open: 'Any',
  forget: 'Forget it',
  saved: 'Your choice is remembered on this device only and sent nowhere. On a shared computer, choose “Forget it” when you are done.',
  notSaved: 'This browser remembers nothing here. The address of this page holds your choice: copy it to come back.',
  forgotten: 'Forgotten.',
  notForgotten: 'This browser did not let the page forget what it kept. Clear the data of this site in its settings.',
  rule: 'How the order comes about',
  ruleText: (points: Readonly<Record<'kind' | 'country' | 'size', number>>, very: number) =>
    `The same kind of body counts ${points.kind}, the same nation or country ${points.country}, the same size ${points.size}. From ${very} on a place is very like yours, below it somewhat. Of places that are equally like yours the one with the stronger evidence comes first, then the names go from A to Z. A case study counts by its main place.`,
  residentsText: (told: number, total: number) =>
    `A source tells the number of residents for ${told} of these ${total} case studies. Where none does, the size matches nothing, and nothing else changes.`,
  groups: { very: 'Very like yours', somewhat: 'Somewhat like yours', others: 'Others' },
  reason: {
    same: (parts: readonly string[]) => `Same ${listNames(parts)}.`,
    kind: 'kind of body',
    nation: 'nation',
    country: 'country',
    size: 'size',
    missing: 'Residents not told.',
  },
  status: (very: number, somewhat: number, total: number) =>
    `${very} of ${total} case studies come from places very like yours, ${somewhat} from places somewhat like it.`,
  nothingChosen: (total: number) => `All ${total} case studies, by kind of body.`,
  noScript: 'Ordering needs JavaScript. Without it, all case studies stand here by kind of body. Each heading leads to a list of its own.',
  byCountry: 'By nation or country',
  linkText: 'Find case studies from places like mine',
} as const);
