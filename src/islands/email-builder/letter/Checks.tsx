import { createEffect, createSignal, For, onCleanup, Show, untrack, type JSX } from 'solid-js';
import type { Check, EmailOnShow } from '~/domain/checks/check';
import { checkEmail } from '~/domain/checks/check-email';
import { writeLink } from '~/domain/links/share-link';
import { wordsOf } from '~/domain/checks/compare-text';
import { SentenceWithDates } from '~/islands/form/SentenceWithDates';
import { weekendsOnly, type WorkCalendar } from '~/domain/dates/working-days';
import { afterPress } from '~/islands/browser/after-press';
import type { EmailBuilder } from '../create-email-builder';

interface ChecksProps {
  readonly builder: EmailBuilder;
  /** The URLs of the guide and of the Write page. */
  readonly paths: { readonly guide: string; readonly write: string };
}

/** It holds, and leaves nothing to think of. */
function isQuiet(check: Check): boolean {
  return check.holds && !check.hint;
}

/** Longer than a frame, and too short to be noticed. */
const AFTER_MILLISECONDS = 100;

/** The checks of the email: those that don't hold, one per line with a hint, and the others behind one line. */
export function Checks(props: ChecksProps): JSX.Element {
  const workdays = (): WorkCalendar => props.builder.dates()?.workdays() ?? weekendsOnly;
  const onShow = (): EmailOnShow => ({
    scenario: props.builder.withLetters(),
    family: props.builder.limits.family,
    words: props.builder.limits.words,
    answers: props.builder.form.answers(),
    person: props.builder.person(),
    emails: props.builder.form.answers().people.map((_, index) => props.builder.emailOf(index)),
    calendar: workdays(),
    now: props.builder.now(),
  });
  const read = () => ({ checks: checkEmail(onShow()), words: wordsOf(props.builder.email().message).length });
  const [result, setResult] = createSignal(untrack(read));
  // The checks read every person's email, so they run after what was typed is on the screen.
  createEffect(() => {
    const { form, person, now } = props.builder;
    for (const ask of [form.answers, form.edits, person, now, workdays]) ask();
    const timer = setTimeout(() => {
      afterPress(() => setResult(read()));
    }, AFTER_MILLISECONDS);
    onCleanup(() => {
      clearTimeout(timer);
    });
  });
  /** The fragment that carries the answers to another email. */
  const link = (): string => writeLink(props.builder.form.answers(), props.builder.form.fields);
  const checks = () => result().checks;
  const held = () => checks().filter(({ holds }) => holds);

  const item = (check: Check): JSX.Element => (
    <li classList={{ 'does-not-hold': !check.holds }} data-check={check.id} data-holds={check.holds ? 'yes' : 'no'}>
      <span class="visually-hidden">{check.holds ? 'Holds: ' : 'Not yet: '}</span>
      {check.claim}
      <Show when={check.hint}>
        {(hint) => (
          <span class="hint">
            {' '}
            <SentenceWithDates words={hint()} />
          </span>
        )}
      </Show>
      <Show when={!check.holds && check.scenarioId}>
        {(id) => (
          <>
            {' '}
            <a href={`${props.paths.write}${id()}/#${link()}`}>Open that email</a>
          </>
        )}
      </Show>
      <Show when={!check.holds}>
        {' '}
        <a href={`${props.paths.guide}${check.guidePage}/`} aria-label={`Why: ${check.claim}`}>
          Why
        </a>
      </Show>
    </li>
  );

  return (
    <section class="checks" aria-label="Checks">
      <details>
        <summary class="checks-sum">
          {held().length} of {checks().length} checks pass · {result().words} words; aim for{' '}
          {props.builder.limits.words.least} to {props.builder.limits.words.most}
        </summary>
        <ul>
          <For each={checks().filter(isQuiet)}>{item}</For>
        </ul>
      </details>
      <ul>
        <For each={checks().filter((check) => !isQuiet(check))}>{item}</For>
      </ul>
    </section>
  );
}
