import { hasAnswer, type Answers, type AnswersById } from './answers';

/** Whether the form holds anything that the reader typed, and not only what a link filled in. */
export function holdsOwnWords(answers: Answers, fromLink: Answers | undefined): boolean {
  return (
    hasAnswer(ownAnswers(answers.shared, fromLink?.shared)) ||
    answers.people.some((person, index) => hasAnswer(ownAnswers(person, fromLink?.people[index])))
  );
}

export function sameAnswers(one: Answers, other: Answers): boolean {
  return (
    sameTexts(one.shared, other.shared) &&
    one.people.length === other.people.length &&
    one.people.every((person, index) => sameTexts(person, other.people[index] ?? {}))
  );
}

/**
 * What the form holds once the reader takes a link: all that the link brings, and of the reader's own words those that
 * it says nothing about. What only an earlier link had filled in goes.
 */
export function takeLink(link: Answers, answers: Answers, fromLink: Answers | undefined): Answers {
  const own = ownAnswers(answers.shared, fromLink?.shared);
  const bringsPeople = link.people.some(hasAnswer);
  return {
    shared: { ...own, ...link.shared },
    people: bringsPeople ? link.people : answers.people,
  };
}

function ownAnswers(answers: AnswersById, fromLink: AnswersById | undefined): AnswersById {
  return Object.fromEntries(Object.entries(answers).filter(([id, text]) => text !== '' && text !== fromLink?.[id]));
}

function sameTexts(one: AnswersById, other: AnswersById): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...ids].every((id) => (one[id] ?? '') === (other[id] ?? ''));
}
