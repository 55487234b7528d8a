import { answerTo, type AnswersById } from '../form/answers';
import { dayOf, daysBetween, parseMoment, type PlainDate } from '../dates/plain-date';
import type { Field } from '../form/field';
import { ENGLISHES, OWN_FIELD, TONES, type English, type Tone } from '../form/common-fields';
import { spellDay, spellDayInBritain, spellWeekday } from '../dates/spell-out';
import type { AnswerRules } from './answer-rules';
import type { Seam } from './print-template';
import type { Frame } from './scenario';
import type { Values } from './template';

/** What is wrong with one answer, in words that stand beside its field. */
interface Problem {
  readonly fieldId: string;
  readonly message: string;
}

export interface ReadAnswers {
  /** Complete whatever the answers: a required field without a usable answer has its blank for a value. */
  readonly values: Values;
  /** How template and answers meet. */
  readonly seams: readonly Seam[];
  /** How the answer of a free field is taken, by field id. */
  readonly frames: ReadonlyMap<string, Frame>;
  /** The fields that may be left out and were: the moves that are named after them do not stand. */
  readonly unanswered: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  /** `[Label]` of every required field that has no usable answer. */
  readonly blanks: readonly string[];
  readonly tone: Tone;
  /** Which subject, counted from 1. */
  readonly subject: number;
  /** The chosen wordings, as a link holds them. */
  readonly say: string;
  /** The paragraph of the reader's own, or the empty text. */
  readonly own: string;
}

/** The names that a template may use beside the field ids, and the field that each is made of. */
export const DERIVED_NAMES: ReadonlyMap<string, string> = new Map([
  ['greeting', 'to'],
  ['interview_when', 'interview'],
]);

/** When an email is read, as far as that is known, and how it is written. */
interface Setting {
  readonly today: PlainDate | undefined;
  readonly english: English;
  readonly manner: 'formal' | 'friendly';
  readonly rules: AnswerRules;
  /** The person whom the email goes to, and how the reader chose to greet them. */
  readonly to: string;
  readonly greet: string;
}

/** One answer as a letter takes it. */
type Reading =
  | { readonly kind: 'taken'; readonly values: Values; readonly frame?: Frame | undefined }
  | { readonly kind: 'none'; readonly because?: string | undefined };

const DAYS_IN_A_WEEK = 7;
const LINE_BREAKS = /\n{3,}/gu;
const NO_ANSWER: Reading = { kind: 'none' };

/** `today` may be unknown, as in a page made before anyone reads it; dates are then spelled out in full. */
export function readAnswersBy(
  rules: AnswerRules,
  fields: readonly Field[],
  answers: AnswersById,
  today: PlainDate | undefined,
): ReadAnswers {
  const tone = toneOf(answers);
  const english = englishOf(answers);
  const setting = {
    today,
    english,
    rules,
    manner: tone === 'formal' ? 'formal' : 'friendly',
    to: answers.to ?? '',
    greet: answers.greet ?? '',
  } as const;
  const problems = [...problemsIn(rules, fields, answers)];
  const values: Record<string, string | true | undefined> = { [english]: true };
  const frames = new Map<string, Frame>();
  const unanswered = new Set<string>();
  const blanks: string[] = [];
  for (const field of fields) {
    const reading = readField(field, usableText(field, answers, problems), setting);
    if (reading.kind === 'taken') {
      Object.assign(values, reading.values);
      if (reading.frame) frames.set(field.id, reading.frame);
      continue;
    }
    if (reading.because !== undefined) problems.push({ fieldId: field.id, message: reading.because });
    if (field.required) {
      Object.assign(values, blankValues(field, setting));
      blanks.push(blank(field));
    } else unanswered.add(field.id);
  }
  return {
    ...{ values, seams: rules.seams[english], frames, unanswered, problems, blanks, tone },
    subject: subjectChoice(answers),
    say: answers.say ?? '',
    own: (answers.own ?? '').replace(LINE_BREAKS, '\n\n').trim(),
  };
}

/** How a required field stands in the email until it is answered. */
export function blank(field: Field): string {
  return `[${field.label}]`;
}

export function toneOf(answers: AnswersById): Tone {
  return TONES.find((tone) => tone === answers.tone) ?? TONES[0];
}

