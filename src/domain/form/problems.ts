import { answerTo, type AnswersById } from './answers';
import { readDaysOff } from '../dates/days-off';
import { dayOf, parseMoment, parsePlainDate, type Moment } from '../dates/plain-date';
import type { Field } from './field';
import { mailAddress } from './mail-address';
import { spellDay } from '../dates/spell-out';
import { WORDING } from './wordings';

/** In characters, as readers count them. */
export const LONGEST_LINE = 120;
export const LONGEST_TEXT = 1000;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** What `<input type=date>` makes of `11/23/26`, and of a year of five digits. */
const OTHER_YEAR = /^(?:0\d{3}|\d{5,6})-\d\d-\d\d/u;
const WHOLE_NUMBER = /^\d{1,3}$/u;
/** ISO 3166: a country, or a region of one. */
const PLACE = /^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/u;

/** The message for the reader, or undefined where the answer is valid. An empty answer is a blank, not a problem. */
export function problemWith(field: Field, answer: string): string | undefined {
  const text = answer.trim();
  if (text === '') return undefined;
  return tooLong(field, answer) ?? PROBLEMS[field.form]?.(text, field);
}

/** Like `problemWith`, and compares the answers of one email: a promised day must not be before the interview. */
export function problemAmong(field: Field, answers: AnswersById): string | undefined {
  const alone = problemWith(field, answerTo(field, answers));
  return alone ?? (field.id === 'replyby' ? promiseProblem(answers) : undefined);
}

function promiseProblem(answers: AnswersById): string | undefined {
  const ended = parseMoment(answers.interview ?? '');
  const replyBy = parsePlainDate(answers.replyby ?? '');
  if (!ended || !replyBy || replyBy >= dayOf(ended)) return undefined;
  return `This is before the interview on ${spellDay(dayOf(ended))}. Change one of the two dates.`;
}

const PROBLEMS: Partial<Record<Field['form'], (text: string, field: Field) => string | undefined>> = {
  email: (text) =>
    mailAddress(text) === undefined ? 'This isn’t an email address. It should look like dana@example.com.' : undefined,
  date: (text) => momentProblem(text, parsePlainDate(text)),
  'date-time': (text) =>
    text.startsWith('T') ? 'Give the day as well as the time.' : momentProblem(text, parseMoment(text)),
  choice: (text, field) =>
    field.choices?.includes(text) ? undefined : `Choose one of these: ${field.choices?.join(', ') ?? ''}.`,
  'days-off': (text) =>
    readDaysOff(text) ? undefined : 'These aren’t days from one to another, such as 2026-12-24..2027-01-01.',
  number: (text, { range: [least, most] = [0, Infinity] }) =>
    WHOLE_NUMBER.test(text) && Number(text) >= least && Number(text) <= most
      ? undefined
      : `Give a whole number from ${String(least)} to ${String(most)}.`,
  zone: (text) => (isZone(text) ? undefined : 'This isn’t a time zone. It should look like Europe/Paris.'),
  wordings: (text) =>
    text.split(',').every((part) => WORDING.test(part.trim()))
      ? undefined
      : 'The letter has its first wordings instead, and nothing is lost.',
  place: (text) => (PLACE.test(text) ? undefined : 'This isn’t a country or region code. It should look like US or GB-ENG.'),
};

function momentProblem(text: string, moment: Moment | undefined): string | undefined {
  const isOtherYear = OTHER_YEAR.test(text);
  if (moment === undefined && !isOtherYear) return 'This day or time doesn’t exist. Check it once more.';
  const year = Number(text.slice(0, 4));
  if (!isOtherYear && year >= FIRST_YEAR && year <= LAST_YEAR) return undefined;
  return `Check the year: dates from ${String(FIRST_YEAR)} to ${String(LAST_YEAR)} can be worked out.`;
}

/** By the browser's own table of the IANA zones. */
function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function tooLong(field: Field, answer: string): string | undefined {
  const limit = field.form === 'text' ? LONGEST_TEXT : LONGEST_LINE;
  const length = countCharacters(answer);
  if (length <= limit) return undefined;
  return `This is ${String(length)} characters long, ${String(length - limit)} more than the ${String(limit)} that fit.`;
}

/** As a reader counts: `é` and `👍` are one each. */
function countCharacters(text: string): number {
  return Array.from(text).length;
}
