import type { AnswersById } from './answers';
import type { Email, Scenario } from './scenario';
import { renderTemplate, type Values } from './template';

const GAPS = /\n{3,}/gu;
const SPACES = / {2,}/gu;
/** An answer may end as a sentence does, or with an abbreviation; the stop of the template after it would be one too many. */
const SECOND_STOP = /(?<=[?!…])\.(?=\s|$)|(?<=[^.]\.)\.(?!\.)/gu;

/** A line that held only a section leaves no gap; a value holds no gap of its own (`readAnswers`), so none of the reader's is closed. */
export function renderEmail(scenario: Scenario, values: Values, subject = 1): Email {
  const template = scenario.subjects[subject - 1] ?? scenario.subjects[0] ?? [];
  return {
    subject: renderTemplate(template, values).replace(SPACES, ' ').replace(SECOND_STOP, '').trim(),
    message: renderTemplate(scenario.message, values).replace(GAPS, '\n\n').replace(SECOND_STOP, '').trim(),
  };
}

/** Counted from 1; the first where the reader made no usable choice. */
export function subjectChoice(answers: AnswersById): number {
  return Number.parseInt(answers.subject ?? '1', 10) || 1;
}
