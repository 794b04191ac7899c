import { answerOf, isRisk, setAnswer, setRisk } from '../workbook/change-workbook.ts';
import type { StatementFacts } from '../workbook/score-inputs.ts';
import type { AnswerEntry, Workbook } from '../../model/workbook-schema.ts';
import { assessmentTool as t } from './words.en.ts';
import { make } from '../../browser/dom.ts';
import { requireElement } from '../../browser/require-element.ts';
import { changeWorkbook } from '../workbook/store.browser.ts';
import { startWrittenField, type WrittenField } from './written-field.browser.ts';
import type { OutcomeId } from '../../model/outcomes.ts';

const FIELDS = ['reason', 'evidence', 'note'] as const;

/** A statement on the page. It saves choices and text in the workbook, and shows what the workbook has. */
export class StatementForm {
  readonly facts: StatementFacts;
  /** Two to five words that name it. */
  readonly topic: string;
  readonly #form: HTMLElement;
  readonly #radios: HTMLInputElement[];
  readonly #risk: HTMLInputElement;
  readonly #fields: Readonly<Record<(typeof FIELDS)[number], WrittenField>>;

  constructor(form: HTMLElement, say: (text: string) => void) {
    const { statement: id = '', of: outcome, topic = '', risk } = form.dataset;
    this.#form = form;
    this.facts = { id, outcome: outcome as OutcomeId, risk: risk === 'true' };
    this.topic = topic;
    this.#radios = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    this.#risk = requireElement(form, '[data-part="risk"]', HTMLInputElement);
    this.#fields = { reason: this.#fieldOf('reason'), evidence: this.#fieldOf('evidence'), note: this.#fieldOf('note') };
    for (const radio of this.#radios) radio.addEventListener('change', () => this.#set({ answer: toAnswer(radio.value) }));
    this.#risk.addEventListener('change', () => changeWorkbook((workbook) => setRisk(workbook, this.facts, this.#risk.checked)));
    this.#addClear(say);
  }

  update(workbook: Workbook): void {
    const entry = answerOf(workbook, this.facts.id);
    for (const radio of this.#radios) radio.checked = radio.value === String(entry.answer);
    this.#risk.checked = isRisk(workbook, this.facts);
    for (const name of FIELDS) this.#fields[name].update(entry[name]);
  }

  /** Brings the statement into view, ready to be answered. */
  focus(): void {
    this.#form.scrollIntoView();
    (this.#radios.find(({ checked }) => checked) ?? this.#radios[0])?.focus({ preventScroll: true });
  }

  /** Adds below the answers: the text of a printed form without an answer, and the button that clears the answer. */
  #addClear(say: (text: string) => void): void {
    const name = requireElement(this.#form, 'h3', HTMLElement).textContent;
    const button = make('button', { type: 'button', 'aria-label': t.clearOf(name) }, t.clear);
    button.addEventListener('click', () => {
      this.#set({ answer: '' });
      this.#radios[0]?.focus();
      say(t.cleared);
    });
    const none = make('p', { class: 'statement__none print-only' }, t.noAnswer);
    requireElement(this.#form, '.answers', HTMLElement).after(none, make('p', { class: 'statement__clear no-print' }, button));
  }

  #fieldOf(name: (typeof FIELDS)[number]): WrittenField {
    return startWrittenField(requireElement(this.#form, `[data-field="${name}"]`, HTMLTextAreaElement), (text) =>
      this.#set({ [name]: text }),
    );
  }

  #set(entry: Partial<AnswerEntry>): void {
    changeWorkbook((workbook) => setAnswer(workbook, this.facts.id, entry));
  }
}

/** The value of a radio button as an answer. The radio buttons of the page have no other values. */
const toAnswer = (value: string): AnswerEntry['answer'] => (/^\d$/.test(value) ? Number(value) : value) as AnswerEntry['answer'];
