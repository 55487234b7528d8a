import { dayOf, plainDateTimeAt } from '~/domain/dates/plain-date';
import { isBlankDraft, noDraft, readDraft, type Draft } from '~/domain/drafts/draft';
import { addMissingAnswers, hasTypedAnswers, typedAnswers } from '~/domain/drafts/merge-link';
import { isEmpty, noAnswers, type Answers } from '~/domain/form/answers';
import { addMissingFacts, factsIn, factsOf, factsTold, isSameInterview, withFacts } from '~/domain/interviews/facts';
import { formOf, nameOf, type KeptInterview } from '~/domain/interviews/kept-interview';
import type { ReadLink } from '~/domain/links/read-link';
import { clearTab, readTab } from '~/islands/browser/tab-storage';
import type { LinkArrival, OpenedLink, OpenDraftOptions } from './arrival';
import type { KeepableForm } from './keepable-form';
import { followForm, formIdOf, isAsKnown, jsonOfForm, openFormOf } from './kept-in-tab';
import { findInterview, isInterviewThere } from './kept-interviews';
import { CALCULATOR_DRAFT_KEY, LAST_DATES_KEY, LAST_FORM_KEY } from './last-form';

type FormOptions = Pick<KeepableForm, 'fields' | 'draftKey' | 'mostPeople'>;

/**
 * Opens a form of an interview that is kept on this device: as it was kept, or begun with what the interview's other forms
 * say. The reader is asked first where words stand here that are kept nowhere else.
 */
export function openInterview(id: string, options: OpenDraftOptions): OpenedLink {
  const { fields, draftKey, now } = options;
  const interview = findInterview(id);
  const draft = interview && draftOf(interview, options);
  if (!draft || draft.answers.people.length > options.mostPeople) {
    return { arrival: { kind: 'kept, not found', isDamaged: isInterviewThere(id) }, draft: undefined };
  }
  const arrival: LinkArrival = { kind: 'kept', name: nameOf(interview) };
  const open = openFormOf(draftKey);
  const kept = formOf(interview, formIdOf(draftKey));
  if (open?.id === id && !open.wasEmptied && kept && isAsKnown(open, kept) && !isBlankDraft(now)) {
    return { arrival, draft: undefined };
  }
  const isSame = jsonOfForm(now, fields) === jsonOfForm(draft, fields);
  if (!isSame && hasTypedAnswers(now) && !isKeptElsewhere(draftKey, jsonOfForm(now, fields))) {
    return { arrival: { kind: 'kept, waiting', interview }, draft: undefined };
  }
  followForm(draftKey, id, kept, jsonOfForm(draft, fields));
  return { arrival, draft };
}

/** What a form holds once it is opened from the interview. */
export function draftOf(interview: KeptInterview, { fields, draftKey, mostPeople }: FormOptions): Draft {
  const kept = formOf(interview, formIdOf(draftKey));
  const draft = (kept && readDraft(kept.draft, fields)) ?? noDraft();
  return withFacts(draft, factsOf(interview), fields, mostPeople);
}

/**
 * Fills in what the tab knows about the interview, and goes on keeping it where that is kept. Undefined where there is nothing
 * to take.
 */
export function carryOver(options: OpenDraftOptions): OpenedLink | undefined {
  const { fields, draftKey, mostPeople, now } = options;
  const { facts, id } = factsOfTab(draftKey);
  const { answers } = withFacts(noDraft(), facts, fields, mostPeople);
  if (isEmpty(answers) && answers.people.length < 2) return undefined;
  const draft = { ...now, answers: addMissingAnswers(now.answers, answers), fromLink: answers };
  if (id !== undefined) followForm(draftKey, id, undefined, jsonOfForm(draft, fields));
  return { arrival: { kind: isEmpty(answers) ? 'none' : 'carried' }, draft };
}

/**
 * Whether a link brings nothing but what the reader gave in this tab: the site's own pages pass on dates in links. It is about
 * the interview of this form where no other email was changed since, or the days agree.
 */
export function isKnownInTab({ answers, notices }: ReadLink, { draftKey, now }: OpenDraftOptions): boolean {
  const isKnown = notices.length === 0 && isEmpty(typedAnswers(answers, factsOfTab(draftKey).facts));
  return isKnown && (readTab(LAST_FORM_KEY) === draftKey || isSameInterview(answers, now.answers));
}

/** From now on nothing is taken over until something is typed again. */
export function stopCarrying(): void {
  clearTab(LAST_DATES_KEY);
  clearTab(LAST_FORM_KEY);
}

/** What the tab holds of an interview, and the id of the kept one that it belongs to. */
interface TabFacts {
  readonly facts: Answers;
  readonly id?: string | undefined;
}

/** What was said last, and what the forms of the tab hold about the same interview. */
function factsOfTab(draftKey: string): TabFacts {
  const last = readTab(LAST_DATES_KEY);
  const email = factsOfForm(readTab(LAST_FORM_KEY), draftKey);
  if (!Array.isArray(last)) return joinFacts(factsOfForm(last, draftKey), email);
  const told = { facts: factsTold(last, dayOf(plainDateTimeAt(Date.now()))) };
  return joinFacts(joinFacts(told, email), factsOfForm(CALCULATOR_DRAFT_KEY, draftKey));
}

/** What is newer, and what is known beside it about the same interview. */
function joinFacts(newer: TabFacts, older: TabFacts): TabFacts {
  if (!isSameInterview(newer.facts, older.facts)) return newer;
  return { facts: addMissingFacts(newer.facts, older.facts), id: newer.id ?? older.id };
}

function factsOfForm(key: unknown, draftKey: string): TabFacts {
  if (typeof key !== 'string' || key === draftKey) return { facts: noAnswers() };
  const open = openFormOf(key);
  const interview = open && !open.wasEmptied ? findInterview(open.id) : undefined;
  if (interview && !formOf(interview, formIdOf(draftKey))) return { facts: factsOf(interview), id: interview.id };
  const stored = readTab(key);
  return { facts: readDraft(stored, []) ? factsIn(stored as { entries: [] }) : noAnswers() };
}

/** Whether every word of the form is kept in an interview as well. */
function isKeptElsewhere(draftKey: string, formJson: string): boolean {
  const open = openFormOf(draftKey);
  return open?.formJson === formJson && isInterviewThere(open.id);
}
