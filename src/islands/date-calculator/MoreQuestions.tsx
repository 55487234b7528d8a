import { createSignal, createUniqueId, For, Index, Show, type JSX } from 'solid-js';
import { readDaysOff, writeDaysOff, type DaysOff } from '~/domain/dates/days-off';
import { isWeekendDay } from '~/domain/dates/working-days';
import { dayOf, parseMoment, type PlainDate } from '~/domain/dates/plain-date';
import { usualClosings } from '~/domain/dates/usual-closings';
import { spellDay } from '~/domain/dates/spell-out';
import { searchZones } from '~/domain/dates/time-zones';
import { bindText, bindTick } from '~/islands/form/bind-text';
import type { DateCalculator } from './create-date-calculator';
import type { CalculatorPlan } from './create-plan';

interface PartProps {
  readonly calculator: DateCalculator;
}

interface PlanPartProps extends PartProps {
  readonly plan: CalculatorPlan;
}

const GRACE = ['1', '2', '3', '4', '5'] as const;
const WAITS = ['7', '10', '14', '21', '28', '42'] as const;

/** What few readers need: days off of one's own, patience, a second nudge, another time zone. */
export function MoreQuestions(props: PlanPartProps): JSX.Element {
  const id = createUniqueId();
  const wait = (): string => props.calculator.answers().wait || '7';
  // A link may hold another number.
  const waits = () => [...new Set([...WAITS, wait()])].toSorted((one, other) => Number(one) - Number(other));
  return (
    <div class="more-questions">
      <Holidays calculator={props.calculator} plan={props.plan} />
      <OwnDaysOff calculator={props.calculator} plan={props.plan} />
      <div class="field">
        <label for={`${id}-wait`}>If they named no day, wait</label>
        <select
          ref={(control) => {
            bindText(control, wait, (days) => {
              props.calculator.setAnswer('wait', days === '7' ? '' : days);
            });
          }}
          id={`${id}-wait`}
          name="wait"
        >
          <For each={waits()}>{(days) => <option value={days}>{days} days</option>}</For>
        </select>
      </div>
      <div class="field">
        <label for={`${id}-grace`}>After a day they named, wait</label>
        <select
          ref={(control) => {
            const grace = (): string => props.calculator.answers().grace || '1';
            bindText(control, grace, (days) => {
              props.calculator.setAnswer('grace', days === '1' ? '' : days);
            });
          }}
          id={`${id}-grace`}
          name="grace"
        >
          <For each={GRACE}>
            {(days) => <option value={days}>{days === '1' ? '1 working day' : `${days} working days`}</option>}
          </For>
        </select>
      </div>
      <label class="option">
        <input
          ref={(control) => {
            const isPlanned = (): boolean => props.calculator.answers().second === 'yes';
            bindTick(control, isPlanned, (isTicked) => {
              props.calculator.setAnswer('second', isTicked ? 'yes' : '');
            });
          }}
          type="checkbox"
          name="second"
        />
        <span>
          Plan a second nudge <span class="hint">Experts disagree whether to send one. The plan shows both views.</span>
        </span>
      </label>
      <TheirZone calculator={props.calculator} />
    </div>
  );
}

/** The holidays that the plan meets, each of which may be a working day there. */
function Holidays(props: PlanPartProps): JSX.Element {
  const met = (): readonly (readonly [PlainDate, string])[] => {
    const [state, dated] = [props.plan.holidays(), props.plan.dated()];
    if (state.kind !== 'known' || !dated) return [];
    const [from, to] = [dayOf(dated.interview.ended), dayOf(dated.plan.moveOn.on)];
    return [...state.calendar.holidays]
      .filter(([day]) => day >= from && day <= to && !isWeekendDay(day, state.calendar))
      .toSorted(([one], [other]) => one.localeCompare(other));
  };
  return (
    <Show when={met().length > 0}>
      <fieldset>
        <legend>Holidays that are left out</legend>
        <p class="hint">Uncheck any that they work on.</p>
        {/* By position: a box that is ticked by keyboard must stay the one that has the focus. */}
        <Index each={met()}>
          {(holiday) => {
            const day = (): PlainDate => holiday()[0];
            return (
              <label class="option">
                <input
                  ref={(control) => {
                    const isOff = (): boolean => props.plan.calendar().holidays.has(day());
                    bindTick(control, isOff, (isTicked) => {
                      const others = rangesOf(props.calculator).filter(({ from, isWorked }) => !isWorked || from !== day());
                      const worked = isTicked ? [] : [{ from: day(), to: day(), isWorked: true } as const];
                      setRanges(props.calculator, [...others, ...worked]);
                    });
                  }}
                  type="checkbox"
                />
                <span>
                  {holiday()[1]}, {spellDay(day())}
                </span>
              </label>
            );
          }}
        </Index>
      </fieldset>
    </Show>
  );
}

