import { defineHastPlugin } from 'satteri';
import { renderCitation } from '../../build/citation-mark.ts';
import { element, type Element } from '../../build/elements.ts';
import type { CaseStudyData, FailureData } from '../../model/case-study-schema.ts';
import { FAILURE_STAGES } from '../../model/failure-stages.ts';
import { SECTIONS } from '../../model/sections.ts';
import { termOf } from '../../model/taxonomy.ts';
import { pageWords } from './words.en.ts';

const AFTER_FAILURES = SECTIONS.find(({ id }) => id === 'how-to-do-it-yourself')?.title;

/** Lists the failures of a case study at the end of "What went wrong". */
export const failureListPlugin = (data: CaseStudyData) =>
  defineHastPlugin({
    name: 'failure-list',
    element: [
      {
        filter: ['h2'],
        visit(heading, context) {
          if (data.failures.length === 0 || context.textContent(heading) !== AFTER_FAILURES) return;
          context.insertBefore(heading, renderFailures(data));
        },
      },
    ],
  });

const renderFailures = ({ failures, sources }: CaseStudyData): Element[] => [
  element('h3', { id: 'failures' }, [pageWords.failures]),
  element(
    'ul',
    { className: ['failures'] },
    failures.map((failure) => renderFailure(failure, sources.findIndex(({ id }) => id === failure.source) + 1)),
  ),
];

const renderFailure = ({ what, stage, sign, response, source }: FailureData, number: number): Element =>
  element('li', {}, [
    element('p', {}, [element('b', {}, [what]), renderCitation(source, number)]),
    element('dl', {}, [
      ...renderFact(pageWords.failureStage, termOf(FAILURE_STAGES, stage).name),
      ...renderFact(pageWords.failureSign, sign),
      ...renderFact(pageWords.failureResponse, response),
    ]),
  ]);

const renderFact = (name: string, value: string | undefined): Element[] =>
  value ? [element('dt', {}, [name]), element('dd', {}, [value])] : [];
