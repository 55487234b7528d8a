import { Index, type JSX, Show } from 'solid-js';
import type { EmailBuilder } from '../create-email-builder';

interface PeopleTabsProps {
  readonly builder: EmailBuilder;
  readonly panelId: string;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** One tab for each person's email; arrows, Home and End move between them. */
export function PeopleTabs(props: PeopleTabsProps): JSX.Element {
  const people = () => props.builder.form.answers().people;
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const target = targetOf(event.key, props.builder.person(), people().length);
    if (target === undefined) return;
    event.preventDefault();
    props.builder.show(target);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]').item(target).focus();
  };

  return (
    <div class="tabs" role="tablist" aria-label="One email for each person" onKeyDown={move}>
      <Index each={people()}>
        {(_, index) => (
          <button
            type="button"
            role="tab"
            class="tab"
            aria-selected={props.builder.person() === index}
            aria-controls={props.panelId}
            tabindex={props.builder.person() === index ? 0 : -1}
            onClick={() => {
              props.builder.show(index);
            }}
          >
            <bdi translate="no">{props.builder.nameOf(index)}</bdi>
            <Show when={props.builder.isCopied(index)}>
              <span class="tab-state"> ✓ copied</span>
            </Show>
          </button>
        )}
      </Index>
    </div>
  );
}

function targetOf(key: string, from: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step === undefined ? undefined : (from + step + count) % count;
}