function rangesOf(calculator: DateCalculator): readonly DaysOff[] {
  return readDaysOff(calculator.answers().off ?? '') ?? [];
}

function setRanges(calculator: DateCalculator, ranges: readonly DaysOff[]): void {
  calculator.setAnswer('off', writeDaysOff(ranges));
}

function rangeInWords({ from, to }: DaysOff): string {
  return from === to ? spellDay(from) : `${spellDay(from)} to ${spellDay(to)}`;
}

/** “The office is closed December 24 to January 1.” */
function OwnDaysOff(props: PlanPartProps): JSX.Element {
  const id = createUniqueId();
  const [from, setFrom] = createSignal('');
  const [to, setTo] = createSignal('');
  const [problem, setProblem] = createSignal('');
  const ranges = () => rangesOf(props.calculator).filter(({ isWorked }) => !isWorked);
  const set = (list: readonly DaysOff[]): void => {
    setRanges(props.calculator, [...list, ...rangesOf(props.calculator).filter(({ isWorked }) => isWorked)]);
  };
  const closings = () => {
    const { interview, place = '' } = props.calculator.answers();
    const ended = parseMoment(interview ?? '');
    const usual = ended ? usualClosings(place, dayOf(ended), props.plan.calendar()) : [];
    return usual.filter(({ days }) => !ranges().some(({ from: first, to: last }) => first <= days.from && last >= days.to));
  };
  const add = (): void => {
    const [added] = readDaysOff(`${from()}..${to() || from()}`) ?? [];
    setProblem(added ? '' : 'Enter a first day and a last day, no more than three months apart.');
    if (!added) return;
    set([...ranges(), added]);
    setFrom('');
    setTo('');
  };
  return (
    <fieldset class="days-off">
      <legend>Days when they don’t work</legend>
      <p class="hint">Such as an office that closes for the holidays.</p>
      <p class="row">
        {/* By position, as the days below: what takes the place of a button that was pressed has its focus. */}
        <Index each={closings()}>
          {(closing) => (
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                set([...ranges(), closing().days]);
              }}
            >
              {closing().name}
            </button>
          )}
        </Index>
      </p>
      <div class="date-and-time">
        <DayInput label="From" problemId={`${id}-problem`} day={from()} onInput={setFrom} />
        <DayInput label="To" problemId={`${id}-problem`} day={to()} onInput={setTo} />
      </div>
      <p>
        <button type="button" class="button quiet" onClick={add}>
          Add these days
        </button>
      </p>
      <p id={`${id}-problem`} class="field-problem" role="status">
        {problem()}
      </p>
      <ul>
        <Index each={ranges()}>
          {(range) => (
            <li>
              {rangeInWords(range())}{' '}
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  set(ranges().filter(({ from: first, to: last }) => first !== range().from || last !== range().to));
                }}
              >
                Remove<span class="visually-hidden"> {rangeInWords(range())}</span>
              </button>
            </li>
          )}
        </Index>
      </ul>
    </fieldset>
  );
}

interface DayInputProps {
  readonly label: string;
  readonly problemId: string;
  readonly day: string;
  readonly onInput: (day: string) => void;
}

function DayInput(props: DayInputProps): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        ref={(control) => {
          bindText(
            control,
            () => props.day,
            (day) => {
              props.onInput(day);
            },
          );
        }}
        id={id}
        type="date"
        aria-describedby={props.problemId}
      />
    </div>
  );
}

/** Found by the name of a city; nothing is fetched for it, the browser knows them. */
function TheirZone(props: PartProps): JSX.Element {
  const id = createUniqueId();
  const [search, setSearch] = createSignal('');
  const zone = (): string => props.calculator.answers().zone ?? '';
  const found = () => (search().trim() === '' ? [] : searchZones(search(), Intl.supportedValuesOf('timeZone')));
  return (
    <div class="field">
      <label for={`${id}-zone`}>
        City of the interviewer<span class="optional"> (if it’s in another time zone)</span>
      </label>
      <Show
        when={zone()}
        fallback={
          <input
            ref={(control) => {
              bindText(control, search, setSearch);
            }}
            id={`${id}-zone`}
            type="text"
            autocomplete="off"
          />
        }
      >
        <p id={`${id}-zone`}>
          {zone().replaceAll('_', ' ')}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              props.calculator.setAnswer('zone', '');
            }}
          >
            Remove
          </button>
        </p>
      </Show>
      <div role="status">
        <Show when={search().trim() !== '' && found().length === 0}>
          <p class="hint">No time zone is named after that city. Try the largest city near it.</p>
        </Show>
      </div>
      <ul class="row">
        <For each={found()}>
          {(name) => (
            <li>
              <button
                type="button"
                class="button quiet"
                onClick={() => {
                  setSearch('');
                  props.calculator.setAnswer('zone', name);
                }}
              >
                {name.replaceAll('_', ' ')}
              </button>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
