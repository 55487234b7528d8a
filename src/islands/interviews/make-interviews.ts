import { dayOf, type PlainDate } from '~/domain/dates/plain-date';
import { weekendsOnly, type WorkCalendar } from '~/domain/dates/working-days';
import { factsOf } from '~/domain/interviews/facts';
import { nameOf, type KeptInterview } from '~/domain/interviews/kept-interview';
import { byDay, needsWords, nextStep, type NextStep, type Reckoning } from '~/domain/interviews/next-step';
import type { ReadWords } from '~/domain/plan/read-interview';
import { afterPress } from '~/islands/browser/after-press';
import type { Refusal } from '~/islands/browser/device-storage';
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
import { loadCalendar, loadWords } from './load-for-dates';

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
  /** A page that helps on. */
  readonly link?: { readonly text: string; readonly href: string };
}

export interface Row {
  readonly interview: KeptInterview;
  readonly step: NextStep;
  readonly reckoning: Reckoning;
  readonly today: PlainDate;
}

export interface Interviews {
  readonly paths: InterviewPaths;
  readonly entries: () => readonly KeptEntry[];
  readonly rows: () => readonly Row[];
  /** Calls back after every change. Returns the unsubscribe function. */
  readonly onChange: (listener: () => void) => () => void;
  readonly say: (...lines: readonly string[]) => void;
  /** Does what is loaded only once it's needed, and says where that fails. */
  readonly later: (act: () => Promise<void>) => void;
  /** Reads anew what is kept. */
  readonly refresh: () => void;
  /** `done` is said once it is kept. */
  readonly change: (id: string, make: (interview: KeptInterview) => KeptInterview, done?: string) => void;
  readonly remove: (entry: KeptEntry) => void;
  readonly restore: (entry: KeptEntry) => void;
  /** Offers a file of the interviews. */
  readonly save: (name: string, interviews: readonly KeptInterview[]) => void;
  readonly forget: () => void;
}

/** The name of one that is damaged, or was made by a newer version of the site. */
export const UNREADABLE = 'Unreadable interview';
const A_MINUTE = 60_000;
/** Until their words can be read, no day is worked out. */
const UNREAD: NextStep = { kind: 'waiting', words: ['Working out the dates …'] };
const MISSING_PART = 'Part of this page couldn’t be loaded. Check the connection and reload.';
const NO_HOLIDAYS =
  'Some holidays couldn’t be loaded, so only weekends count as days off here. Check the connection and reload.';
const FORGOTTEN =
  'Everything is forgotten. No interview is kept on this device, and nothing in this tab. The theme that you chose stays.';
const REFUSED = 'This browser didn’t let the page remove everything. Clear the site’s data in its settings.';

/** The interviews that this device keeps, each with its next step. `onNotice` shows what the last press did. */
export function makeInterviews(paths: InterviewPaths, onNotice: (notice: Notice) => void): Interviews {
  const listeners = new Set<() => void>();
  const calendars = new Map<string, WorkCalendar>();
  let readWords: ReadWords | undefined;
  let areWordsAsked = false;
  let now = thisMoment();
  let entries: readonly KeptEntry[] = [];
  let rows: readonly Row[] = [];

  refresh();
  setInterval(() => {
    now = thisMoment();
    workOut();
  }, A_MINUTE);
  onInterviewChange(refresh);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) refresh();
  });

  function refresh(): void {
    entries = listInterviews() ?? [];
    workOut();
  }

  function workOut(): void {
    const interviews = entries.flatMap(({ read }) => read.kept ?? []);
    rows = interviews.map(rowOf).toSorted(byStep);
    showBadge(rows.filter(({ step }) => step.kind === 'now').length);
    afterPress(() => {
      for (const listener of listeners) listener();
    });
    for (const place of new Set(interviews.map(placeOf))) if (!calendars.has(place)) fetchPlace(place);
    if (!areWordsAsked && interviews.some(needsWords)) fetchWords();
  }

  function rowOf(interview: KeptInterview): Row {
    const reckoning = { place: calendars.get(placeOf(interview)) ?? weekendsOnly, readWords };
    const isReady = readWords !== undefined || !needsWords(interview);
    return { interview, reckoning, today: dayOf(now), step: isReady ? nextStep(interview, reckoning, now) : UNREAD };
  }

  function fetchPlace(place: string): void {
    // Only once, also where it fails: then only weekends are days off, as where no place is given, and the page says so.
    calendars.set(place, weekendsOnly);
    if (place === '') return;
    later(async () => {
      const calendar = await loadCalendar(paths.holidays, place);
      if (calendar) calendars.set(place, calendar);
      else say(NO_HOLIDAYS);
      workOut();
    });
  }

  function fetchWords(): void {
    areWordsAsked = true;
    later(async () => {
      readWords = await loadWords();
      workOut();
    });
  }

  function later(act: () => Promise<void>): void {
    act().catch(() => {
      say(MISSING_PART);
    });
  }

  function say(...lines: readonly string[]): void {
    afterPress(() => {
      onNotice({ lines });
    });
  }

  function report(refusal: Refusal | undefined, done?: string): void {
    if (refusal) say(`Nothing was changed. ${refusalInWords(refusal)}`);
    else if (done !== undefined) say(done);
  }

  return {
    paths,
    entries: () => entries,
    rows: () => rows,
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    say,
    later,
    refresh,
    change: (id, make, done) => {
      report(changeInterview(id, make), done);
    },
    remove: (entry) => {
      if (removeEntry(entry)) onNotice({ lines: [`Removed “${labelOf(entry)}”.`], removed: entry });
      else say(`Not removed. ${refusalInWords('blocked')}`);
      refresh();
    },
    restore: (entry) => {
      report(restoreEntry(entry), `“${labelOf(entry)}” is back.`);
      refresh();
    },
    save: (name, interviews) => {
      later(async () => {
        const { saveInterviews } = await import('./save-interviews');
        saveInterviews(name, interviews);
      });
    },
    forget: () => {
      later(async () => {
        const { askAndForget } = await import('~/islands/drafts/forget');
        const outcome = await askAndForget();
        if (outcome) say(outcome === 'forgotten' ? FORGOTTEN : REFUSED);
        refresh();
      });
    },
  };
}

function labelOf({ read }: KeptEntry): string {
  return read.kept ? nameOf(read.kept) : UNREADABLE;
}

const ORDER = ['now', 'waiting', 'ended'] as const;

/** What is to be done today first, then what is waited for by its day, and at the end what has ended. */
function byStep(one: Row, other: Row): number {
  const kinds = ORDER.indexOf(one.step.kind) - ORDER.indexOf(other.step.kind);
  return kinds || byDay(one.step, other.step) || nameOf(one.interview).localeCompare(nameOf(other.interview));
}

function placeOf(interview: KeptInterview): string {
  return factsOf(interview).shared.place ?? '';
}
