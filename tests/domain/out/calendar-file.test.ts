import ICAL from 'ical.js';
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { calendarEvents, type CalendarEvent, type EventOptions } from '~/domain/out/calendar-event';
import { calendarFile } from '~/domain/out/calendar-file';
import { googleCalendarLink, outlookCalendarLink } from '~/domain/out/calendar-links';
import { cleanText } from '~/domain/text/clean-text';
import { followUpPlan } from '~/domain/plan/plan';
import { planAsText } from '~/domain/plan/plan-text';
import { weekendsOnly } from '~/domain/dates/working-days';
import { day, moment } from '../../vectors/days';
import { HOSTILE_TEXTS } from '../../vectors/hostile-texts';
import { inTimeZone } from '../../vectors/time-zones';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const ended = moment('2026-11-20T14:30');
const plan = inTimeZone('America/New_York', () =>
  followUpPlan({ ended, replyBy: day('2026-12-04'), secondNudge: true }, weekendsOnly),
);
const options: EventOptions = {
  id: 'x1',
  company: '',
  today: undefined,
  withWait: false,
  linkTo: (scenario) => `https://afterword.example/write/${scenario ?? ''}/#interview=2026-11-20&replyby=2026-12-04`,
};
const events = calendarEvents(plan, options);

/** Debian's Python, which finds Debian's packages. */
const PYTHON = '/usr/bin/python3';
const withoutVobject = spawnSync(PYTHON, ['-c', 'import vobject']).status === 0 ? '' : `there is no vobject for ${PYTHON}`;

function fileIn(zone: string, list = events, now = NOW): string {
  return inTimeZone(zone, () => calendarFile(list, now));
}

