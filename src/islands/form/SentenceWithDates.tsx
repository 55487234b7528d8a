import { For, type JSX } from 'solid-js';
import type { Sentence } from '~/domain/dates/sentence';

/** A sentence of the domain, its dates as `<time>`. */
export function SentenceWithDates(props: { readonly words: Sentence }): JSX.Element {
  return (
    <For each={props.words}>
      {(part) => (typeof part === 'string' ? part : <time dateTime={part.date}>{part.text}</time>)}
    </For>
  );
}
