import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { newInterview, withEvent, type KeptInterview } from '~/domain/interviews/kept-interview';
import { day } from '../vectors/days';
import { runs } from '../vectors/property-runs';

interface Tab {
  readonly onInterviewChange: (callback: () => void) => () => void;
  readonly storeInterview: (interview: KeptInterview) => unknown;
  readonly changeInterview: (id: string, change: (now: KeptInterview) => KeptInterview) => unknown;
  readonly findInterview: (id: string) => KeptInterview | undefined;
}

/** A change that one tab has made and the other hasn't heard of yet. */
interface Message {
  readonly to: number;
  readonly key: string;
  readonly text: string;
}

/**
 * `localStorage` as browsers with a process for each tab have it: a tab sees its own writing at once, and that of the other when
 * it is told of it. All writing goes through one place, which has the last word.
 */
function browser() {
  const views = [new Map<string, string>(), new Map<string, string>()];
  const hears: (() => void)[][] = [[], []];
  const timers: (() => void)[][] = [[], []];
  let waiting: readonly Message[] = [];
  let now = 0;
  const storage = {
    getItem: (key: string) => views[now]?.get(key) ?? null,
    setItem: (key: string, text: string) => {
      views[now]?.set(key, text);
      waiting = [...waiting, { to: 1 - now, key, text }];
    },
  };
  vi.stubGlobal(
    'localStorage',
    new Proxy(storage, {
      ownKeys: () => [...(views[now]?.keys() ?? [])],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    }),
  );
  vi.stubGlobal('addEventListener', (_: string, hear: (event: { key: string }) => void) => {
    hears[now]?.push(() => {
      hear({ key: 'afterword.interview.1.a' });
    });
  });
  vi.stubGlobal('removeEventListener', () => undefined);
  // Of the changes that follow each other closely only the last one is answered.
  vi.stubGlobal('setTimeout', (run: (...given: unknown[]) => void, _: number, ...given: unknown[]) => {
    timers[now] = [
      () => {
        run(...given);
      },
    ];
  });
  vi.stubGlobal('clearTimeout', () => undefined);
  return {
    as: <Made>(tab: number, act: () => Made): Made => {
      now = tab;
      return act();
    },
    isQuiet: () => waiting.length === 0,
    /** Tells both tabs of everything that they haven't heard of, and lets them answer it. */
    deliver: () => {
      const messages = waiting;
      waiting = [];
      for (const { to, key, text } of messages) {
        now = to;
        views[now]?.set(key, text);
        for (const hear of hears[now] ?? []) hear();
      }
      for (const tab of [0, 1]) {
        now = tab;
        for (const run of timers[tab]?.splice(0) ?? []) run();
      }
    },
  };
}

async function openTab(): Promise<Tab> {
  vi.resetModules();
  return import('~/islands/drafts/kept-interviews');
}

afterEach(() => {
  vi.unstubAllGlobals();
});

async function changeInTwoTabs(turns: readonly (0 | 1 | 'deliver')[]): Promise<readonly number[]> {
  const shared = browser();
  const tabs = [await openTab(), await openTab()];
  tabs.forEach((tab, index) => {
    shared.as(index, () => tab.onInterviewChange(() => undefined));
  });
  shared.as(0, () => tabs[0]?.storeInterview(newInterview('a', 'Acme')));
  shared.deliver();
  turns.forEach((turn, index) => {
    if (turn === 'deliver') shared.deliver();
    else
      shared.as(turn, () =>
        tabs[turn]?.changeInterview('a', (now) => withEvent(now, `e${String(index)}`, day('2026-11-23'), { kind: 'ended' })),
      );
  });
  for (let left = 5000; left > 0 && !shared.isQuiet(); left -= 1) shared.deliver();
  return tabs.map((tab, index) => shared.as(index, () => tab.findInterview('a')?.events.length ?? 0));
}

test('two tabs that change one interview 300 times each lose none of 600 changes', async () => {
  const turns = Array.from({ length: 300 }, () => [0, 1] as const).flat();
  expect(await changeInTwoTabs(turns)).toEqual([600, 600]);
});

test('two tabs lose nothing, whenever they hear of each other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...([0, 1, 'deliver'] as const)), { maxLength: 40 }), async (turns) => {
      const changes = turns.filter((turn) => turn !== 'deliver').length;
      expect(await changeInTwoTabs(turns)).toEqual([changes, changes]);
    }),
    { ...runs, numRuns: Math.min(runs.numRuns, 50) },
  );
});
