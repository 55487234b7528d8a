import { createMemo, For, type JSX } from 'solid-js';
import { dayOf, daysBetween, type PlainDate } from '~/domain/dates/plain-date';
import { milestonesOf, type FollowUpPlan, type Interview, type MilestoneId } from '~/domain/plan/plan';

interface ScaleLineProps {
  readonly plan: FollowUpPlan;
  readonly interview: Interview;
  readonly today: PlainDate | undefined;
}

interface Flag {
  readonly name: string;
  /** Where its day stands on the line, 0 to 100. */
  readonly at: number;
}

interface PlacedFlag extends Flag {
  /** How far from the line: 1 is next to it. */
  readonly row: number;
}

const NAMES: Readonly<Partial<Record<MilestoneId, string>>> = {
  'thank-you': 'Thank',
  nudge: 'Nudge',
  'second-nudge': 'Once more',
  'move-on': 'Move on',
};
const TODAY = 'Today';
const ROW = 22;
/** How far the words hang below the top of their pole. */
const CAPITALS = 11;
const ROOM = 12;
/** One letter's share of the line where it is shortest: 8 of 224 pixels. */
const LETTER = 3.5;

/** The line to scale. It is for the eye only: the list below it says the same, and more, in words. */
export function ScaleLine(props: ScaleLineProps): JSX.Element {
  const ended = (): PlainDate => dayOf(props.interview.ended);
  const last = (): PlainDate => dayOf(props.plan.moveOn.on);
  const at = (date: PlainDate): number => (100 * daysBetween(ended(), date)) / (daysBetween(ended(), last()) || 1);

  const stops = createMemo(() =>
    flags(
      milestonesOf(props.plan).flatMap(({ id, on }) => {
        const name = NAMES[id];
        return name === undefined ? [] : [{ name, at: at(dayOf(on)) }];
      }),
    ),
  );
  const below = createMemo(() => {
    const now = props.today;
    const isOnLine = now !== undefined && now >= ended() && now <= last();
    return flags([{ name: 'Interview', at: 0 }, ...(isOnLine ? [{ name: TODAY, at: at(now) }] : [])]);
  });
  const line = (): number => ROW * Math.max(...stops().map(({ row }) => row)) + ROOM / 2;
  const height = (): number => line() + ROW * Math.max(...below().map(({ row }) => row)) + ROOM / 2;
  const wait = createMemo(() => {
    const { thankYou, nudge } = props.plan;
    const from = at(dayOf(thankYou.on));
    const until = at(dayOf(nudge.on));
    return { from, until: Math.max(from, until), latest: at(nudge.latest ?? dayOf(nudge.on)) };
  });

  return (
    <svg class="scale-line" height={height()} aria-hidden="true">
      <line x1="0" x2={percent(wait().from)} y1={line()} y2={line()} />
      <line class="quiet" x1={percent(wait().from)} x2={percent(wait().until)} y1={line()} y2={line()} />
      <line x1={percent(wait().until)} x2="100%" y1={line()} y2={line()} />
      <line class="nudge-window" x1={percent(wait().until)} x2={percent(wait().latest)} y1={line()} y2={line()} />
      <For each={stops()}>{(stop) => <FlagOnPole flag={stop} from={line()} to={line() - ROW * stop.row} />}</For>
      <For each={below()}>{(flag) => <FlagOnPole flag={flag} from={line()} to={line() + ROW * flag.row} />}</For>
      <For each={stops()}>{(stop) => <circle class="stop" cx={percent(stop.at)} cy={line()} r="6" />}</For>
      <circle class="start" cx="0" cy={line()} r="5" />
    </svg>
  );
}

function FlagOnPole(props: { readonly flag: Flag; readonly from: number; readonly to: number }): JSX.Element {
  const isBelow = (): boolean => props.to > props.from;
  return (
    <>
      <line class="pole" x1={percent(props.flag.at)} x2={percent(props.flag.at)} y1={props.from} y2={props.to} />
      <text
        classList={{ today: props.flag.name === TODAY }}
        x={percent(props.flag.at)}
        y={props.to}
        dx="6"
        dy={isBelow() ? 0 : CAPITALS}
      >
        {props.flag.name}
      </text>
    </>
  );
}

/**
 * Each flag blows to the right of its pole. One that would reach the next pole is raised over the flags that it meets,
 * so that no words and no pole ever cross.
 */
function flags(ordered: readonly Flag[]): readonly PlacedFlag[] {
  return ordered.reduceRight<readonly PlacedFlag[]>((placed, flag) => {
    const end = flag.at + LETTER * (flag.name.length + 2);
    const met = placed.filter((other) => other.at < end);
    return [{ ...flag, row: 1 + Math.max(0, ...met.map(({ row }) => row)) }, ...placed];
  }, []);
}

function percent(at: number): string {
  return `${at.toFixed(2)}%`;
}
