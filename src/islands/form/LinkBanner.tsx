import { createUniqueId, For, Show, type JSX } from 'solid-js';
import { hasAnswer } from '~/domain/form/answers';
import { typedAnswers, mergeLink } from '~/domain/drafts/merge-link';
import type { LinkNotice, ReadLink } from '~/domain/links/read-link';
import { LONGEST_LINK } from '~/domain/links/share-link';
import type { Form } from './create-form';
import { MISSING_PART } from './lazy-part';
import { Dismiss, KeptNotice } from '~/islands/drafts/KeptNotice';
import { focusFormAfter } from '~/islands/browser/focus-form-after';

const NOTHING_FILLED = 'Nothing in it could be filled in. Ask whoever sent it to send it again.';

/** Says what a link did to the form, and asks before it would take the place of the reader's own words. */
export function LinkBanner(props: { readonly form: Form }): JSX.Element {
  const waiting = (): ReadLink | undefined => {
    const arrival = props.form.arrival();
    return arrival.kind === 'waiting' ? arrival.link : undefined;
  };
  const take = ({ answers, notices }: ReadLink): void => {
    const draft = props.form.draft();
    const { address } = props.form.arrival();
    const own = typedAnswers(draft.answers, draft.fromLink);
    // Letters that were written by hand were written to others.
    const edits = answers.people.some(hasAnswer) ? [] : draft.edits;
    props.form.take({ edits, answers: mergeLink(answers, own), fromLink: answers }, { kind: 'filled', notices, address });
  };
  const notices = (): readonly LinkNotice[] | undefined => {
    const arrival = props.form.arrival();
    return arrival.kind === 'filled' || arrival.kind === 'empty' ? arrival.notices : undefined;
  };
  const isFilled = (): boolean => props.form.arrival().kind === 'filled';

  return (
    <>
      <KeptNotice form={props.form} />
      <Show when={props.form.arrival().kind === 'unread'}>
        <p class="hint">{MISSING_PART}</p>
      </Show>
      <Show when={waiting()}>
        {(link) => (
          <div class="notice">
            <For each={link().notices.filter(({ kind }) => kind === 'note')}>
              {(notice) => <Notice notice={notice} isFilled={false} />}
            </For>
            <p>
              <strong>This link has different answers.</strong> Yours are still in the form. Use the link’s answers where
              they differ?
            </p>
            <p class="row">
              <button
                type="button"
                class="button"
                onClick={(event) => {
                  focusFormAfter(event, () => {
                    take(link());
                  });
                }}
              >
                Use the link
              </button>
              <Dismiss form={props.form} class="button quiet" label="Keep mine" />
            </p>
          </div>
        )}
      </Show>
      <Show when={notices()}>
        {(list) => (
          <div class="notice">
            <Show when={isFilled()}>
              <p>
                <strong>Filled in by a link.</strong> Check every field before you send.
              </p>
            </Show>
            <For each={list()}>{(notice) => <Notice notice={notice} isFilled={isFilled()} />}</For>
            <p class="row">
              <Show when={isFilled()}>
                <button
                  type="button"
                  class="link-button"
                  onClick={(event) => {
                    focusFormAfter(event, () => {
                      props.form.empty();
                    });
                  }}
                >
                  Empty the form
                </button>
              </Show>
              <Dismiss form={props.form} class="link-button" label="Close this note" />
            </p>
          </div>
        )}
      </Show>
    </>
  );
}

function Notice(props: { readonly notice: LinkNotice; readonly isFilled: boolean }): JSX.Element {
  const note = () => (props.notice.kind === 'note' ? props.notice : undefined);
  const leftOut = () => (props.notice.kind === 'left out' ? props.notice : undefined);
  const tooMany = () => (props.notice.kind === 'too many people' ? props.notice : undefined);
  const tooLong = () => (props.notice.kind === 'too long' ? props.notice : undefined);
  return (
    <>
      <Show when={note()}>{(notice) => <Note text={notice().text} />}</Show>
      <Show when={props.notice.kind === 'damaged'}>
        <p>
          The link arrived damaged: it was cut or changed on its way.{' '}
          {props.isFilled ? 'What could be read is filled in.' : NOTHING_FILLED}
        </p>
      </Show>
      <Show when={props.notice.kind === 'newer'}>
        <p>
          The link was made by a newer version of this site.{' '}
          {props.isFilled
            ? 'What this version recognizes is filled in.'
            : 'This version doesn’t recognize anything in it, so nothing was filled in.'}
        </p>
      </Show>
      <Show when={props.notice.kind === 'not for this page'}>
        <p>This link is meant for another page. This one doesn’t ask for anything in it, so nothing was filled in.</p>
      </Show>
      <Show when={tooLong()}>
        {(notice) => (
          <p>
            <strong>This link is too long to be read.</strong> It has {notice().length} characters, and the limit is{' '}
            {LONGEST_LINK}. Nothing was filled in; ask whoever sent it for a shorter one.
          </p>
        )}
      </Show>
      <Show when={tooMany()}>
        {(notice) => (
          <p>
            The link names more people than fit: only the first{' '}
            {notice().most === 1 ? 'one is' : `${String(notice().most)} are`} filled in.
          </p>
        )}
      </Show>
      <Show when={leftOut()}>
        {(notice) => (
          <>
            <p>Some of what the link held couldn’t be used and was left out:</p>
            <ul>
              <For each={notice().fields}>
                {(field) => (
                  <li>
                    {field.label}: {field.reason}
                  </li>
                )}
              </For>
            </ul>
          </>
        )}
      </Show>
    </>
  );
}

/** Anyone may have written it: set apart from the page's own words, and text alone, so that nothing in it can be pressed. */
function Note(props: { readonly text: string }): JSX.Element {
  const id = createUniqueId();
  return (
    <>
      <p id={id}>A note from whoever sent this link:</p>
      <div class="strip" role="group" aria-labelledby={id}>
        <For each={props.text.split('\n')}>{(line) => <p dir="auto">{line}</p>}</For>
      </div>
    </>
  );
}
