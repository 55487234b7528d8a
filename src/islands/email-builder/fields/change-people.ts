import type { Draft } from '~/domain/drafts/draft';
import type { AnswersById } from '~/domain/form/answers';
import type { EmailBuilder } from '../create-email-builder';

/** Inserts people after `person`; the first of them replaces that person if it has no name yet. */
export function withPeople({ answers, edits }: Draft, person: number, inserted: readonly AnswersById[]): Partial<Draft> {
  const isNamed = Boolean(answers.people[person]?.to);
  const first = isNamed ? {} : inserted[0];
  const rest = isNamed ? inserted : inserted.slice(1);
  const people = answers.people.map((texts, index) => (index === person ? { ...texts, ...first } : texts));
  const known = people.map((_, index) => edits[index] ?? {});
  return {
    answers: { ...answers, people: people.toSpliced(person + 1, 0, ...rest) },
    edits: known.toSpliced(person + 1, 0, ...rest.map(() => ({}))),
  };
}

export function removePerson({ form, setCopied }: EmailBuilder, person: number): void {
  const others = (_: unknown, index: number): boolean => index !== person;
  form.changeWithUndo(({ answers, edits }) => ({
    answers: { ...answers, people: answers.people.filter(others) },
    edits: edits.filter(others),
  }));
  setCopied((messages) => messages.filter(others));
}

export function movePerson({ form, setCopied, show }: EmailBuilder, from: number, to: number): void {
  const count = form.answers().people.length;
  form.change(({ answers, edits }) => ({
    answers: { ...answers, people: moved(answers.people, from, to) },
    edits: moved(atEveryPlace(edits, count, {}), from, to),
  }));
  setCopied((messages) => moved(atEveryPlace(messages, count, undefined), from, to));
  show(to);
}

function atEveryPlace<Item>(items: readonly Item[], count: number, missing: Item): readonly Item[] {
  return Array.from({ length: count }, (_, index) => items[index] ?? missing);
}

function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const others = items.filter((_, index) => index !== from);
  return [...others.slice(0, to), ...items.slice(from, from + 1), ...others.slice(to)];
}
