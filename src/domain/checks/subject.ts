import { outcome, type Check, type Letter } from './check';
import { fold, foldedWords, containsPhrase } from './compare-text';

/** `of` in Head of Sales names no job. */
const SHORTEST_NAMING_WORD = 3;
const NAMELESS = new Set(['the', 'and', 'for']);

/** Not where the form knows neither and a hand wrote the subject. */
export function checkSubject({ answers: { you = '', role = '', company = '' }, emails, person }: Letter): Check | undefined {
  const subject = fold(emails[person]?.subject ?? '');
  if (you === '' && role === '' && subject !== '' && !subject.includes('[')) return undefined;
  const words = [...foldedWords(`${you} ${role} ${company}`)].filter(
    (word) => word.length >= SHORTEST_NAMING_WORD && !NAMELESS.has(word),
  );
  const isNamed = [you, role, ...words].some((name) => containsPhrase(subject, fold(name)));
  return outcome(
    { id: 'subject', claim: 'A subject that says who writes or which job', guidePage: 'six-parts-of-a-good-thank-you' },
    isNamed ? undefined : ['Put your name or the job title in the subject.'],
  );
}
