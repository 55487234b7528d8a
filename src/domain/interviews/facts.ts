import { addDays } from '../dates/date-arithmetic';
import type { PlainDate, PlainDateTime } from '../dates/plain-date';
import type { Draft, StoredDraft } from '../drafts/draft';
import { mergeLink } from '../drafts/merge-link';
import { hasAnswer, type Answers, type AnswersById } from '../form/answers';
import { GREET_FIELD } from '../form/choice-fields';
import { DATE_FIELDS } from '../form/common-fields';
import { answersFromEntries, entriesFromAnswers } from '../form/entries';
import type { Field } from '../form/field';
import { formOf, nextRevision, textOf, withText, type KeptInterview } from './kept-interview';

const LINE = { form: 'line', required: false } as const;
const shared = (id: string): Field => ({ ...LINE, id, label: id, perPerson: false });
const personal = (id: string): Field => ({ ...LINE, id, label: id, perPerson: true });

const SHARED_FACTS: readonly Field[] = [shared('you'), shared('role'), shared('company'), ...DATE_FIELDS];
const PERSONAL_FACTS: readonly Field[] = [personal('to'), personal('email'), personal('theirrole'), GREET_FIELD];
/** What is the same in every email about one interview. */
const FACTS: readonly Field[] = [...SHARED_FACTS, ...PERSONAL_FACTS];

/** What a reader may have said about the interview before any form was opened. */
export const TOLD = ['today', 'yesterday', 'several'] as const;
type Told = (typeof TOLD)[number];

/** What they say of the facts: the day of the interview, or that there are several people. Anything else is ignored. */
export function factsTold(told: readonly unknown[], today: PlainDate): Answers {
  const said = (what: Told): boolean => told.includes(what);
  const day = said('yesterday') ? addDays(today, -1) : said('today') ? today : undefined;
  return { shared: day ? { interview: day } : {}, people: said('several') ? [{ to: '' }, { to: '' }] : [{}] };
}

/** What a form holds of the facts that are the same in every email about one interview. */
export function factsIn({ entries }: Pick<StoredDraft, 'entries'>): Answers {
  return answersFromEntries(entries, FACTS);
}

export function factsOf(interview: KeptInterview): Answers {
  const texts = SHARED_FACTS.map(({ id }) => [id, textOf(interview, id)] as const);
  const { people } = factsIn(interview.people);
  return { shared: Object.fromEntries(texts.filter(([, text]) => text !== '')), people };
}

/** False where both say when the interview was, and say different days. */
export function isSameInterview(one: Answers, other: Answers): boolean {
  const [day, otherDay] = [one, other].map(({ shared }) => shared.interview?.slice(0, 10) ?? '');
  return day === '' || otherDay === '' || day === otherDay;
}

/** All facts of `newer`, and those of `older` that it lacks. People are taken as a whole: answers about two must not be mixed. */
export function addMissingFacts(newer: Answers, older: Answers): Answers {
  const { shared, people } = mergeLink(newer, older);
  // Empty places for several people say that there are several.
  return { shared, people: newer.people.length > people.length ? newer.people : people };
}

/**
 * The record with a form as it is now. A fact that was changed in the form is changed for the whole interview; one that only
 * stands there unchanged is not, because another tab may have changed it since.
 */
export function withForm(
  interview: KeptInterview,
  formId: string,
  draft: StoredDraft,
  savedAt: PlainDateTime,
): KeptInterview {
  const stored = formOf(interview, formId);
  const before = stored ? factsIn(stored.draft) : { shared: {}, people: [] };
  const now = factsIn(draft);
  const changed = SHARED_FACTS.filter(({ id }) => (now.shared[id] ?? '') !== (before.shared[id] ?? ''));
  const withTexts = changed.reduce((made, { id }) => withText(made, id, now.shared[id] ?? ''), interview);
  const record = withPeople(withTexts, before.people, now.people);
  const form = { formId, savedAt, draft, revision: nextRevision(record) };
  return { ...record, forms: [...record.forms.filter((other) => other.formId !== formId), form] };
}

/** A draft that begins or goes on with the facts of an interview. People whom the draft names stay as they are. */
export function withFacts(draft: Draft, facts: Answers, fields: readonly Field[], mostPeople: number): Draft {
  const asked = new Set(fields.map(({ id }) => id));
  const only = (answers: AnswersById): AnswersById =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
  const own = Object.fromEntries(
    Object.entries(draft.answers.shared).filter(([id]) => !SHARED_FACTS.some((fact) => fact.id === id)),
  );
  const people = draft.answers.people.some(hasAnswer) ? draft.answers.people : facts.people.slice(0, mostPeople).map(only);
  return { ...draft, answers: { shared: { ...own, ...only(facts.shared) }, people } };
}

/** The people of the form, and those of the other emails whom the form never named. */
function withPeople(interview: KeptInterview, before: readonly AnswersById[], now: readonly AnswersById[]): KeptInterview {
  const named = now.filter(hasAnswer);
  const isIn = (list: readonly AnswersById[], { to }: AnswersById): boolean => list.some((person) => person.to === to);
  const known = factsIn(interview.people).people.filter(hasAnswer);
  const others = known.filter((person) => !isIn(named, person) && !isIn(before, person));
  const isSame = JSON.stringify(named) === JSON.stringify(before.filter(hasAnswer));
  if (named.length === 0 || isSame) return interview;
  const entries = entriesFromAnswers({ shared: {}, people: [...named, ...others] }, PERSONAL_FACTS);
  return { ...interview, people: { revision: nextRevision(interview), entries } };
}
