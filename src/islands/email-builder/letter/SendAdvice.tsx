import { Show, type JSX } from 'solid-js';
import { CALCULATOR_FIELDS } from '~/domain/form/common-fields';
import { writeLink } from '~/domain/links/share-link';
import { SentenceWithDates } from '~/islands/form/SentenceWithDates';
import type { LetterDates } from '../create-letter-dates';

interface SendAdviceProps {
  readonly dates: LetterDates;
  readonly whenPath: string;
}

const COUNTED = {
  'no place': '',
  fetching: '',
  known: 'The public holidays there are left out.',
  'not fetched': 'The public holidays there couldn’t be loaded, so only weekends are left out.',
  unknown: '',
} as const;

/** When to send this email, once the dates are known, with a link to the date calculator. */
export function SendAdvice(props: SendAdviceProps): JSX.Element {
  const link = (): string =>
    `${props.whenPath}#${writeLink({ shared: props.dates.dates(), people: [{}] }, CALCULATOR_FIELDS)}`;
  const isUnclear = (): boolean => ['choices', 'unclear'].includes(props.dates.said()?.kind ?? '');
  const said = () => {
    const reading = props.dates.said();
    return reading?.kind === 'day' ? reading.words : undefined;
  };
  return (
    <>
      <Show when={isUnclear()}>
        <p class="strip">
          What they said about an answer, “{props.dates.dates().said}”, can’t be counted on yet, so no day is worked out from
          it. <a href={link()}>Say what they meant</a>
        </p>
      </Show>
      <Show when={props.dates.advice()}>
        {(words) => (
          <p class="strip">
            <SentenceWithDates words={words()} /> {COUNTED[props.dates.holidays().kind]}{' '}
            <Show when={said()}>
              {(sentence) => (
                <>
                  <SentenceWithDates words={sentence()} />{' '}
                </>
              )}
            </Show>
            <a href={link()}>See all dates</a>
          </p>
        )}
      </Show>
    </>
  );
}
