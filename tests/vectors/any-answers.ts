import fc from 'fast-check';
import { cleanAnswer, type Answers, type AnswersById } from '~/domain/form/answers';
import type { Field } from '~/domain/form/field';
import { problemWith } from '~/domain/form/problems';
import { HOSTILE_TEXTS } from './hostile-texts';

/** All that a form of these fields can hold. */
export function anyAnswers(fields: readonly Field[], mostPeople: number): fc.Arbitrary<Answers> {
  const shared = fields.filter(({ perPerson }) => !perPerson);
  const personal = fields.filter(({ perPerson }) => perPerson);
  return fc.record({
    shared: anyAnswersTo(shared),
    people: fc.array(anyAnswersTo(personal), { minLength: 1, maxLength: mostPeople }),
  });
}

/** An empty text is no answer, and a link does not hold it. */
export function answered(answers: AnswersById): AnswersById {
  return Object.fromEntries(Object.entries(answers).filter(([, text]) => text !== ''));
}

/** From no field to all of them. */
function anyAnswersTo(fields: readonly Field[]): fc.Arbitrary<Record<string, string>> {
  const pairs = fields.map((field) =>
    fc.option(anyAnswerTo(field)).map((text) => (text === null ? [] : [[field.id, text] as const])),
  );
  return fc.tuple(...pairs).map((pairsOfAll) => Object.fromEntries(pairsOfAll.flat()));
}

function anyAnswerTo(field: Field): fc.Arbitrary<string> {
  const days = fc.integer({ min: 0, max: 36_000 }).map((count) => new Date(946_684_800_000 + count * 86_400_000));
  const dates = days.map((date) => date.toISOString().slice(0, 10));
  const times = fc.tuple(dates, fc.constantFrom('T00:00', 'T09:05', 'T23:59')).map(([date, time]) => `${date}${time}`);
  const words = fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_TEXTS, '', ' ', '\uFEFF', '+', '%', '&', '=', '\n') },
  );
  const made: Record<Field['form'], fc.Arbitrary<string>> = {
    line: words,
    text: words,
    email: fc.constantFrom('dana@example.com', 'a&b=c?d@example.com', "o'brien+x@example.co.uk"),
    date: dates,
    'date-time': fc.oneof(dates, times),
    number: fc.constantFrom('7', '14', '42', '1', '5'),
    choice: fc.constantFrom(...(field.choices ?? [''])),
    place: fc.constantFrom('US', 'GB-ENG', 'DE-BY'),
    'days-off': fc.constantFrom('2026-12-24', '2026-12-24..2027-01-01', '2026-12-24..2027-01-01,2027-02-01'),
    wordings: fc.constantFrom('open.2', 'open.2,close.0', 'own.3,view.12'),
    zone: fc.constantFrom('UTC', 'Europe/Paris', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'),
  };
  return made[field.form].map((text) => cleanAnswer(field, text)).filter((text) => problemWith(field, text) === undefined);
}