/** Counted from 1; the first where the reader made no usable choice. */
export function subjectChoice(answers: AnswersById): number {
  return Number.parseInt(answers.subject ?? '1', 10) || 1;
}

/** What is wrong with one answer among all of one email, also where a free answer is none: in words to stand beside its field. */
export function answerProblem(rules: AnswerRules, field: Field, answers: AnswersById): string | undefined {
  const problem = rules.problem(field, answers);
  if (problem !== undefined || field.form !== 'text') return problem;
  const reading = readFreeAnswer(rules, field, answerTo(field, answers).trim());
  return reading.kind === 'none' ? reading.because : undefined;
}

export function englishOf(answers: AnswersById): English {
  return ENGLISHES.find((english) => english === answers.english) ?? ENGLISHES[0];
}

/**
 * "last Tuesday" only where it is true and clear, two to six days on; a nearer day is spelled out too, because the
 * reader may send the email tomorrow.
 */
export function interviewWhen(interview: PlainDate, { today, english }: Pick<Setting, 'today' | 'english'>): string {
  const ago = today === undefined ? DAYS_IN_A_WEEK : daysBetween(interview, today);
  const isClear = ago >= 2 && ago < DAYS_IN_A_WEEK;
  return isClear ? `last ${spellWeekday(interview)}` : `on ${spellIn(english)(interview)}`;
}

function problemsIn(rules: AnswerRules, fields: readonly Field[], answers: AnswersById): readonly Problem[] {
  return fields.flatMap((field) => {
    const message = rules.problem(field, answers);
    return message === undefined ? [] : [{ fieldId: field.id, message }];
  });
}

/** Words that are too long can still be printed; a date that does not exist cannot. */
function usableText(field: Field, answers: AnswersById, problems: readonly Problem[]): string {
  const isWords = field.form === 'line' || field.form === 'text';
  const hasProblem = problems.some(({ fieldId }) => fieldId === field.id);
  return hasProblem && !isWords ? '' : answerTo(field, answers).trim();
}

function readField(field: Field, text: string, setting: Setting): Reading {
  if (text === '') return NO_ANSWER;
  if (field.id === 'to') {
    const greeting = setting.rules.greetingFor(text, setting.manner, setting.greet, setting.english);
    return greeting === undefined ? NO_ANSWER : taken({ to: text, greeting });
  }
  if (field.form === 'text') return readFreeAnswer(setting.rules, field, text);
  const moment = field.form === 'date' || field.form === 'date-time' ? parseMoment(text) : undefined;
  if (!moment) {
    const line = setting.rules.lines.get(field.id)?.(text, setting.to, setting.english) ?? text;
    return line === '' ? NO_ANSWER : taken({ [field.id]: line });
  }
  const value = { [field.id]: spellIn(setting.english)(dayOf(moment)) };
  return taken(field.id === 'interview' ? { ...value, interview_when: interviewWhen(dayOf(moment), setting) } : value);
}

function readFreeAnswer(rules: AnswerRules, field: Field, text: string): Reading {
  if (text === '' || field.id === OWN_FIELD.id) return NO_ANSWER;
  const answer = rules.takeAnswer(text, {
    about: field.about ?? 'me',
    starters: [...Object.values(field.starters ?? {}).flat(), ...(field.prompts ?? []).map(({ start }) => start)],
    takesQuestion: field.takesQuestion === true,
  });
  if (answer.kind === 'none') return { kind: 'none', because: answer.because };
  // What somebody brings is not "driving" but "experience driving".
  const isDoing = field.id === 'value' && field.about !== 'it' && answer.kind === 'phrase' && answer.shape === 'gerund';
  return { kind: 'taken', values: { [field.id]: isDoing ? `experience ${answer.text}` : answer.text }, frame: answer.kind };
}

function taken(values: Values): Reading {
  return { kind: 'taken', values };
}

function spellIn(english: English): (date: PlainDate) => string {
  return english === 'uk' ? spellDayInBritain : spellDay;
}

function blankValues(field: Field, { manner }: Setting): Values {
  if (field.id === 'to') return { to: blank(field), greeting: `${manner === 'formal' ? 'Dear' : 'Hi'} ${blank(field)}` };
  if (field.id === 'interview') return { interview: blank(field), interview_when: `on ${blank(field)}` };
  return { [field.id]: blank(field) };
}
