import { Show, type JSX } from 'solid-js';
import { dayOf, timeOf, type PlainDateTime } from '~/domain/plain-date';
import type { Milestone } from '~/domain/plan';
import { spellMoment } from '~/domain/spell-out';
import { inZone, officeHours } from '~/domain/time-zones';
import { dateInWords, type Words } from '~/domain/words';
import { WordsWithDates } from '../form/WordsWithDates';

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
          <WordsWithDates words={list()} />
        </p>
      )}
    </Show>
  );

  function words(): Words | undefined {
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
      return ['This browser does not know the time zone ', props.zone, '.'];
    }
  }
}
