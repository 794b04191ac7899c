import { formatNumber } from '../../shared/format-number.ts';
import { plural } from '../../shared/plural.ts';
import { t } from '../../shared/t.ts';

export const embedWords = /* @__PURE__ */ t({
  heading: 'Put the almanac on your website',
  lead: 'Show a case study or a list of them on an intranet, a blog or a learning platform. No script, no cookies, no tracking.',
  description: 'How to show a case study or a list on your own website, without a script: as a frame or as plain HTML.',
  ways: 'Two ways',
  frame: 'A frame',
  frameMeaning: 'It shows the newest edition. Your reader’s browser asks this site for one page and its styles.',
  snippet: 'Plain HTML',
  snippetMeaning: 'It is part of your page and asks this site for nothing. It stays as it is, so check it now and then.',
  study: 'A case study',
  studyHow: 'Under “Cite” on the page of every case study there is a link, “Put this on your website”. It opens the code for both ways.',
  lists: 'A list of case studies',
  listsHow: 'Each list has the ten case studies with the strongest evidence.',
  codeOf: (name: string) => `Code for ${name}`,
  oembed: 'oEmbed',
  oembedHow: 'If your system reads oEmbed, paste the address of a case study: the page names its file.',
  codeFrame: '1. As a frame. It shows the newest edition.',
  codeSnippet: (edition: string) => `2. As plain HTML, from the edition of ${edition}. It asks this site for nothing.`,
  wentWrong: 'What went wrong:',
  read: 'Read the case study',
  listOf: (name: string) => `Case studies: ${name}`,
  all: (count: number) => plural(count, 'See the case study', `See all ${formatNumber(count)} case studies`),
  from: (site: string, licence: string) => `From ${site}, ${licence}.`,
} as const);
