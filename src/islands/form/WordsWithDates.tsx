import { For, type JSX } from 'solid-js';
import type { Words } from '~/domain/words';

/** A sentence of the domain, its dates as `<time>`. */
export function WordsWithDates(props: { readonly words: Words }): JSX.Element {
  return (
    <For each={props.words}>
      {(part) => (typeof part === 'string' ? part : <time dateTime={part.date}>{part.text}</time>)}
    </For>
  );
}
