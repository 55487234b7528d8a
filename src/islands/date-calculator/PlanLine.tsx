import { For, Show, type JSX } from 'solid-js';
import type { Milestone, MilestoneId } from '~/domain/plan';
import { dateInWords, type Words } from '~/domain/words';
import { WordsWithDates } from '../form/WordsWithDates';

interface PlanLineProps {
  readonly plan: readonly Milestone[];
  readonly current: MilestoneId | undefined;
  readonly builderPaths: Readonly<Record<string, string>>;
  readonly fragment: string;
}

const NAMES: Readonly<Record<MilestoneId, string>> = {
  'thank-you': 'Thank',
  wait: 'Wait',
  nudge: 'Nudge',
  'second-nudge': 'Nudge once more',
  'move-on': 'Move on',
};
const LINKS: Readonly<Partial<Record<MilestoneId, string>>> = {
  'thank-you': 'Write the thank-you',
  nudge: 'Write the nudge',
  'second-nudge': 'Write the second nudge',
};

/** The plan as the line with its stops. Other software reads it by `data-milestone` and the dates. */
export function PlanLine(props: PlanLineProps): JSX.Element {
  return (
    <ol class="line">
      <For each={props.plan}>
        {(milestone) => (
          <li
            data-milestone={milestone.id}
            classList={{ now: props.current === milestone.id, quiet: milestone.id === 'wait' }}
            aria-current={props.current === milestone.id ? 'step' : undefined}
          >
            <h3>
              {NAMES[milestone.id]}
              <Show when={props.current === milestone.id}>
                <span class="you-are-here"> You are here</span>
              </Show>
            </h3>
            <p class="when">
              <WordsWithDates words={whenOf(milestone)} />
            </p>
            <p class="reason">
              <WordsWithDates words={milestone.reason} />
            </p>
            <Show when={milestone.scenarioId}>
              {(id) => (
                <p>
                  <a href={`${props.builderPaths[id()] ?? ''}#${props.fragment}`}>{LINKS[milestone.id]}</a>
                </p>
              )}
            </Show>
          </li>
        )}
      </For>
    </ol>
  );
}

function whenOf({ id, from, on, latest }: Milestone): Words {
  if (id === 'thank-you') {
    return from ? ['from ', dateInWords(from), ', by ', dateInWords(on)] : ['by the end of ', dateInWords(on)];
  }
  if (id === 'wait') return ['until ', dateInWords(on)];
  if (id === 'nudge' && latest && latest !== on) return ['from ', dateInWords(on), ', at the latest ', dateInWords(latest)];
  return ['on ', dateInWords(on)];
}
