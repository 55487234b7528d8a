import { plainDateTimeAt, type PlainDateTime } from '~/domain/dates/plain-date';

const A_MINUTE = 60_000;

function now(): PlainDateTime {
  return plainDateTimeAt(Date.now());
}

/** Calls back at once and then every minute. */
export function onEveryMinute(callback: (now: PlainDateTime) => void): () => void {
  callback(now());
  const timer = setInterval(() => {
    callback(now());
  }, A_MINUTE);
  return () => {
    clearInterval(timer);
  };
}
