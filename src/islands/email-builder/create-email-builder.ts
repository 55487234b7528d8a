import { createEffect, createMemo, createSignal, getOwner, onMount, runWithOwner, type Accessor } from 'solid-js';
import { answersFor, type AnswersById } from '~/domain/form/answers';
import { blanksIn } from '~/domain/email/blanks';
import { dayOf, type PlainDate, type PlainDateTime } from '~/domain/dates/plain-date';
import { PLAIN_RULES } from '~/domain/email/answer-rules';
import { answerProblem, blank, englishOf, readAnswersBy, toneOf } from '~/domain/email/read-answers-by';
import { renderEmail, renderSubject } from '~/domain/email/render-email';
import { isBlankDraft } from '~/domain/drafts/draft';
import type { Field } from '~/domain/form/field';
import type { Email, Letters, Scenario } from '~/domain/email/scenario';
import { CALCULATOR_FIELDS, SAY_FIELD } from '~/domain/form/common-fields';
import { released } from '~/islands/browser/after-press';
import { onEveryMinute } from '~/islands/browser/clock';
import { LAST_FORM_KEY } from '~/islands/drafts/last-form';
import { createForm, PEOPLE } from '~/islands/form/create-form';
import type { LetterDates } from './create-letter-dates';

/** What the checks need to know of a scenario, beside the scenario itself. */
export interface CheckLimits {
  readonly family: string;
  readonly words: { readonly least: number; readonly most: number };
}

export type EmailBuilder = ReturnType<typeof createEmailBuilder>;

