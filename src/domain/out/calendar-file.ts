import { utf8 } from '../text/utf8';
import type { CalendarEvent } from './calendar-event';
import { cleanText } from '../text/clean-text';
import { utcText, utcTextAt } from '../dates/date-arithmetic';

const OCTETS_IN_A_LINE = 75;
const A_MINUTE = 60_000;
/** Alarms go off at nine on a day, and an hour before a window closes. */
const ON_THE_DAY = 'TRIGGER:PT9H';
const BEFORE_THE_END = 'TRIGGER;RELATED=END:-PT1H';

/**
 * RFC 5545, for Apple, Google and Outlook: days as DATE values, the one timed event in UTC. `now`, in milliseconds, stamps the
 * file and counts up its SEQUENCE, so that a later file takes the place of an earlier one.
 */
export function calendarFile(events: readonly CalendarEvent[], now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afterword//After a job interview//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines({ uid, title, description, link, on }: CalendarEvent, now: number): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${utcTextAt(now)}`,
    `SEQUENCE:${String(Math.floor(now / A_MINUTE))}`,
    ...('day' in on
      ? [`DTSTART;VALUE=DATE:${digits(on.day)}`, `DTEND;VALUE=DATE:${digits(on.end)}`]
      : [`DTSTART:${utcText(on.from)}`, `DTEND:${utcText(on.to)}`]),
    `SUMMARY:${text(title)}`,
    `DESCRIPTION:${text(`${description}\n${link}`)}`,
    `URL:${link.replace(/[^\x21-\x7E]/gu, encodeURIComponent)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${text(title)}`,
    'day' in on ? ON_THE_DAY : BEFORE_THE_END,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** TEXT (3.3.11): the four characters that mean something are escaped, and nothing that could begin a property is left. */
function text(value: string): string {
  return cleanText(value)
    .replace(/[\\;,]/gu, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}

/** At most 75 octets a line, and never within a character (3.1). */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8(character).length;
    if (octets + size > OCTETS_IN_A_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function digits(day: string): string {
  return day.replaceAll('-', '');
}
