import { Show, type JSX } from 'solid-js';
import { dayOf, timeOf, type PlainDateTime } from '~/domain/dates/plain-date';
import type { Milestone } from '~/domain/plan/plan';
import { inZone, officeHours } from '~/domain/dates/time-zones';
import { dateInWords, spellMoment, type Sentence } from '~/domain/dates/sentence';
import { SentenceWithDates } from '~/islands/form/SentenceWithDates';

interface ZoneNoteProps {
  readonly milestone: Milestone;
  /** IANA. */
  readonly zone: string;
}

/** The same moments on the interviewer's clock. */
export function ZoneNote(props: ZoneNoteProps): JSX.Element {
  return (
    <Show when={words()}>
      {(list) => (
        <p class="reason">
          <SentenceWithDates words={list()} />
        </p>
      )}
    </Show>
  );

  function words(): Sentence | undefined {
    const { id, on } = props.milestone;
    const yours = Intl.DateTimeFormat().resolvedOptions().timeZone;
    try {
      if (id === 'thank-you' && timeOf(on) !== undefined) {
        const there = inZone(on as PlainDateTime, yours, props.zone);
        return ['On their clock: by ', dateInWords(there, spellMoment(there)), '.'];
      }
      return id === 'nudge' || id === 'second-nudge' ? officeHours(dayOf(on), props.zone, yours) : undefined;
    } catch {
      // A zone out of a link that this browser does not know: the form names it, and the dates stand without it.
      return ['This browser doesn’t know the time zone ', props.zone, '.'];
    }
  }
}
