import { createMemo, Show, type JSX } from 'solid-js';
import { answerTo, type AnswersById } from '~/domain/answers';
import { sendAdvice } from '~/domain/send-advice';
import { DATE_FIELDS } from '~/domain/shared-fields';
import { writeLink } from '~/domain/share-link';
import { weekendsOnly } from '~/domain/working-days';
import { WordsWithDates } from '../form/WordsWithDates';
import type { EmailBuilder } from './create-email-builder';

interface SendAdviceProps {
  readonly builder: EmailBuilder;
  readonly whenPath: string;
}

/** When to send this email, once the dates are known, with the way to all dates of the plan. */
export function SendAdvice(props: SendAdviceProps): JSX.Element {
  // Apart from all other answers, so that a key in one of those counts no days.
  const dates = createMemo(() => datesIn(props.builder.answers()), undefined, { equals: areSame });
  const advice = createMemo(() => sendAdvice(props.builder.scenario.id, dates(), weekendsOnly));
  const link = (): string => `${props.whenPath}#${writeLink({ shared: dates(), people: [{}] }, DATE_FIELDS)}`;
  return (
    <Show when={advice()}>
      {(words) => (
        <p class="strip">
          <WordsWithDates words={words()} /> <a href={link()}>See all dates</a>
        </p>
      )}
    </Show>
  );
}

function datesIn(answers: AnswersById): AnswersById {
  return Object.fromEntries(DATE_FIELDS.map((field) => [field.id, answerTo(field, answers)]));
}

function areSame(one: AnswersById, other: AnswersById): boolean {
  return DATE_FIELDS.every(({ id }) => one[id] === other[id]);
}
