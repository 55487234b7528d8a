import { createSignal, createUniqueId, For, Show, type JSX } from 'solid-js';
import { readDaysOff, writeDaysOff, type DaysOff } from '~/domain/dates/days-off';
import { spellDay } from '~/domain/dates/spell-out';
import { searchZones } from '~/domain/dates/time-zones';
import type { DateCalculator } from './create-date-calculator';

interface PartProps {
  readonly calculator: DateCalculator;
}

const GRACE = ['1', '2', '3', '4', '5'] as const;

/** What few readers need: days off of one's own, patience, a second nudge, another time zone. */
export function MoreQuestions(props: PartProps): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="more-questions">
      <OwnDaysOff calculator={props.calculator} />
      <div class="field">
        <label for={`${id}-grace`}>After a day that they named, wait</label>
        <select
          id={`${id}-grace`}
          name="grace"
          value={props.calculator.answers().grace || '1'}
          onChange={(event) => {
            const { value } = event.currentTarget;
            props.calculator.setAnswer('grace', value === '1' ? '' : value);
          }}
        >
          <For each={GRACE}>
            {(days) => <option value={days}>{days === '1' ? '1 working day' : `${days} working days`}</option>}
          </For>
        </select>
      </div>
      <label class="option">
        <input
          type="checkbox"
          name="second"
          checked={props.calculator.answers().second === 'yes'}
          onChange={(event) => {
            props.calculator.setAnswer('second', event.currentTarget.checked ? 'yes' : '');
          }}
        />
        <span>
          Plan a second nudge <span class="hint">Experts disagree whether to send one. The plan shows both views.</span>
        </span>
      </label>
      <TheirZone calculator={props.calculator} />
    </div>
  );
}

/** “The office is closed December 24 to January 1.” */
function OwnDaysOff(props: PartProps): JSX.Element {
  const id = createUniqueId();
  const [from, setFrom] = createSignal('');
  const [to, setTo] = createSignal('');
  const [problem, setProblem] = createSignal('');
  const ranges = () => readDaysOff(props.calculator.answers().off ?? '') ?? [];
  const set = (list: readonly DaysOff[]): void => {
    props.calculator.setAnswer('off', writeDaysOff(list));
  };
  const add = (): void => {
    const [added] = readDaysOff(`${from()}..${to() || from()}`) ?? [];
    setProblem(added ? '' : 'Give a first day and a last day that is not before it, at most three months later.');
    if (!added) return;
    set([...ranges(), added]);
    setFrom('');
    setTo('');
  };
  return (
    <fieldset class="days-off">
      <legend>Days on which they do not work</legend>
      <p class="hint">Such as an office that is closed from December 24 to January 1.</p>
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
        <For each={ranges()}>
          {(range) => (
            <li>
              {range.from === range.to ? spellDay(range.from) : `${spellDay(range.from)} to ${spellDay(range.to)}`}{' '}
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  set(ranges().filter(({ from: first, to: last }) => first !== range.from || last !== range.to));
                }}
              >
                Remove
              </button>
            </li>
          )}
        </For>
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
        id={id}
        type="date"
        value={props.day}
        aria-describedby={props.problemId}
        onInput={(event) => {
          props.onInput(event.currentTarget.value);
        }}
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
        City of the interviewer<span class="optional"> (if their clock is not yours)</span>
      </label>
      <Show
        when={zone()}
        fallback={
          <input
            id={`${id}-zone`}
            type="text"
            autocomplete="off"
            value={search()}
            onInput={(event) => {
              setSearch(event.currentTarget.value);
            }}
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
