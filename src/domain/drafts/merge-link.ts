import { hasAnswer, isEmpty, type Answers, type AnswersById } from '../form/answers';
import { isEdited, type Draft } from './draft';

/** Of all answers those that the reader typed: neither empty nor just as the last link filled them in. */
export function ownWords({ shared, people }: Answers, fromLink: Answers | undefined): Answers {
  return {
    shared: differing(shared, fromLink?.shared),
    people: people.map((person, index) => differing(person, fromLink?.people[index])),
  };
}

export function holdsOwnWords({ answers, fromLink, edits }: Draft): boolean {
  return !isEmpty(ownWords(answers, fromLink)) || edits.some(isEdited);
}

/** All of the one, and of the other what the first says nothing about. */
export function withRest(first: Answers, rest: Answers): Answers {
  const count = Math.max(first.people.length, rest.people.length);
  return {
    shared: { ...rest.shared, ...first.shared },
    people: Array.from({ length: count }, (_, index) => ({ ...rest.people[index], ...first.people[index] })),
  };
}

/**
 * What the form holds once the reader takes a link: all that the link brings, and of the reader's own words those that it
 * says nothing about. People are taken whole, because half of one and half of another is nobody.
 */
export function takeLink(link: Answers, own: Answers): Answers {
  const bringsPeople = link.people.some(hasAnswer);
  return { shared: { ...own.shared, ...link.shared }, people: bringsPeople ? link.people : own.people };
}

export function sameAnswers(one: Answers, other: Answers): boolean {
  return (
    sameTexts(one.shared, other.shared) &&
    one.people.length === other.people.length &&
    one.people.every((person, index) => sameTexts(person, other.people[index] ?? {}))
  );
}

function differing(answers: AnswersById, fromLink: AnswersById | undefined): AnswersById {
  return Object.fromEntries(Object.entries(answers).filter(([id, text]) => text !== '' && text !== fromLink?.[id]));
}

function sameTexts(one: AnswersById, other: AnswersById): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...ids].every((id) => (one[id] ?? '') === (other[id] ?? ''));
}
