import { hasAnswer, isEmpty, type Answers, type AnswersById } from '../form/answers';
import { isEdited, type Draft } from './draft';

/** The answers that the reader typed: not empty, and not the same as what the last link filled in. */
export function typedAnswers({ shared, people }: Answers, fromLink: Answers | undefined): Answers {
  return {
    shared: differing(shared, fromLink?.shared),
    people: people.map((person, index) => differing(person, fromLink?.people[index])),
  };
}

export function hasTypedAnswers({ answers, fromLink, edits }: Draft): boolean {
  return !isEmpty(typedAnswers(answers, fromLink)) || edits.some(isEdited);
}

/** All answers of `first`, and those of `rest` to fields that `first` does not answer. */
export function addMissingAnswers(first: Answers, rest: Answers): Answers {
  const count = Math.max(first.people.length, rest.people.length);
  return {
    shared: { ...rest.shared, ...first.shared },
    people: Array.from({ length: count }, (_, index) => ({ ...rest.people[index], ...first.people[index] })),
  };
}

/**
 * The answers of the form after the reader accepts a link: all of the link's, and the reader's own to fields that the link
 * does not answer. People are replaced as a whole, because answers about two people must not be mixed.
 */
export function mergeLink(link: Answers, own: Answers): Answers {
  const bringsPeople = link.people.some(hasAnswer);
  return { shared: { ...own.shared, ...link.shared }, people: bringsPeople ? link.people : own.people };
}

export function areSameAnswers(one: Answers, other: Answers): boolean {
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
