import { answersFor, type Answers } from '~/domain/form/answers';
import type { EmailOnShow } from '~/domain/checks/check';
import { checkEmail } from '~/domain/checks/check-email';
import type { Check } from '~/domain/checks/check';
import type { PlainDateTime } from '~/domain/dates/plain-date';
import { readAnswers } from '~/domain/email/read-answers';
import { renderEmail } from '~/domain/email/render-email';
import type { Tone } from '~/domain/form/common-fields';
import type { Email } from '~/domain/email/scenario';
import { plainText } from '~/domain/dates/sentence';
import { weekendsOnly } from '~/domain/dates/working-days';
import { exampleAnswers, realScenario, type RealScenario } from '../../vectors/real-scenarios';

/** A moment on a reader's clock. */
export function moment(text: string): PlainDateTime {
  return text as PlainDateTime;
}

/** Answers of one person, or of several who share the rest. */
export function answersOf(shared: Answers['shared'], ...people: Answers['people']): Answers {
  return { shared, people: people.length === 0 ? [{}] : people };
}

/** Every field of a scenario answered by its example, for one person. */
export function examples(id: string, tone: Tone = 'formal'): Answers {
  return splitAnswers(realScenario(id), exampleAnswers(realScenario(id).scenario, tone, 'everything'));
}

export function splitAnswers({ scenario }: RealScenario, answers: Record<string, string>): Answers {
  const isPersonal = (id: string): boolean => scenario.fields.find((field) => field.id === id)?.perPerson ?? false;
  const part = (personal: boolean): Record<string, string> =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => isPersonal(id) === personal));
  return { shared: part(false), people: [part(true)] };
}

/** The email that the form makes of the answers, with what a hand wrote over it. */
export function onShow(
  { scenario, family, words }: RealScenario,
  answers: Answers,
  {
    edits = [],
    ...rest
  }: Partial<Pick<EmailOnShow, 'person' | 'now' | 'calendar'>> & { edits?: readonly Partial<Email>[] } = {},
): EmailOnShow {
  const emails = answers.people.map((_, person) => {
    const own = answersFor(answers, person);
    return {
      ...renderEmail(scenario, readAnswers(scenario.fields, own, undefined)),
      ...edits[person],
    };
  });
  return { scenario, family, words, answers, person: 0, emails, calendar: weekendsOnly, now: undefined, ...rest };
}

/** One check in short: what it says is wrong, `holds`, or `not returned`. */
export function verdict(id: string, shown: EmailOnShow): string {
  const check = found(id, shown);
  if (!check) return 'not returned';
  return check.holds ? 'holds' : plainText(check.hint);
}

export function found(id: string, shown: EmailOnShow): Check | undefined {
  return checkEmail(shown).find((check) => check.id === id);
}
