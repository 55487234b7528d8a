import { createEffect, createMemo, For, onCleanup, onMount, Show, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import { onAddressChange } from '~/islands/browser/address';
import { readAddress, replaceAddress } from '~/islands/browser/whole-address';
import { isInterviewThere } from '~/islands/drafts/kept-interviews';
import { createInterviews, type InterviewPaths, type Interviews } from './create-interviews';
import { DamagedItem } from './DamagedItem';
import { InterviewCard } from './InterviewCard';
import { Moving } from './Moving';
import { ListNotice } from './ListNotice';

interface InterviewListProps {
  readonly paths: InterviewPaths;
  /** The title of each email, by scenario id. */
  readonly titles: Readonly<Record<string, string>>;
  /** What the page says where nothing is kept. */
  readonly empty: HTMLElement;
  /** Through which the reader brings interviews from a file. */
  readonly file: HTMLInputElement;
}

const SECTIONS = [
  { kind: 'now', title: 'To do' },
  { kind: 'waiting', title: 'Waiting' },
  { kind: 'ended', title: 'Ended' },
] as const;
const ELSEWHERE =
  'That interview isn’t on this device. It was removed, or it’s kept in another browser: look there, or work out its dates once more under “When”.';

/** Fills the page of the interviews that are kept on this device. */
export function showInterviews(place: HTMLElement, empty: HTMLElement, file: HTMLInputElement): void {
  // Written by the page itself (`pages/interviews`).
  const list = JSON.parse(place.dataset.interviews ?? '') as Pick<InterviewListProps, 'paths' | 'titles'>;
  render(() => <InterviewList paths={list.paths} titles={list.titles} empty={empty} file={file} />, place);
}

function InterviewList(props: InterviewListProps): JSX.Element {
  // Where the pages stand never changes, so it is read once.
  // eslint-disable-next-line solid/reactivity
  const interviews = createInterviews(props.paths);
  const damaged = createMemo(() => interviews.entries().filter(({ read }) => !read.kept));

  createEffect(() => {
    const { empty } = props;
    empty.hidden = interviews.entries().length > 0;
  });
  onMount(() => {
    openNamed(interviews);
    onCleanup(
      onAddressChange(() => {
        openNamed(interviews);
      }),
    );
  });

  return (
    <>
      <ListNotice interviews={interviews} />
      <For each={SECTIONS}>
        {({ kind, title }) => {
          const ids = createMemo(
            () =>
              interviews
                .rows()
                .filter(({ step }) => step.kind === kind)
                .map(({ interview }) => interview.id),
            [],
            { equals: (one, other) => one.join() === other.join() },
          );
          return (
            <Show when={ids().length > 0}>
              <section class="stack" aria-label={title}>
                <h2>{title}</h2>
                <ul class="interviews">
                  <For each={ids()}>{(id) => <InterviewCard interviews={interviews} id={id} titles={props.titles} />}</For>
                </ul>
              </section>
            </Show>
          );
        }}
      </For>
      <Show when={damaged().length > 0}>
        <section class="stack" aria-label="Can’t be read">
          <h2>Can’t be read</h2>
          <ul class="interviews">
            <For each={damaged()}>{(entry) => <DamagedItem interviews={interviews} entry={entry} />}</For>
          </ul>
        </section>
      </Show>
      <Moving interviews={interviews} file={props.file} />
    </>
  );
}

/** Opens the interview that a calendar event or another page names, or says that it is not here. */
function openNamed(interviews: Interviews): void {
  const id = new URLSearchParams(readAddress().fragment.slice(1)).get('open');
  if (id === null) return;
  replaceAddress('');
  if (!isInterviewThere(id)) {
    interviews.say(ELSEWHERE);
    return;
  }
  interviews.setOpened(id, true);
  const card = document.querySelector<HTMLElement>(`[data-interview="${CSS.escape(id)}"]`);
  card?.scrollIntoView();
  card?.querySelector('summary')?.focus();
}
