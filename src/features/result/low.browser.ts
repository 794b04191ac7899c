import type { AssessedOutcome, Reason, StatementData, StudyReason } from '../../content/assessment-data.ts';
import { isSameKind, type LowAnswer } from './low-answers.ts';
import { SELF_ASSESSMENT } from '../../shared/urls.ts';
import { nameAnswer } from '../workbook/answer-name.ts';
import type { KindOfBodyId } from '../../model/kinds-of-body.ts';
import { result as t } from './words.en.ts';
import { make } from '../../browser/dom.ts';
import { makeFlag } from '../../site/flag.browser.ts';
import { resolveHref } from '../../browser/resolve-href.ts';

/** The reader's type of organisation, and the outcomes with their names. */
interface Context {
  readonly outcomes: readonly AssessedOutcome[];
  readonly kind: KindOfBodyId | '';
}

/** A low answer: what it is, what to ask next, who has done it, and what is in the way, each with its reason. */
export function makeLow({ statement, answer, target, studies }: LowAnswer, { outcomes, kind }: Context): HTMLElement {
  const outcome = outcomes.find(({ id }) => id === statement.outcome)?.name;
  return make(
    'li',
    { class: 'low__answer', 'data-statement': statement.id },
    make(
      'div',
      {},
      make(
        'p',
        { class: 'low__standing small' },
        make('b', {}, t.low.scoreInput(nameAnswer(answer), target)),
        ' ',
        make('span', { class: 'soft' }, outcome),
      ),
      make('h3', {}, statement.statement),
      makeAsk(statement),
      make('p', { class: 'small no-print' }, makeAnswerLink(statement)),
      make('h4', {}, t.low.challenges),
      make('ul', { class: 'low__challenges' }, ...statement.challenges.map(makeChallenge)),
    ),
    make(
      'div',
      {},
      make('h4', {}, t.low.studies),
      make('ul', { class: 'low__studies' }, ...studies.map((study) => makeStudy(study, isSameKind(study, kind)))),
    ),
  );
}

/** A statement that no one could answer: what to find out. */
export const makeInvestigations = (statement: StatementData): HTMLElement =>
  make(
    'li',
    { 'data-statement': statement.id },
    make('h3', {}, t.investigation.entry(statement.topic)),
    make('p', {}, statement.statement),
    makeAsk(statement),
    make('p', { class: 'small no-print' }, makeAnswerLink(statement)),
  );

const makeAsk = ({ ask }: StatementData): HTMLElement => make('p', { class: 'low__ask' }, make('b', {}, t.low.ask), ' ', ask);

/** The text of the link is the same for each answer; its accessible name says which. */
const makeAnswerLink = ({ id, topic }: StatementData): HTMLElement =>
  make('a', { href: resolveHref(`${SELF_ASSESSMENT}#statement=${id}`), 'aria-label': t.low.answerOf(topic) }, t.low.answer);

function makeStudy({ name, url, why, place, flag }: StudyReason, sameKind: boolean): HTMLElement {
  return make(
    'li',
    {},
    makeFlag(flag.areas, flag.principles),
    make(
      'div',
      {},
      make('a', { href: resolveHref(url) }, name),
      make('p', { class: 'small soft' }, place, sameKind && ' · ', sameKind && make('b', {}, t.low.sameKind)),
      make('p', { class: 'small' }, why),
    ),
  );
}

const makeChallenge = ({ name, url, why }: Reason): HTMLElement =>
  make('li', {}, make('a', { href: resolveHref(url) }, name), make('p', { class: 'small' }, why));