function read(file: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as ConstructorParameters<typeof ICAL.Component>[0]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('A calendar file', () => {
  test('has an event for every step but waiting, and stable names for them', () => {
    expect(read(fileIn('America/New_York')).map(({ uid, summary }) => [uid, summary])).toEqual([
      ['afterword-x1-thank-you', 'Send the thank-you email'],
      ['afterword-x1-nudge', 'Nudge, if they have not written'],
      ['afterword-x1-second-nudge', 'Second nudge, if you want one'],
      ['afterword-x1-move-on', 'Move on'],
    ]);
  });

  test('has days as days, which end where the next begins, and the thank-you to the minute in UTC', () => {
    const spans = read(fileIn('America/New_York')).map(({ startDate, endDate }) => [
      startDate.toString(),
      endDate.toString(),
    ]);
    expect(spans).toEqual([
      ['2026-11-20T21:30:00Z', '2026-11-21T19:30:00Z'],
      ['2026-12-07', '2026-12-08'],
      ['2026-12-14', '2026-12-15'],
      ['2026-12-21', '2026-12-22'],
    ]);
  });

  test.each(['Pacific/Kiritimati', 'Asia/Kolkata', 'America/Los_Angeles'])('read in %s has the same days', (zone) => {
    expect(
      read(fileIn(zone))
        .slice(1)
        .map(({ startDate }) => startDate.toString()),
    ).toEqual(['2026-12-07', '2026-12-14', '2026-12-21']);
  });

  test('says the reason and where to write, and rings on the day', () => {
    const [, nudge] = read(fileIn('America/New_York'));
    expect(nudge?.description).toBe(
      'The first working day after Friday, December 4, the day they named. The weekend is not counted.\n' +
        'https://afterword.example/write/nudge/#interview=2026-11-20&replyby=2026-12-04',
    );
    expect(nudge?.component.getFirstPropertyValue('url')).toBe(
      'https://afterword.example/write/nudge/#interview=2026-11-20&replyby=2026-12-04',
    );
    const alarm = nudge?.component.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT9H');
  });

  test('that is made later takes the place of the first: the same names, a higher sequence', () => {
    const [first, later] = [NOW, NOW + 60_000].map((now) => read(fileIn('UTC', events, now)));
    expect(later?.map(({ uid }) => uid)).toEqual(first?.map(({ uid }) => uid));
    expect(later?.[0]?.sequence).toBe(Number(first?.[0]?.sequence) + 1);
  });

  test.each(HOSTILE_TEXTS.map((text) => [text]))('holds %j as text and as nothing else', (text) => {
    const file = fileIn('UTC', [hostileEvent(text)]);
    const [event, ...others] = read(file);
    expect(others).toEqual([]);
    expect(event?.summary).toBe(cleanText(text));
    expect(event?.description).toBe(`${cleanText(text)}\nhttps://afterword.example/`);
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(file.match(/^BEGIN:VEVENT$/gmu)).toHaveLength(1);
  });

  test.skipIf(withoutVobject !== '')(`is read by Python’s vobject too ${withoutVobject}`, () => {
    const file = fileIn('America/New_York', [...events, ...HOSTILE_TEXTS.map(hostileEvent)]);
    const script =
      'import json, sys, vobject\nc = vobject.readOne(sys.stdin.buffer.read().decode())\n' +
      'print(json.dumps([[e.uid.value, e.summary.value, str(e.dtstart.value)] for e in c.vevent_list]))';
    const { stdout, stderr } = spawnSync(PYTHON, ['-c', script], { input: file, encoding: 'utf8' });
    expect(stderr).toBe('');
    const found = JSON.parse(stdout) as readonly (readonly [string, string, string])[];
    expect(found.map(([uid]) => uid)).toEqual([...events.map(({ uid }) => uid), ...HOSTILE_TEXTS.map(() => 'hostile')]);
    expect(found[0]?.[2]).toBe('2026-11-20 21:30:00+00:00');
    expect(found[1]?.[2]).toBe('2026-12-07');
    expect(found.slice(events.length).map(([, summary]) => summary)).toEqual(HOSTILE_TEXTS.map((text) => cleanText(text)));
  });
});

describe('The events of a plan', () => {
  const titles = (given: Partial<EventOptions>): readonly string[] =>
    calendarEvents(plan, { ...options, ...given }).map(({ title }) => title);

  test('name the company that the reader gave', () => {
    expect(titles({ company: ' Acme ' })).toEqual([
      'Send the thank-you email (Acme)',
      'Nudge, if they have not written (Acme)',
      'Second nudge, if you want one (Acme)',
      'Move on (Acme)',
    ]);
  });

  test.each([
    ['2026-11-21', 4],
    ['2026-11-22', 3],
    ['2026-12-07', 3],
    ['2026-12-08', 2],
    ['2026-12-21', 1],
    ['2026-12-22', 0],
  ] as const)('on %s are the %i that are not over', (today, count) => {
    expect(titles({ today: day(today) })).toHaveLength(count);
  });

  test('hold the days of waiting where the reader wants them', () => {
    const wait = calendarEvents(plan, { ...options, withWait: true, company: 'Acme' })[1];
    expect(wait).toMatchObject({
      uid: 'afterword-x1-wait',
      title: 'Do not write before Monday, December 7 (Acme)',
      on: { day: '2026-11-22', end: '2026-12-07' },
    });
    expect(read(fileIn('UTC', wait ? [wait] : []))[0]?.endDate.toString()).toBe('2026-12-07');
  });

  test('have no days of waiting where there are none', () => {
    const soon = followUpPlan({ ended: day('2026-11-23'), replyBy: day('2026-11-23') }, weekendsOnly);
    expect(calendarEvents(soon, { ...options, withWait: true }).map(({ uid }) => uid)).not.toContain('afterword-x1-wait');
  });
});

describe('A link to a calendar', () => {
  test.each([
    ['a day', events[1], '20261207/20261208', '2026-12-07', '2026-12-08', 'true'],
    ['a window', events[0], '20261120T213000Z/20261121T193000Z', '2026-11-20T21:30:00Z', '2026-11-21T19:30:00Z', 'false'],
  ] as const)('names %s as each site reads it', (_, event, dates, start, end, isDay) => {
    if (!event) throw new Error('The plan has no such event');
    inTimeZone('America/New_York', () => {
      const google = new URL(googleCalendarLink(event)).searchParams;
      expect([google.get('dates'), google.get('text')]).toEqual([dates, event.title]);
      const outlook = new URL(outlookCalendarLink(event, 'personal')).searchParams;
      expect([outlook.get('startdt'), outlook.get('enddt'), outlook.get('allday')]).toEqual([start, end, isDay]);
      expect(outlook.get('body')).toBe(`${event.description}\n${event.link}`);
      const work = new URL(outlookCalendarLink(event, 'work'));
      expect([work.origin, work.search]).toEqual([
        'https://outlook.office.com',
        new URL(outlookCalendarLink(event, 'personal')).search,
      ]);
    });
  });
});

test('The dates as text are a paragraph for each step, with its reason', () => {
  const [first = '', , nudge = ''] = planAsText(plan).split('\n\n');
  expect(first).toMatch(/^Thank: from Friday, November 20, 4:30 p\.m\., by Saturday, November 21, 2:30 p\.m\.\n/u);
  expect(nudge).toBe(
    'Nudge: on Monday, December 7\nThe first working day after Friday, December 4, the day they named. The weekend is not counted.',
  );
});

function hostileEvent(text: string): CalendarEvent {
  return {
    uid: 'hostile',
    title: text,
    description: text,
    link: 'https://afterword.example/',
    on: { day: day('2026-12-04'), end: day('2026-12-05') },
  };
}
