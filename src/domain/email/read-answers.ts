import { answerTo, type AnswersById } from '../form/answers';
import { firstName } from './first-name';
import { dayOf, daysBetween, parseMoment, type PlainDate } from '../dates/plain-date';
import { problemAmong } from '../form/problems';
import type { Field } from '../form/field';
import { ENGLISHES, TONES, type English, type Tone } from '../form/shared-fields';
import { spellDay, spellDayInBritain, spellWeekday } from '../dates/spell-out';
import type { Values } from './template';

/** What is wrong with one answer, in words that stand beside its field. */
interface Problem {
  readonly fieldId: string;
  readonly message: string;
}

export interface ReadAnswers {
  /** Complete whatever the answers: a required field without a usable answer has its blank for a value. */
  readonly values: Values;
  readonly problems: readonly Problem[];
  /** `[Label]` of every required field that has no usable answer. */
  readonly blanks: readonly string[];
}

/** The names that a template may use beside the field ids, and the field that each is made of. */
export const DERIVED_NAMES: ReadonlyMap<string, string> = new Map([
  ['first_name', 'to'],
  ['interview_when', 'interview'],
]);

/** When an email is read, as far as that is known, and whose dates it has. */
interface Setting {
  readonly today: PlainDate | undefined;
  readonly english: English;
}

const DAYS_IN_A_WEEK = 7;
const LINE_BREAKS = /\n{3,}/gu;
const FULL_STOP = /(?<!\.)\.$/u;

/** `today` may be unknown, as in a page made before anyone reads it; dates are then spelled out in full. */
export function readAnswers(fields: readonly Field[], answers: AnswersById, today: PlainDate | undefined): ReadAnswers {
  const problems = problemsIn(fields, answers);
  const values: Record<string, string | true | undefined> = {};
  const blanks: string[] = [];
  const english = englishOf(answers);
  for (const field of fields) {
    const text = usableText(field, answers, problems);
    if (text !== '') Object.assign(values, valuesOf(field, text, { today, english }));
    else if (field.required) {
      Object.assign(values, blankValues(field));
      blanks.push(blank(field));
    }
  }
  values[toneOf(answers)] = true;
  values[english] = true;
  return { values, problems, blanks };
}

/** How a required field stands in the email until it is answered. */
export function blank(field: Field): string {
  return `[${field.label}]`;
}

export function toneOf(answers: AnswersById): Tone {
  return TONES.find((tone) => tone === answers.tone) ?? TONES[0];
}

function englishOf(answers: AnswersById): English {
  return ENGLISHES.find((english) => english === answers.english) ?? ENGLISHES[0];
}

/**
 * "last Tuesday" only where it is true and clear, two to six days on; a nearer day is spelled out too, because the
 * reader may send the email tomorrow.
 */
export function interviewWhen(interview: PlainDate, { today, english }: Setting): string {
  const ago = today === undefined ? DAYS_IN_A_WEEK : daysBetween(interview, today);
  const isClear = ago >= 2 && ago < DAYS_IN_A_WEEK;
  return isClear ? `last ${spellWeekday(interview)}` : `on ${spellIn(english)(interview)}`;
}

function problemsIn(fields: readonly Field[], answers: AnswersById): readonly Problem[] {
  return fields.flatMap((field) => {
    const message = problemAmong(field, answers);
    return message === undefined ? [] : [{ fieldId: field.id, message }];
  });
}

/** Words that are too long can still be printed; a date that does not exist cannot. */
function usableText(field: Field, answers: AnswersById, problems: readonly Problem[]): string {
  const isWords = field.form === 'line' || field.form === 'text';
  const hasProblem = problems.some(({ fieldId }) => fieldId === field.id);
  return hasProblem && !isWords ? '' : answerTo(field, answers).trim();
}

function valuesOf(field: Field, text: string, setting: Setting): Values {
  if (field.id === 'to') return { to: text, first_name: firstName(text) };
  if (field.form === 'text') return { [field.id]: withinSentence(text) };
  const moment = field.form === 'date' || field.form === 'date-time' ? parseMoment(text) : undefined;
  if (!moment) return { [field.id]: text };
  const value = { [field.id]: spellIn(setting.english)(dayOf(moment)) };
  return field.id === 'interview' ? { ...value, interview_when: interviewWhen(dayOf(moment), setting) } : value;
}

function spellIn(english: English): (date: PlainDate) => string {
  return english === 'uk' ? spellDayInBritain : spellDay;
}

function blankValues(field: Field): Values {
  if (field.id === 'to') return { to: blank(field), first_name: blank(field) };
  if (field.id === 'interview') return { interview: blank(field), interview_when: `on ${blank(field)}` };
  return { [field.id]: blank(field) };
}

/** The templates end the sentence; a text of one's own may have blank lines, but no gap wider than one. */
function withinSentence(text: string): string {
  return text.replace(LINE_BREAKS, '\n\n').replace(FULL_STOP, '');
}
