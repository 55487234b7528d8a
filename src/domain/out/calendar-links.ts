import type { CalendarEvent } from './calendar-event';
import { utcText } from '../dates/date-arithmetic';

/** Opens a new event on Google's site. Not documented by Google, in use since 2006; a day ends where the next begins. */
export function googleCalendarLink({ title, description, link, on }: CalendarEvent): string {
  const [from, to] = 'day' in on ? [digits(on.day), digits(on.end)] : [utcText(on.from), utcText(on.to)];
  return address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${from}/${to}`,
    details: `${description}\n${link}`,
  });
}

const OUTLOOK = { personal: 'https://outlook.live.com', work: 'https://outlook.office.com' } as const;

/** Opens a new event on Microsoft's site: personal accounts have another one than those of work and school. */
export function outlookCalendarLink({ title, description, link, on }: CalendarEvent, account: keyof typeof OUTLOOK): string {
  const isDay = 'day' in on;
  return address(`${OUTLOOK[account]}/calendar/0/deeplink/compose`, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: isDay ? on.day : withMarks(utcText(on.from)),
    enddt: isDay ? on.end : withMarks(utcText(on.to)),
    allday: String(isDay),
    body: `${description}\n${link}`,
  });
}

/** Spaces as `%20`: both sites print a `+` as it is. */
function address(page: string, query: Readonly<Record<string, string>>): string {
  return `${page}?${Object.entries(query)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')}`;
}

function digits(day: string): string {
  return day.replaceAll('-', '');
}

/** `20261121T193000Z` as `2026-11-21T19:30:00Z`. */
function withMarks(utc: string): string {
  return utc.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)/u, '$1-$2-$3:$4:');
}