/** The state of one builder: the form holds what was typed, and everything else is worked out from it. */
export function createEmailBuilder(
  scenario: Scenario,
  limits: CheckLimits,
  /** Where the file with all wordings and the folder of holiday files stand. */
  paths: { readonly letters: string; readonly holidays: string },
  element: Accessor<HTMLFormElement>,
) {
  const fields = linkFields(scenario);
  const possibleBlanks = scenario.fields.filter(({ required }) => required).map(blank);
  const form = createForm({
    fields,
    draftKey: `afterword.draft.${scenario.id}`,
    lastKey: LAST_FORM_KEY,
    mostPeople: scenario.severalPeople ? PEOPLE.several : PEOPLE.one,
    element,
  });
  // The page brings the first wording of each move; the others follow.
  const [letters, setLetters] = createSignal<Letters>(scenario.letters);
  const [hasAllWordings, setHasAllWordings] = createSignal<boolean>();
  const [markedMove, setMarkedMove] = createSignal<string>();
  // How answers become words, and dates days, is loaded once there is one.
  const [rules, setRules] = createSignal(PLAIN_RULES);
  const [dates, setDates] = createSignal<LetterDates>();
  const owner = getOwner();
  const [hasNoRules, setHasNoRules] = createSignal(false);
  let hasBegun = false;
  /** Undefined again where they could not be had, so that they are asked for once more. */
  let wordings: Promise<void> | undefined;
  let drawWordings: (() => string) | undefined;
  const [now, setNow] = createSignal<PlainDateTime>();
  const [chosen, setChosen] = createSignal(0);
  /** The person whose fields have the focus. */
  const [typedAbout, setTypedAbout] = createSignal<number>();
  const [copied, setCopied] = createSignal<readonly (string | undefined)[]>([]);

  onMount(() => {
    onEveryMinute(setNow);
    createEffect(() => {
      if (!isBlankDraft(form.draft())) void loadRules();
    });
    void (wordings ??= loadWordings());
  });

  // A memo, so that what depends only on the day is not computed again every minute.
  const today = createMemo((): PlainDate | undefined => {
    const moment = now();
    return moment && dayOf(moment);
  });
  const person = createMemo(() => Math.min(typedAbout() ?? chosen(), form.answers().people.length - 1));
  const answers = createMemo(() => answersOf(person()));
  const show = (index: number): void => {
    setTypedAbout(undefined);
    setChosen(index);
  };
  const sendOn = (): PlainDate | undefined => dates()?.sendOn() ?? today();
  const read = createMemo(() => readAnswersBy(rules(), fields, answers(), sendOn()));
  const withLetters = createMemo((): Scenario => ({ ...scenario, letters: letters() }));
  const formEmail = createMemo(() => renderEmail(withLetters(), read()));
  // An answer that changes nothing in the email changes nothing that depends on it either.
  const email = createMemo((): Email => withEdit(formEmail(), person()), undefined, { equals: isSameEmail });

  /** With the day that their words come to, where they were given instead of a day. */
  function answersOf(index: number): AnswersById {
    const own = answersFor(form.answers(), index);
    const promised = dates()?.promised();
    return promised === undefined ? own : { ...own, replyby: promised };
  }

  function withEdit(made: Email, index: number): Email {
    const edit = form.edits()[index];
    return { subject: edit?.subject ?? made.subject, message: edit?.message ?? made.message };
  }

  function emailOf(index: number): Email {
    return withEdit(renderEmail(withLetters(), readAnswersBy(rules(), fields, answersOf(index), sendOn())), index);
  }

  async function loadWordings(): Promise<void> {
    const found = await import('./all-wordings').catch(() => undefined);
    const fetched = await found?.fetchLetters(paths.letters);
    await released();
    if (found && fetched) {
      setLetters(fetched);
      drawWordings = () => found.drawWordings(withLetters());
      if (hasBegun) draw();
    } else wordings = undefined;
    setHasAllWordings(fetched !== undefined);
  }

  const isIncomplete = (): boolean => hasNoRules() || hasAllWordings() === false;
  const isWritten = (): boolean => (dates() !== undefined || hasNoRules()) && hasAllWordings() !== undefined;

  /** Settles once the rules are there or could not be had. */
  async function loadRules(): Promise<void> {
    if (dates()) return;
    try {
      const { ANSWER_RULES, createLetterDates } = await import('./create-letter-dates');
      await released();
      if (dates()) return;
      const { holidays } = paths;
      const shared = () => form.answers().shared;
      runWithOwner(owner, () => setDates(createLetterDates({ scenarioId: scenario.id, answers: shared, today, holidays })));
      setRules(ANSWER_RULES);
      setHasNoRules(false);
    } catch {
      // The email then has every answer as it was typed, and the page says so.
      setHasNoRules(true);
    }
  }

  /** The wordings are chosen once, when the reader begins, so that two candidates do not send the same letter. */
  function draw(): void {
    if (!form.answers().shared.say && drawWordings) form.typeAnswer(SAY_FIELD, drawWordings(), 0);
  }

  /** Until the email changes again. */
  function isCopied(index: number): boolean {
    return copied()[index] !== undefined && copied()[index] === emailOf(index).message;
  }

  /** The interviewer's email address, or empty where it is missing or invalid. */
  function address(): string {
    const text = answers().email ?? '';
    const field = fields.find(({ id }) => id === 'email');
    return field && rules().problem(field, answers()) === undefined ? rules().address(text) : '';
  }

  return {
    scenario,
    limits,
    possibleBlanks,
    form,
    formElement: element,
    /** What the dates mean for the letter; undefined until that is loaded. */
    dates,
    /** Whether the rules or the wordings could not be loaded, so that answers may not fit the sentences around them. */
    isIncomplete,
    /** False while the rules or the wordings are on their way. */
    isWritten,
    /** Loads what the email is written with, also what could not be had before, and settles once it is written. */
    written: async (): Promise<void> => {
      wordings ??= loadWordings();
      await Promise.all([loadRules(), wordings]);
    },
    /** The scenario with every wording that has been loaded. */
    withLetters,
    /** Undefined while the wordings are on their way, false where they could not be had. */
    hasAllWordings,
    /** A key in a field. */
    typeAnswer: (field: Field, text: string, index: number) => {
      form.typeAnswer(field, text, index);
      hasBegun = true;
      draw();
    },
    read,
    /** The move whose words are marked in the letter. */
    markedMove,
    markMove: setMarkedMove,
    /** The words of a move in the message on show; undefined where the message was edited by hand. */
    spanOf: (move: string) =>
      email().message === formEmail().message ? formEmail().spans.find((span) => span.move === move) : undefined,
    tone: createMemo(() => toneOf(answers())),
    english: createMemo(() => englishOf(answers())),
    now,
    today,
    /** Which person's email is on show, counted from 0. */
    person,
    show,
    /** While the fields about a person have the focus, that email is on show; undefined when they lose it. */
    showWhileTyping: setTypedAbout,
    /** As the reader knows them: by name, or by number until there is one. */
    nameOf: (index: number) => form.answers().people[index]?.to?.trim() || `Person ${String(index + 1)}`,
    answers,
    email,
    /** The email as the form makes it, without hand edits. */
    formEmail,
    /** The same with one answer left out. */
    formEmailWithout: ({ id }: Field) =>
      renderEmail(withLetters(), readAnswersBy(rules(), fields, { ...answers(), [id]: '' }, sendOn())),
    emailOf,
    address,
    /** Also those that a hand edit left standing after their field was answered. */
    blanks: createMemo(() => blanksIn(email(), possibleBlanks)),
    isEdited: () => email().subject !== formEmail().subject || email().message !== formEmail().message,
    editSubject: (subject: string) => {
      form.setEdit(person(), { subject });
    },
    editMessage: (message: string) => {
      form.setEdit(person(), { message });
    },
    /** The problem of an answer. Only that of a date depends on other answers, so that typing asks for no other again. */
    problem: (field: Field, answer: string) =>
      field.form.startsWith('date')
        ? (answerProblem(rules(), field, form.answers().shared) ?? dates()?.problem(field))
        : answerProblem(rules(), field, { [field.id]: answer }),
    /** The other subjects that the reader may choose, as they would read now. */
    subjects: createMemo(() => scenario.subjects.map((_, index) => renderSubject(scenario, read(), index + 1))),
    /** By person, the message as it was copied. */
    setCopied,
    isCopied,
  };
}

function isSameEmail(one: Email, other: Email): boolean {
  return one.subject === other.subject && one.message === other.message;
}

/** The scenario's fields, and those of the calculator, which a link may hold for any scenario. */
function linkFields(scenario: Scenario): readonly Field[] {
  const asked = new Set(scenario.fields.map(({ id }) => id));
  return [...scenario.fields, ...CALCULATOR_FIELDS.filter(({ id }) => !asked.has(id))];
}
