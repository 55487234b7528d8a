import { Show, type JSX } from 'solid-js';
import type { PlaceCalendar } from '~/domain/dates/holiday-file';
import { dayOf } from '~/domain/dates/plain-date';
import type { DatedPlan } from '~/domain/plan/dated-plan';
import { milestonesOf } from '~/domain/plan/plan';
import { spellDayAndYear } from '~/domain/dates/spell-out';
import type { DateCalculator } from './create-date-calculator';
import type { CalculatorPlan } from './create-plan';

interface HolidayNoteProps {
  readonly calculator: DateCalculator;
  readonly plan: CalculatorPlan;
}

/** Which days off the dates below leave out, and how far they are known. */
export function HolidayNote(props: HolidayNoteProps): JSX.Element {
  const state = () => props.plan.holidays();
  const dated = () => props.plan.dated();
  const code = (): string => props.calculator.answers().place ?? '';
  const known = (): PlaceCalendar | undefined => {
    const now = state();
    return now.kind === 'known' ? now.calendar : undefined;
  };
  return (
    <div class="hint" role="status">
      <Show when={dated() && state().kind === 'no place'}>
        <p>Weekends are Saturday and Sunday, and no public holidays are counted. Choose a country to count its own.</p>
      </Show>
      <Show when={state().kind === 'fetching'}>
        <p>
          The holidays of {nameOf(props.calculator, code())} are on their way
          {dated() ? ', and the dates below don’t count them yet.' : '.'}
        </p>
      </Show>
      <Show when={state().kind === 'not fetched'}>
        <p class="strip">
          <strong>The holidays of {nameOf(props.calculator, code())} couldn’t be loaded.</strong> Saturdays and Sundays are
          counted meanwhile.{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              props.plan.fetchHolidays();
              void props.calculator.fetchPlaces();
            }}
          >
            Try again
          </button>
        </p>
      </Show>
      <Show when={known()}>
        {(calendar) => (
          <>
            <p>
              <Show when={calendar().holidays.size > 0}>
                Weekends and public holidays are those of {nameOf(props.calculator, code())}, known until{' '}
                {spellDayAndYear(calendar().knownUntil)}.{' '}
              </Show>
              {calendar().note}
            </p>
            <Show when={isBeyond(dated(), calendar())}>
              <p class="strip">
                Some of these dates lie after {spellDayAndYear(calendar().knownUntil)}: after that, only weekends are
                counted.
              </p>
            </Show>
          </>
        )}
      </Show>
    </div>
  );
}

function isBeyond(dated: DatedPlan | undefined, { knownUntil }: PlaceCalendar): boolean {
  const steps = dated ? milestonesOf(dated.plan) : [];
  return steps.some(({ on, latest }) => dayOf(on) > knownUntil || (latest !== undefined && latest > knownUntil));
}

/** Countries that a sentence names with an article: those that are plural, or a common noun. */
const WITH_ARTICLE =
  /^(?:United |Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles)|(?: Islands| Territor(?:y|ies)| Republic|Isle of Man)$/u;

/** In a sentence: `Bavaria, Germany`, `the United States`; the code itself until the names are here. */
function nameOf({ places }: DateCalculator, code: string): string {
  const country = places().find(([id]) => id === code.slice(0, 2));
  if (!country) return code;
  const region = country[3]?.find(([id]) => id === code);
  const name = WITH_ARTICLE.test(country[1]) ? `the ${country[1]}` : country[1];
  return region ? `${region[1]}, ${name}` : name;
}
