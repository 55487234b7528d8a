import type { JSX } from 'solid-js';

/** Stands below the form where the browser refuses to store anything. */
export function NotKept(): JSX.Element {
  return (
    <>
      Your browser won’t keep what you type. It all stays here as long as this page is open, so copy the email before you
      leave.
    </>
  );
}
