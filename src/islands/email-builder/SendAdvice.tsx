import { createMemo, Show, type JSX } from 'solid-js';
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
  const advice = createMemo(() => sendAdvice(props.builder.scenario.id, props.builder.answers(), weekendsOnly));
  const link = (): string => {
    const { shared } = props.builder.form.answers();
    return `${props.whenPath}#${writeLink({ shared, people: [{}] }, DATE_FIELDS)}`;
  };
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
