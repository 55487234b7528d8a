import { cleanAnswer, answersFor, type Answers } from '~/domain/form/answers';
import { blanksIn, partsOf } from '~/domain/email/blanks';
import type { Check } from '~/domain/checks/check';
import { checkEmail } from '~/domain/checks/check-email';
import { wordsOf } from '~/domain/checks/compare-text';
import { toStoredDraft } from '~/domain/drafts/draft';
import { gmailLink, LONGEST_MAIL_LINK, mailtoLink, outlookLink } from '~/domain/out/mail-links';
import { dayOf, plainDateTimeAt } from '~/domain/dates/plain-date';
import { problemAmong, problemWith } from '~/domain/form/problems';
import { readAnswers } from '~/domain/email/read-answers';
import { blank } from '~/domain/email/read-answers-by';
import { renderEmail, renderSubject } from '~/domain/email/render-email';
import type { Field } from '~/domain/form/field';
import type { Email, Scenario } from '~/domain/email/scenario';
import { sendAdvice } from '~/domain/plan/send-advice';
import { DATE_FIELDS } from '~/domain/form/common-fields';
import { writeLink } from '~/domain/links/share-link';
import { plainText } from '~/domain/dates/sentence';
import { weekendsOnly } from '~/domain/dates/working-days';

/**
 * What the builder's page holds, brought to life by plain JavaScript: the least that a key press can cost. It does no more for
 * a key than the builder does: the checks of all emails follow later here too.
 */
interface PlainBuilder {
  readonly scenario: Scenario;
  readonly linkFields: readonly Field[];
  readonly family: string;
  readonly words: { readonly least: number; readonly most: number };
  readonly answers: Answers;
}

declare global {
  interface Window {
    plainBuilder: PlainBuilder;
  }
}

const CHECK_AFTER_MILLISECONDS = 100;
const SAVE_AFTER_MILLISECONDS = 150;
const { scenario, linkFields, family, words } = window.plainBuilder;
const possibleBlanks = scenario.fields.filter(({ required }) => required).map(blank);
const form = one(document, 'form.builder-form');
const people = [...form.querySelectorAll('.person')];
const tabs = [...document.querySelectorAll('[role=tab]')];
const [subjectControl, messageControl] = [...document.querySelectorAll<HTMLTextAreaElement>('.marked-text')];
const [subjectBehind, messageBehind] = [...document.querySelectorAll('.marked-behind')];
const links = [...document.querySelectorAll<HTMLAnchorElement>('.mail, .actions a')];
const left = new WeakSet<Element>();
let { answers } = window.plainBuilder;
let person = people.length - 1;
let timer: ReturnType<typeof setTimeout> | undefined;
let checkTimer: ReturnType<typeof setTimeout> | undefined;

for (const control of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type=radio]), textarea')) {
  const texts = answers.people[people.findIndex((group) => group.contains(control))] ?? answers.shared;
  control.value = texts[control.name] ?? '';
}
form.addEventListener('focusin', ({ target }) => {
  const index = people.findIndex((group) => group.contains(target as Node));
  const shown = Math.max(index, 0);
  if (shown === person) return;
  person = shown;
  update();
});
form.addEventListener('focusout', ({ target }) => {
  if (target instanceof Element) left.add(target);
});
form.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  const field = scenario.fields.find(({ id }) => id === target.name);
  if (!field) return;
  answers = withAnswer(
    field,
    cleanAnswer(field, target.value),
    people.findIndex((group) => group.contains(target)),
  );
  update();
  clearTimeout(timer);
  timer = setTimeout(save, SAVE_AFTER_MILLISECONDS);
});
update();

function withAnswer({ id }: Field, text: string, index: number): Answers {
  if (index === -1) return { ...answers, shared: { ...answers.shared, [id]: text } };
  return { ...answers, people: answers.people.map((texts, at) => (at === index ? { ...texts, [id]: text } : texts)) };
}

function emailOf(index: number): Email {
  const own = answersFor(answers, index);
  return renderEmail(scenario, readAnswers(linkFields, own, dayOf(plainDateTimeAt(Date.now()))));
}

function update(): void {
  const own = answersFor(answers, person);
  const email = emailOf(person);
  showLetter(email, own.to ?? '', own.email ?? '');
  showSubjects();
  showWaysOut(email, own.email ?? '');
  showAdvice();
  showProblems();
  clearTimeout(checkTimer);
  checkTimer = setTimeout(showChecks, CHECK_AFTER_MILLISECONDS);
}

