import { createEffect, createMemo, createSignal, onCleanup, onMount } from 'solid-js';
import { dayOf, type PlainDate, type PlainDateTime } from '~/domain/dates/plain-date';
import { weekendsOnly, type WorkCalendar } from '~/domain/dates/working-days';
import { factsOf } from '~/domain/interviews/facts';
import { nameOf, type KeptInterview } from '~/domain/interviews/kept-interview';
import { nextStep, type NextStep } from '~/domain/interviews/next-step';
import { onEveryMinute } from '~/islands/browser/clock';
import type { Refusal } from '~/islands/browser/device-storage';
import { fetchCalendar } from '~/islands/browser/fetch-holidays';
import { askAndForget } from '~/islands/drafts/forget';
import {
  changeInterview,
  listInterviews,
  onInterviewChange,
  refusalInWords,
  removeEntry,
  restoreEntry,
  thisMoment,
  type KeptEntry,
} from '~/islands/drafts/kept-interviews';
import { showBadge } from './app-badge';

/** Where the pages and files stand that the list links to and fetches. */
export interface InterviewPaths {
  readonly self: string;
  readonly when: string;
  readonly secondNudge: string;
  /** Of each email's page, by scenario id. */
  readonly scenarios: Readonly<Record<string, string>>;
  readonly holidays: string;
}

export interface Notice {
  readonly lines: readonly string[];
  /** An interview that was removed and may be brought back. */
  readonly removed?: KeptEntry;
}

export interface Row {
  readonly interview: KeptInterview;
  readonly step: NextStep;
  /** With the days off of the interview's place. */
  readonly calendar: WorkCalendar;
}

export type Interviews = ReturnType<typeof createInterviews>;

const FORGOTTEN =
  'Everything is forgotten. No interview is kept on this device, and nothing in this tab. The theme that you chose stays.';
const REFUSED = 'This browser didn’t let the page remove everything. Clear the site’s data in its settings.';

/** The interviews that this device keeps, each with its next step. */
export function createInterviews(paths: InterviewPaths) {
  const [entries, setEntries] = createSignal(listInterviews() ?? []);
  const [now, setNow] = createSignal<PlainDateTime>(thisMoment());
  const [calendars, setCalendars] = createSignal<ReadonlyMap<string, WorkCalendar>>(new Map());
  const [notice, setNotice] = createSignal<Notice>();
  const [opened, setOpened] = createSignal<ReadonlySet<string>>(new Set<string>());
  const refresh = (): void => {
    setEntries(listInterviews() ?? []);
  };

  onMount(() => {
    onEveryMinute(setNow);
    onCleanup(onInterviewChange(refresh));
    addEventListener('pageshow', refresh);
    onCleanup(() => {
      removeEventListener('pageshow', refresh);
    });
  });

  const rows = createMemo((): readonly Row[] =>
    entries()
      .flatMap(({ read }) => read.kept ?? [])
      .map((interview) => {
        const calendar = calendars().get(placeOf(interview)) ?? weekendsOnly;
        return { interview, calendar, step: nextStep(interview, calendar, now()) };
      })
      .toSorted(byStep),
  );
  createEffect(() => {
    const places = new Set(rows().map(({ interview }) => placeOf(interview)));
    for (const place of places) if (place !== '' && !calendars().has(place)) void fetchPlace(place);
  });
  createEffect(() => {
    showBadge(rows().filter(({ step }) => step.kind === 'now').length);
  });

  async function fetchPlace(place: string): Promise<void> {
    // Only once, also where it fails: then only weekends are days off, as where no place is given.
    setCalendars((known) => new Map([...known, [place, weekendsOnly]]));
    const calendar = await fetchCalendar(paths.holidays, place);
    if (calendar && calendar !== 'unknown') setCalendars((known) => new Map([...known, [place, calendar]]));
  }

  function say(...lines: readonly string[]): void {
    setNotice({ lines });
  }

  function report(refusal: Refusal | undefined, done?: string): void {
    if (refusal) say(`Nothing was changed. ${refusalInWords(refusal)}`);
    else if (done !== undefined) say(done);
  }

  return {
    paths,
    entries,
    rows,
    now,
    today: (): PlainDate => dayOf(now()),
    notice,
    say,
    refresh,
    isOpened: (id: string) => opened().has(id),
    setOpened: (id: string, isOpen: boolean) => {
      setOpened((ids) => new Set([...ids].filter((other) => other !== id).concat(isOpen ? [id] : [])));
    },
    change: (id: string, make: (interview: KeptInterview) => KeptInterview, done?: string) => {
      report(changeInterview(id, make), done);
      refresh();
    },
    remove: (entry: KeptEntry) => {
      if (removeEntry(entry)) setNotice({ lines: [`Removed “${labelOf(entry)}”.`], removed: entry });
      else say(`Not removed. ${refusalInWords('blocked')}`);
      refresh();
    },
    restore: (entry: KeptEntry) => {
      report(restoreEntry(entry), `“${labelOf(entry)}” is back.`);
      refresh();
    },
    forget: async () => {
      const outcome = await askAndForget();
      if (outcome) say(outcome === 'forgotten' ? FORGOTTEN : REFUSED);
      refresh();
    },
  };
}

function labelOf({ read }: KeptEntry): string {
  return read.kept ? nameOf(read.kept) : 'Damaged interview';
}

const ORDER = ['now', 'waiting', 'ended'] as const;

/** What is to be done today first, then what is waited for by its day, and at the end what has ended. */
function byStep(one: Row, other: Row): number {
  const kinds = ORDER.indexOf(one.step.kind) - ORDER.indexOf(other.step.kind);
  return kinds || dayFor(one).localeCompare(dayFor(other)) || nameOf(one.interview).localeCompare(nameOf(other.interview));
}

/** Where no day is known, after those that have one. */
function dayFor({ step }: Row): string {
  return step.on ?? '9';
}

function placeOf(interview: KeptInterview): string {
  return factsOf(interview).shared.place ?? '';
}
