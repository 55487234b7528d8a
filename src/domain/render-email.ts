import Mustache from 'mustache';
import type { AnswersById } from './answers';
import type { Values } from './read-answers';
import type { Email, Scenario } from './scenario';

const GAPS = /\n{3,}/gu;
const SPACES = / {2,}/gu;

/** Plain text: nothing is escaped, so it must reach a page as text and never as markup. */
export function renderEmail(scenario: Scenario, values: Values, subjectChoice = 1): Email {
  const subject = scenario.subjects[subjectChoice - 1] ?? scenario.subjects[0] ?? '';
  return {
    subject: render(subject, values).replace(SPACES, ' ').trim(),
    message: render(scenario.message, values).replace(GAPS, '\n\n').trim(),
  };
}

/** Counted from 1; the first where the reader made no usable choice. */
export function subjectChoice(answers: AnswersById): number {
  return Number.parseInt(answers.subject ?? '1', 10) || 1;
}

/** A line that held only a section leaves no gap; a value cannot hold a gap, so none of the reader's is closed. */
function render(template: string, values: Values): string {
  return Mustache.render(template, values, {}, { escape: String });
}
