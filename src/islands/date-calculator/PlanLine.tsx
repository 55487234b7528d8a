import { For, Show, type JSX } from 'solid-js';
import type { PlainDateTime } from '~/domain/dates/plain-date';
import type { DatedPlan } from '~/domain/plan/dated-plan';
import type { Claim, Custom } from '~/domain/dates/customs';
import { milestonesOf, NUDGE_FROM_DAYS, type Milestone, type MilestoneId } from '~/domain/plan/plan';
import { lateThankYou } from '~/domain/plan/plan-today';
import { milestoneNames, describeWhen } from '~/domain/plan/plan-words';
import type { Sentence } from '~/domain/dates/sentence';
import { SentenceWithDates } from '~/islands/form/SentenceWithDates';
import { ZoneNote } from './ZoneNote';

interface PlanLineProps {
  readonly dated: DatedPlan;
  readonly current: MilestoneId | undefined;
  readonly builderPaths: Readonly<Record<string, string>>;
  readonly fragment: string;
  /** The interviewer's, IANA; empty where it is the reader's own. */
  readonly zone: string;
  readonly now: PlainDateTime | undefined;
  readonly onNewDate: () => void;
  /** What is usual in the place. */
  readonly custom: Custom | undefined;
  /** Takes over the days that people wait there where no day was promised. */
  readonly onWait: (days: number) => void;
  /** Of the guide's page on it. */
  readonly secondNudgePath: string;
}

const LINKS: Readonly<Partial<Record<MilestoneId, string>>> = {
  'thank-you': 'Write the thank-you',
  nudge: 'Write the nudge',
  'second-nudge': 'Write the second nudge',
};

/** The plan as the line with its stops. Other software reads it by `data-milestone`, the dates and `data-promised`. */
export function PlanLine(props: PlanLineProps): JSX.Element {
  const late = (milestone: Milestone): Sentence | undefined =>
    milestone.id === 'thank-you' && props.now !== undefined ? lateThankYou(milestone, props.now) : undefined;
  return (
    <ol class="line" data-promised={props.dated.interview.replyBy}>
      <For each={milestonesOf(props.dated.plan)}>
        {(milestone) => (
          <li
            data-milestone={milestone.id}
            classList={{ now: props.current === milestone.id, quiet: milestone.id === 'wait' }}
            aria-current={props.current === milestone.id ? 'step' : undefined}
          >
            <h3>
              {milestoneNames[milestone.id]}
              <Show when={props.current === milestone.id}>
                <span class="you-are-here"> You are here</span>
              </Show>
            </h3>
            <p class="when">
              <SentenceWithDates words={describeWhen(milestone)} />
            </p>
            <p class="reason">
              <SentenceWithDates words={milestone.reason} />
            </p>
            <Show when={late(milestone)}>
              {(words) => (
                <p class="reason">
                  <SentenceWithDates words={words()} />{' '}
                  <a href={`${props.builderPaths['late-thank-you'] ?? ''}#${props.fragment}`}>Write the late thank-you</a>
                </p>
              )}
            </Show>
            <CustomNote line={props} id={milestone.id} />
            <Show when={props.zone}>{(zone) => <ZoneNote milestone={milestone} zone={zone()} />}</Show>
            <Show when={milestone.id === 'second-nudge'}>
              <p class="reason">
                Experts disagree. Some say that one more polite note is fine, others that silence after a nudge is an answer.{' '}
                <a href={props.secondNudgePath}>Both views, with their sources</a>
              </p>
            </Show>
            <Show when={!late(milestone) && milestone.scenarioId}>
              {(id) => (
                <p class="row">
                  <a href={`${props.builderPaths[id()] ?? ''}#${props.fragment}`}>{LINKS[milestone.id]}</a>
                  <Show when={milestone.id === 'nudge'}>
                    <button type="button" class="link-button" onClick={props.onNewDate}>
                      They gave me a new date
                    </button>
                  </Show>
                </p>
              )}
            </Show>
          </li>
        )}
      </For>
    </ol>
  );
}

/** What people do there, who says so, and one press that waits as long as they do. */
function CustomNote(props: { readonly line: PlanLineProps; readonly id: MilestoneId }): JSX.Element {
  const claims = (): readonly Claim[] => {
    const { thanks, channel, ask } = props.line.custom ?? {};
    if (props.id === 'thank-you') return [thanks, channel].filter((claim) => claim !== undefined);
    return props.id === 'nudge' && ask ? [ask] : [];
  };
  const wait = (): number | undefined => {
    const { replyBy, wait: chosen = NUDGE_FROM_DAYS } = props.line.dated.interview;
    const days = props.line.custom?.ask?.wait;
    return props.id === 'nudge' && replyBy === undefined && days !== chosen ? days : undefined;
  };
  return (
    <For each={claims()}>
      {({ text, sources }) => (
        <p class="reason">
          {text} (
          <For each={sources}>
            {({ name, link }, index) => (
              <>
                {index() > 0 && ', '}
                <a href={link} rel="noopener noreferrer">
                  {name}
                </a>
              </>
            )}
          </For>
          ){' '}
          <Show when={wait()}>
            {(days) => (
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  props.line.onWait(days());
                }}
              >
                Wait {days()} days
              </button>
            )}
          </Show>
        </p>
      )}
    </For>
  );
}
