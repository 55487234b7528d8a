import { createMemo, Show, type JSX } from 'solid-js';
import { answerTo, type AnswersById } from '~/domain/form/answers';
import { sendAdvice } from '~/domain/plan/send-advice';
import { DATE_FIELDS } from '~/domain/form/common-fields';
import { writeLink } from '~/domain/links/share-link';
import { SentenceWithDates } from '~/islands/form/SentenceWithDates';
import { createHolidays } from '~/islands/form/create-holidays';
import type { EmailBuilder } from '../create-email-builder';

interface SendAdviceProps {
  readonly builder: EmailBuilder;
  readonly whenPath: string;
  readonly holidaysPath: string;
}

const COUNTED = {
  'no place': '',
  fetching: '',
  known: 'The public holidays there are left out.',
  'not fetched': 'The public holidays there could not be loaded, so only weekends are left out.',
} as const;

/** When to send this email, once the dates are known, with a link to the date calculator. */
export function SendAdvice(props: SendAdviceProps): JSX.Element {
  // A memo of the dates alone, so that typing in another field does not compute the plan again.
  const dates = createMemo(() => datesIn(props.builder.answers()), undefined, { equals: areSame });
  // Neither prop changes while the page is open.
  // eslint-disable-next-line solid/reactivity
  const holidays = createHolidays(() => props.builder.answers().place ?? '', props.holidaysPath);
  const advice = createMemo(() =>
    sendAdvice(props.builder.scenario.id, dates(), holidays.workdays(), props.builder.today()),
  );
  const link = (): string => `${props.whenPath}#${writeLink({ shared: dates(), people: [{}] }, DATE_FIELDS)}`;
  return (
    <Show when={advice()}>
      {(words) => (
        <p class="strip">
          <SentenceWithDates words={words()} /> {COUNTED[holidays.state().kind]} <a href={link()}>See all dates</a>
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
