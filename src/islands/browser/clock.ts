import { plainDateTimeAt, type PlainDateTime } from '~/domain/dates/plain-date';
import { afterPress } from './after-press';

const A_MINUTE = 60_000;

/** Calls back at once and then every minute, for as long as the page is open. */
export function onEveryMinute(callback: (now: PlainDateTime) => void): void {
  const tell = (): void => {
    callback(plainDateTimeAt(Date.now()));
  };
  tell();
  setInterval(afterPress, A_MINUTE, tell);
}