function showLetter(email: Email, to: string, address: string): void {
  const blanks = blanksIn(email, possibleBlanks);
  setText(document.querySelector('.letter-to bdi'), [to, address].filter(Boolean).join(', '));
  for (const [control, behind, text] of [
    [subjectControl, subjectBehind, email.subject],
    [messageControl, messageBehind, email.message],
  ] as const) {
    if (!control || !behind || control.value === text) continue;
    control.value = text;
    const parts = partsOf(text, blanks).map((part) => {
      if (!part.isBlank) return part.text;
      const mark = document.createElement('mark');
      mark.textContent = part.text;
      return mark;
    });
    behind.replaceChildren(...parts, '\u200B');
  }
  const count = blanks.length;
  const left = `${String(count)} ${count === 1 ? 'blank' : 'blanks'} left`;
  setText(document.querySelector('.blanks-left'), left);
  setText(document.querySelector('.action-bar .button > span'), count === 0 ? '' : ` (${left})`);
  for (const [index, tab] of tabs.entries()) {
    setText(tab.querySelector('bdi'), answers.people[index]?.to?.trim() ?? '');
    setAttribute(tab, 'aria-selected', String(index === person));
  }
}

function showSubjects(): void {
  const read = readAnswers(linkFields, answersFor(answers, person), dayOf(plainDateTimeAt(Date.now())));
  for (const [index, option] of [...form.querySelectorAll('select[name=subject] option')].entries()) {
    setText(option, renderSubject(scenario, read, index + 1));
  }
}

function showWaysOut(email: Email, typed: string): void {
  const field = linkFields.find(({ id }) => id === 'email');
  const address = field && problemWith(field, typed) === undefined ? typed.trim() : '';
  const mailto = mailtoLink(address, email);
  const targets = [mailto, gmailLink(address, email), outlookLink(address, email)];
  for (const [index, link] of links.entries()) setAttribute(link, 'href', targets[index] ?? '');
  document.body.classList.toggle('is-long', mailto.length > LONGEST_MAIL_LINK);
}

function showAdvice(): void {
  const advice = sendAdvice(scenario.id, answersFor(answers, person), weekendsOnly);
  const link = document.querySelector('.letter-block > .strip a');
  if (advice && link)
    setAttribute(link, 'href', `/when/#${writeLink({ shared: answers.shared, people: [{}] }, DATE_FIELDS)}`);
}

function showChecks(): void {
  const emails = people.map((_, index) => emailOf(index));
  const checks = checkEmail({
    scenario,
    family,
    words,
    answers,
    person,
    emails,
    calendar: weekendsOnly,
    now: plainDateTimeAt(Date.now()),
  });
  const holding = checks.filter(({ holds }) => holds).length;
  const count = wordsOf(emails[person]?.message ?? '').length;
  setText(
    document.querySelector('.checks-sum'),
    `${String(holding)} of ${String(checks.length)} checks pass · ${String(count)} words; aim for ${String(words.least)} to ${String(words.most)}`,
  );
  showList(
    one(document, '.checks details ul'),
    checks.filter((check) => check.holds && !check.hint),
  );
  showList(
    one(document, '.checks > ul'),
    checks.filter((check) => !check.holds || check.hint),
  );
}

function showList(list: Element, checks: readonly Check[]): void {
  for (const [index, check] of checks.entries()) {
    const item = list.children[index] ?? list.appendChild(document.createElement('li'));
    item.classList.toggle('does-not-hold', !check.holds);
    setText(item, [check.holds ? 'Holds:' : 'Not yet:', check.claim, check.hint ? plainText(check.hint) : ''].join(' '));
  }
  while (list.children.length > checks.length) list.lastElementChild?.remove();
}

/** Only of the fields that the reader has left, as on the page itself. */
function showProblems(): void {
  for (const [index, group] of [...people, form].entries()) {
    const own = answersFor(answers, Math.min(index, people.length - 1));
    for (const control of group.querySelectorAll<HTMLInputElement>('.field > input, .field > textarea')) {
      const field = left.has(control) && linkFields.find(({ id }) => id === control.name);
      if (field) setText(control.parentElement?.querySelector('.field-problem'), problemAmong(field, own) ?? '');
    }
  }
}

function save(): void {
  const draft = toStoredDraft({ answers, edits: [], fromLink: undefined }, linkFields);
  sessionStorage.setItem('plain', JSON.stringify(draft));
}

function setText(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function one(within: ParentNode, selector: string): Element {
  const found = within.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}
