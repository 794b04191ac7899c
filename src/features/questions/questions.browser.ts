import { parseJson } from '../../shared/json.ts';
import { saveFile } from '../../browser/save-file.ts';
import { formatDraft } from '../contribute-draft/draft-file.ts';
import { toAnswersDraft, type Answer, type AnswerField, type AskedStudy } from './answers.ts';
import { questionsWords as words } from './words.en.ts';

/** Lets the answers be downloaded as a file that the form opens. Does nothing on other pages. */
export function startQuestions(): void {
  const root = document.querySelector<HTMLElement>('[data-questions]');
  const asked = root && (parseJson(root.dataset['questions'] ?? '') as AskedStudy | undefined);
  if (!root || !asked) return;
  root.querySelector('[data-part="print"]')?.addEventListener('click', () => window.print());
  root.querySelector('[data-part="download"]')?.addEventListener('click', () => {
    const status = root.querySelector('[data-part="status"]');
    if (status) status.textContent = download(asked, readAnswers(root));
  });
}

function download(asked: AskedStudy, answers: readonly Answer[]): string {
  if (answers.length === 0) return words.noAnswer;
  const name = words.file(asked.slug);
  saveFile(name, formatDraft(toAnswersDraft(asked, answers)), 'application/json');
  return words.downloaded(name);
}

const readAnswers = (root: HTMLElement): Answer[] =>
  [...root.querySelectorAll('textarea')]
    .map((area) => ({
      field: area.dataset['field'] as AnswerField,
      question: document.getElementById(`${area.id}-text`)?.textContent.trim() ?? '',
      text: area.value.trim(),
    }))
    .filter(({ text }) => text !== '');
