import type { AnswersById } from '../form/answers';
import type { Email, Scenario } from './scenario';
import { renderTemplate, type Template, type Values } from './template';

/** Marks where a value ends while an email is put together; answers hold no control characters (`cleanText`). */
const END = '\0';
/** An answer may end as a sentence does, or with an abbreviation; the template's own stop after it would be one too many. */
const SECOND_STOP = /(?<=[.?!…])\0\.(?!\.)/gu;
const ENDS = /\0/gu;
const GAPS = /\n{3,}/gu;
const SPACES = / {2,}/gu;

/** A line that held only a section leaves no gap; a value holds no gap of its own (`readAnswers`), so none of the reader's is closed. */
export function renderEmail(scenario: Scenario, values: Values, subject = 1): Email {
  return {
    subject: renderSubject(scenario, values, subject),
    message: render(scenario.message, values).replace(GAPS, '\n\n').trim(),
  };
}

/** One of the scenario's subjects, counted from 1; the first where there are not as many. */
export function renderSubject({ subjects }: Scenario, values: Values, subject: number): string {
  return render(subjects[subject - 1] ?? subjects[0] ?? [], values)
    .replace(SPACES, ' ')
    .trim();
}

/** Counted from 1; the first where the reader made no usable choice. */
export function subjectChoice(answers: AnswersById): number {
  return Number.parseInt(answers.subject ?? '1', 10) || 1;
}

function render(template: Template, values: Values): string {
  return renderTemplate(template, withEnds(values)).replace(SECOND_STOP, '').replace(ENDS, '');
}

function withEnds(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value + END : value]),
  );
}
