import type { PlainDate } from '../dates/plain-date';
import { eventsOf, withEvent, withText, type KeptInterview } from './kept-interview';
import { LAST_EMAILS, type Answered } from './what-follows';

/** What they answered, and on which day. */
export interface Heard {
  readonly answer: Answered;
  readonly on: PlainDate;
  /** The new day of an answer, or the moment of the next round, where they gave one. */
  readonly date?: string | undefined;
  /** A new date in their own words, where they gave no day. */
  readonly words?: string | undefined;
}

/** An email went out. The last one there is to write ends the interview. The same email on the same day counts once. */
export function withSent(interview: KeptInterview, scenarioId: string, on: PlainDate, id: string): KeptInterview {
  const isKnown = eventsOf(interview).some(
    (event) => event.kind === 'sent' && event.scenarioId === scenarioId && event.on === on,
  );
  if (isKnown) return interview;
  const sent = withEvent(interview, id, on, { kind: 'sent', scenarioId });
  return LAST_EMAILS.includes(scenarioId) ? withEvent(sent, `${id}-end`, on, { kind: 'ended' }) : sent;
}

/** They answered. A new date or a next round begins a new plan; what they said before about an answer is over then. */
export function withHeard(
  interview: KeptInterview,
  { answer, on, date = '', words = '' }: Heard,
  id: string,
): KeptInterview {
  const heard = withEvent(interview, id, on, { kind: 'heard', answer });
  const dates: Readonly<Partial<Record<Answered, Readonly<Record<string, string>>>>> = {
    'new-date': { replyby: date, said: date === '' ? words : '', saidon: date === '' && words !== '' ? on : '' },
    'next-round': { interview: date, replyby: '', said: '', saidon: '' },
  };
  const changes = date === '' && words === '' ? {} : (dates[answer] ?? {});
  return Object.entries(changes).reduce((made, [key, text]) => withText(made, key, text), heard);
}
