import { z } from 'astro/zod';
import { TOLD } from '../domain/interviews/facts';
import { ANSWERS, whatFollows, type Answered } from '../domain/interviews/what-follows';

const MOST_QUESTIONS = 4;

const text = z.string().trim().min(1);

const ending = z.strictObject({
  /** The scenario to write from; it has an entry in `names`. */
  write: text,
  why: z.string().regex(/^[A-Z].*\.$/u, 'must be whole sentences'),
  /** Two other scenarios that may fit, the nearest first. */
  near: z.tuple([text, text]),
  /** It is too early to send anything: the page offers the calculator before the email. */
  isTooEarly: z.literal(true).optional(),
});

const option = z
  .strictObject({
    /** Its answer in a link. */
    value: text,
    text,
    /** The id of the next question. */
    ask: text.optional(),
    end: ending.optional(),
    /** What they answered: all that follows is among the emails of `domain/interviews/what-follows.ts`, and all of those follow. */
    answered: z.enum(ANSWERS).optional(),
    /** What it tells about the interview, which the email's form then knows: the day, or that there are several people. */
    tells: z.enum(TOLD).optional(),
  })
  .refine(({ ask, end }) => (ask === undefined) !== (end === undefined), {
    error: 'needs either ask, the next question, or end, the email',
  });

const question = z.strictObject({
  /** Its name in a link. */
  key: text,
  text,
  options: z.array(option).min(2),
});

/** `content/chooser.yaml`. Whether the scenarios exist is checked where the page is made, which knows them. */
export const chooser = z
  .strictObject({ names: z.record(z.string(), text), questions: z.record(z.string(), question) })
  .superRefine(({ names, questions }, context) => {
    const ids = Object.keys(questions);
    const report = (path: readonly string[], message: string): void => {
      context.addIssue({ code: 'custom', path: [...path], message });
    };
    for (const [index, [id, { options }]] of Object.entries(questions).entries()) {
      for (const { value, ask, end } of options) {
        const where = ['questions', id, 'options', value];
        if (options.filter((other) => other.value === value).length > 1) report(where, 'stands twice');
        if (ask !== undefined && ids.indexOf(ask) <= index)
          report(where, `asks ${ask}, which is no question below this one`);
        if (!end) continue;
        if (names[end.write] === undefined) report(where, `writes ${end.write}, which has no entry in names`);
        if (new Set([end.write, ...end.near]).size < 3) report(where, 'names the same email twice');
      }
    }
    if (context.issues.length > 0) return; // the paths cannot be walked
    const paths = chooserPaths(questions);
    for (const { link, keys } of paths) {
      if (keys.length > MOST_QUESTIONS)
        report(['questions'], `${link} answers more than ${String(MOST_QUESTIONS)} questions`);
      if (new Set(keys).size < keys.length) report(['questions'], `${link} holds a key twice`);
    }
    for (const id of ids) {
      if (!paths.some((path) => path.questions.includes(id))) report(['questions', id], 'is never asked');
    }
    for (const [id, { options }] of Object.entries(questions)) {
      for (const { value, answered, ask, end } of options) {
        if (!answered) continue;
        const ends = end ? [end] : paths.filter((path) => path.questions.includes(ask ?? '')).map((path) => path.end);
        for (const message of unlike(answered, ends)) report(['questions', id, 'options', value], message);
      }
    }
    for (const id of Object.keys(names)) {
      if (!paths.some(({ end }) => end.write === id)) report(['names', id], 'no answers lead to this email');
    }
  });

/** Where the emails that these answers end at are not those that the table has for what was answered. */
function unlike(answered: Answered, ends: readonly ChooserEnding[]): readonly string[] {
  const emails = whatFollows(answered, undefined);
  const offered = ends.flatMap(({ write, near }) => [write, ...near]);
  return [
    ...ends
      .filter(({ write }) => !emails.includes(write))
      .map(({ write }) => `writes ${write}, which doesn't follow "${answered}"`),
    ...emails
      .filter((email) => !offered.includes(email))
      .map((email) => `doesn't offer ${email}, which follows "${answered}"`),
  ];
}

export type Chooser = z.infer<typeof chooser>;
export type ChooserEnding = z.infer<typeof ending>;

export interface ChooserPath {
  /** The answers as they stand after `#` in a link. */
  readonly link: string;
  readonly keys: readonly string[];
  /** The ids of the questions, in the order in which they are asked. */
  readonly questions: readonly string[];
  readonly end: ChooserEnding;
}

/** Every way from the first question to an email. Questions lead to later questions only, or it would not return. */
export function chooserPaths(questions: Chooser['questions']): readonly ChooserPath[] {
  const [first = ''] = Object.keys(questions);
  return pathsFrom(first, { link: '', keys: [], questions: [] });

  function pathsFrom(id: string, before: Omit<ChooserPath, 'end'>): readonly ChooserPath[] {
    const { key, options } = questions[id] ?? { key: '', options: [] };
    return options.flatMap(({ value, ask, end }) => {
      const path = {
        link: `${before.link}${before.link && '&'}${key}=${value}`,
        keys: [...before.keys, key],
        questions: [...before.questions, id],
      };
      if (end) return [{ ...path, end }];
      return ask === undefined ? [] : pathsFrom(ask, path);
    });
  }
}
