import { createMemo, createSignal, For, onCleanup, onMount, Show, type JSX } from 'solid-js';
import type { IsoWeekday } from '~/domain/dates/date-arithmetic';
import { dayOfMonth, monthGrids, type DayKind, type Month, type MonthDay } from '~/domain/plan/month-grid';
import type { PlainDate } from '~/domain/dates/plain-date';
import type { FollowUpPlan, Interview } from '~/domain/plan/plan';
import type { WorkCalendar } from '~/domain/dates/working-days';
import { readerLocales } from '~/islands/browser/locales';

interface MonthsProps {
  readonly plan: FollowUpPlan;
  readonly interview: Interview;
  readonly today: PlainDate | undefined;
  readonly calendar: WorkCalendar;
}

/** What stands on the line under a day's number. */
const BADGES: Readonly<Partial<Record<DayKind, string>>> = {
  interview: '',
  'thank-you': 'T',
  promised: 'A',
  nudge: 'N',
  'second-nudge': 'N2',
  'move-on': 'M',
};

const LEGEND: readonly (readonly [DayKind, string])[] = [
  ['interview', 'Interview'],
  ['thank-you', 'Thank-you, at the latest'],
  ['quiet', 'Wait: do not write'],
  ['promised', 'They promised an answer'],
  ['nudge', 'Nudge'],
  ['nudge-window', 'Still time to nudge'],
  ['second-nudge', 'Second nudge'],
  ['after-nudge', 'Time for their answer'],
  ['move-on', 'Move on'],
  ['weekend', 'Weekend'],
  ['holiday', 'Day off, named under its month'],
];

/** The plan as months: side by side where there is room, else one at a time. */
export function Months(props: MonthsProps): JSX.Element {
  let scroller!: HTMLDivElement;
  const [edges, setEdges] = createSignal({ atStart: true, atEnd: true });
  const today = createMemo(() => props.today);
  const months = createMemo(() => monthGrids(props.plan, props.interview, today(), props.calendar, firstDayOfWeek()));
  const present = createMemo(
    () =>
      new Set(
        months()
          .flatMap(daysOf)
          .flatMap(({ kinds }) => [...kinds]),
      ),
  );
  const scrolls = (): boolean => !edges().atStart || !edges().atEnd;

  const look = (): void => {
    const { scrollLeft, scrollWidth, clientWidth } = scroller;
    setEdges({ atStart: scrollLeft < 1, atEnd: scrollLeft + clientWidth > scrollWidth - 1 });
  };
  const turn = (months: number): void => {
    scroller.scrollBy({ left: months * scroller.clientWidth });
  };
  onMount(() => {
    const index = months().findIndex((month) => daysOf(month).some(({ kinds }) => kinds.has('today')));
    scroller.scrollTo({ left: index * scroller.clientWidth, behavior: 'instant' });
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    onCleanup(() => {
      observer.disconnect();
    });
  });

  return (
    <div class="months">
      <Show when={scrolls()}>
        <div class="months-turn">
          <TurnButton
            name="Previous month"
            isAtEdge={edges().atStart}
            onTurn={() => {
              turn(-1);
            }}
          />
          <TurnButton
            name="Next month"
            isAtEdge={edges().atEnd}
            onTurn={() => {
              turn(1);
            }}
          />
        </div>
      </Show>
      <div
        ref={scroller}
        class="months-row"
        role="region"
        aria-label="The plan as months"
        tabIndex={scrolls() ? 0 : undefined}
        onScroll={look}
      >
        <For each={months()}>{(month) => <MonthTable month={month} />}</For>
      </div>
      <Show when={months().some(({ isAfterGap }) => isAfterGap)}>
        <p class="hint">Months in which you only wait are left out.</p>
      </Show>
      <dl class="month-legend" aria-hidden="true">
        <For each={LEGEND.filter(([kind]) => present().has(kind))}>
          {([kind, words]) => (
            <div>
              <dt class={`day ${kind}`}>
                <Show when={kind === 'weekend' || kind === 'holiday'} fallback={<Badges kinds={new Set([kind])} />}>
                  <span class="day-number">7</span>
                </Show>
              </dt>
              <dd>{words}</dd>
            </div>
          )}
        </For>
      </dl>
    </div>
  );
}

/** At the edge the button does nothing but stays focusable, so that the keyboard focus is not lost. */
function TurnButton(props: { readonly name: string; readonly isAtEdge: boolean; readonly onTurn: () => void }): JSX.Element {
  return (
    <button
      type="button"
      class="button quiet"
      aria-disabled={props.isAtEdge}
      onClick={() => {
        if (!props.isAtEdge) props.onTurn();
      }}
    >
      {props.name}
    </button>
  );
}

function MonthTable(props: { readonly month: Month }): JSX.Element {
  const holidays = createMemo(() => holidaysOf(props.month));
  return (
    <div class="month">
      <table>
        <caption>{props.month.name}</caption>
        <thead>
          <tr>
            <For each={props.month.weekdays}>
              {(name) => (
                <th scope="col" abbr={name}>
                  {name.slice(0, 2)}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.month.weeks}>
            {(week) => (
              <tr>
                <For each={week}>
                  {(day) => (
                    <Show when={day} fallback={<td />}>
                      {(shown) => <Day day={shown()} />}
                    </Show>
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={holidays().size > 0}>
        <dl class="month-holidays">
          <For each={[...holidays()]}>
            {([name, numbers]) => (
              <div>
                <dt>{numbers.join(', ')}</dt>
                <dd>{name}</dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
    </div>
  );
}

function Day(props: { readonly day: MonthDay }): JSX.Element {
  return (
    <td class={['day', ...props.day.kinds].join(' ')}>
      <span class="visually-hidden">{props.day.label}</span>
      <span class="day-number" aria-hidden="true">
        {dayOfMonth(props.day.date)}
      </span>
      <Badges kinds={props.day.kinds} />
      <Show when={props.day.kinds.has('today')}>
        <span class="day-today" aria-hidden="true">
          today
        </span>
      </Show>
    </td>
  );
}

function Badges(props: { readonly kinds: ReadonlySet<DayKind> }): JSX.Element {
  return (
    <span class="day-line" aria-hidden="true">
      <For each={[...props.kinds].filter((kind) => BADGES[kind] !== undefined)}>
        {(kind) => <b class={kind}>{BADGES[kind]}</b>}
      </For>
    </span>
  );
}

function daysOf({ weeks }: Month): readonly MonthDay[] {
  return weeks.flat().filter((day) => day !== undefined);
}

/** The days of the month by the name of what they are off for; several may share one. */
function holidaysOf(month: Month): ReadonlyMap<string, readonly number[]> {
  const days = daysOf(month).flatMap(({ date, holiday }) =>
    holiday === undefined ? [] : [[holiday, dayOfMonth(date)] as const],
  );
  return new Map(days.map(([name]) => [name, days.filter(([other]) => other === name).map(([, number]) => number)]));
}

/** By the reader's locale, such as Sunday in the United States; Monday where the browser does not know. */
function firstDayOfWeek(): IsoWeekday {
  const [locale] = readerLocales() as readonly { readonly getWeekInfo?: Intl.Locale['getWeekInfo'] }[];
  return (locale?.getWeekInfo?.().firstDay ?? 1) as IsoWeekday;
}
