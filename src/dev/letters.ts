import { checkEmail } from '~/domain/checks/check-email';
import type { Check } from '~/domain/checks/check';
import { plainText } from '~/domain/dates/sentence';
import { weekendsOnly } from '~/domain/dates/working-days';
import { answeredEmail } from '~/domain/email/example-email';
import type { Email } from '~/domain/email/scenario';
import type { AnswersById } from '~/domain/form/answers';
import { answersFromEntries } from '~/domain/form/entries';
import { TONES } from '~/domain/form/common-fields';
import type { Example } from '~/collections/example-schema';
import type { ScenarioData } from '~/collections/parse-scenario';

/** One email of a scenario, and what the builder would say about it. */
interface CheckedLetter {
  /** Which answers it has: `Formal, required fields only`. */
  readonly title: string;
  readonly to: string;
  readonly email: Email;
  /** Those that do not hold come first. */
  readonly checks: readonly CheckInWords[];
}

interface CheckInWords {
  readonly holds: boolean;
  readonly claim: string;
  readonly hint: string;
}

type Advice = Pick<ScenarioData, 'scenario' | 'family' | 'words'>;

/** In every tone, with the required fields only and with everything; then the examples of `content/examples.yaml`. */
export function checkedLetters(data: Advice, examples: readonly Example[]): readonly CheckedLetter[] {
  const { fields } = data.scenario;
  const made = TONES.flatMap((tone) =>
    [false, true].map((isComplete): CheckedLetter => {
      const asked = fields.filter(({ required }) => required || isComplete);
      const answers = Object.fromEntries(asked.flatMap(({ id, example }) => (example ? [[id, example]] : [])));
      const title = `${tone}, ${isComplete ? 'everything answered' : 'required fields only'}`;
      return checkedLetter(title, data, { ...answers, tone });
    }),
  );
  const own = examples.filter(({ scenario }) => scenario === data.scenario.id);
  return [...made, ...own.map(({ title, answers }) => checkedLetter(`Example: ${title}`, data, answers))];
}

function checkedLetter(title: string, { scenario, family, words }: Advice, answers: AnswersById): CheckedLetter {
  const { to, email } = answeredEmail(scenario, answers);
  const checks = checkEmail({
    scenario,
    family,
    words,
    answers: answersFromEntries(Object.entries(answers), scenario.fields),
    person: 0,
    emails: [email],
    calendar: weekendsOnly,
    now: undefined,
  });
  return {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    to,
    email,
    checks: checks.map(inWords).toSorted((one, other) => Number(one.holds) - Number(other.holds)),
  };
}

function inWords({ holds, claim, hint }: Check): CheckInWords {
  return { holds, claim, hint: hint ? plainText(hint) : '' };
}
