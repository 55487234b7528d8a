import { expect, test } from '@playwright/test';
import { cleanAnswer, type AnswersById } from '~/domain/form/answers';
import { cleanLine, cleanText } from '~/domain/text/clean-text';
import { readAnswers } from '~/domain/email/read-answers';
import { renderEmail } from '~/domain/email/render-email';
import { shareableFields } from '~/domain/links/share-presets';
import { openTool } from '../support/builder';
import { paragraphsIn } from '../support/clipboard';
import { readMail } from '../support/mail';
import { HOSTILE_CHARACTERS, HOSTILE_TEXTS, NAMES } from '../vectors/hostile-texts';
import { realScenario } from '../vectors/real-scenarios';

/** Text by what holds it. */
type Texts = Readonly<Record<string, string>>;

/** The email as it stands on the page and as it leaves it. */
interface Sent {
  readonly subject: string;
  readonly message: string;
  readonly plain: string;
  readonly html: string;
  readonly everything: string;
  /** The address behind each link to a mail program, by the words of the link. */
  readonly links: Texts;
  readonly eml: string;
}

interface Carried {
  readonly typed: Texts;
  readonly made: Sent;
  readonly link: string;
  readonly reopened: Texts;
  readonly reopenedEmail: Texts;
  readonly byHand: Sent;
}

const ADDRESS = 'dana.lee+hr@example.com';
const { scenario, linkFields } = realScenario('thank-you');
const asked = new Set(scenario.groups.flatMap(({ fieldIds }) => fieldIds));
const WORDS = scenario.fields.filter(({ id, form }) => asked.has(id) && (form === 'line' || form === 'text'));
const isLong = process.env.PROPERTY_RUNS !== undefined;
const TEXTS = isLong ? [...HOSTILE_TEXTS, ...NAMES, ...HOSTILE_CHARACTERS] : HOSTILE_TEXTS;

// A text takes Firefox a second, and no text came out of it as another one: only the long run asks both engines.
const ENGINES = isLong ? '@engines' : '@chromium';

test(`a text that breaks pages, links and mail leaves by every way as it was typed ${ENGINES}`, async ({ page }) => {
  test.setTimeout(isLong ? 3_600_000 : 300_000);
  await openTool(page, '/write/thank-you/');
  await page.getByLabel('Your name').focus();
  await page.getByRole('button', { name: 'More ways' }).click();
  await expect(page.getByRole('button', { name: 'Copy all' })).toBeVisible();
  const failures: string[] = [];
  let compared = 0;
  // A driver hands no half characters to a page, so the page makes the text of its parts.
  for (const text of TEXTS) {
    const carried = await page.evaluate(carry, {
      codes: Array.from(text, (character) => character.codePointAt(0) ?? 0),
      to: ADDRESS,
    });
    for (const [what, is, should] of await comparisons(text, carried)) {
      compared += 1;
      if (is !== should)
        failures.push(`${JSON.stringify(text)}, ${what}: ${JSON.stringify(is)} instead of ${JSON.stringify(should)}`);
    }
  }
  test.info().annotations.push({ type: 'comparisons', description: String(compared) });
  expect(failures).toEqual([]);
  expect(compared).toBeGreaterThan(50 * TEXTS.length);
});

type Comparison = readonly [what: string, is: string, should: string];

async function comparisons(text: string, carried: Carried): Promise<readonly Comparison[]> {
  const answers = Object.fromEntries(WORDS.map((field) => [field.id, cleanAnswer(field, inControl(text, field.form))]));
  const all: AnswersById = { ...answers, email: ADDRESS };
  const { subject, message } = renderEmail(scenario, readAnswers(scenario.fields, all, undefined));
  const perPerson = new Set(scenario.fields.filter((field) => field.perPerson).map(({ id }) => id));
  const of = (isPersonal: boolean): AnswersById =>
    Object.fromEntries(Object.entries(all).filter(([id]) => perPerson.has(id) === isPersonal));
  const unshared = new Set(
    shareableFields(linkFields, { shared: of(false), people: [of(true)] })
      .filter(({ problem }) => problem !== undefined)
      .map(({ field }) => field.id),
  );
  const again = Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, unshared.has(id) ? '' : answer]));
  const letter = renderEmail(scenario, readAnswers(scenario.fields, { ...again, email: ADDRESS }, undefined));
  const byHand = { subject: inControl(text, 'text').replaceAll('\n', ' '), message: inControl(text, 'text') };
  return [
    ...eachOf('typed', carried.typed, answers),
    ...(await waysOut('made', carried.made, { subject, message })),
    ...eachOf('reopened', carried.reopened, again),
    ...eachOf('reopened', carried.reopenedEmail, { subject: letter.subject, message: letter.message }),
    ...(await waysOut('by hand', carried.byHand, byHand)),
  ];
}

/** A control for one line takes no line break, and one for several has its own. */
function inControl(text: string, form: string): string {
  return form === 'line' ? text.replaceAll(/[\r\n]/gu, '') : text.replaceAll(/\r\n?/gu, '\n');
}

function eachOf(when: string, is: Texts, should: Texts): readonly Comparison[] {
  return Object.entries(should).map(([name, text]) => [`${when}: ${name}`, is[name] ?? '', text]);
}

/** What each way out holds, beside what it should. */
async function waysOut(
  when: string,
  sent: Sent,
  email: { subject: string; message: string },
): Promise<readonly Comparison[]> {
  const [subject, message] = [cleanLine(email.subject), cleanText(email.message)];
  const mails = await readMail(Buffer.from(sent.eml, 'utf8'));
  const read = Object.entries(sent.links).flatMap(([name, address]) => {
    const held = inLink(new URL(address));
    return [
      [`${name}: to`, held.to, ADDRESS],
      [`${name}: subject`, held.subject, subject],
      [`${name}: body`, held.body.replaceAll('\r\n', '\n'), message],
    ] as const;
  });
  const spaced = (words: string): string => words.replaceAll('\u00A0', ' ').replaceAll('\t', '    ');
  const compared: readonly Comparison[] = [
    ['subject', sent.subject, email.subject],
    ['message', sent.message, email.message],
    ['copied', sent.plain, decoded(email.message)],
    ['copied as HTML', spaced(paragraphsIn(sent.html).join('\n\n')), spaced(email.message.toWellFormed())],
    ['all copied', sent.everything, decoded(`${email.subject}\n\n${email.message}`)],
    ['.eml in ASCII', /[^\x20-\x7E\r\n]/u.exec(sent.eml)?.[0] ?? '', ''],
    ...mails.flatMap((mail): readonly Comparison[] => [
      ['.eml: subject', mail.subject, decoded(subject)],
      ['.eml: message', mail.message, decoded(message)],
      ['.eml: to', mail.to.join(), ADDRESS],
      ['.eml: attachments', String(mail.attachments), '0'],
    ]),
    ...read,
  ];
  return compared.map(([what, is, should]) => [`${when}, ${what}`, is, should]);
}

/** What is left of a text in UTF-8: no half characters, and a byte order mark at its beginning is none of its own. */
function decoded(text: string): string {
  return text.toWellFormed().replace(/^\uFEFF/u, '');
}

function inLink({ protocol, pathname, search, searchParams }: URL): { to: string; subject: string; body: string } {
  // A mail program splits first and decodes then, and a plus is no space to it.
  const pairs: readonly (readonly [string, string])[] =
    protocol === 'mailto:'
      ? search
          .slice(1)
          .split('&')
          .map((pair) => [pair.split('=')[0] ?? '', decodeURIComponent(pair.split('=')[1] ?? '')] as const)
      : [...searchParams];
  const held = new Map(pairs);
  return {
    to: protocol === 'mailto:' ? decodeURIComponent(pathname) : (held.get('to') ?? ''),
    subject: held.get('subject') ?? held.get('su') ?? '',
    body: held.get('body') ?? '',
  };
}

/** Runs in the page: types a text everywhere, sends the email by every way, opens its link, and types the text as the email. */
async function carry(given: { readonly codes: readonly number[]; readonly to: string }): Promise<Carried> {
  const text = given.codes.map((code) => String.fromCodePoint(code)).join('');
  const copied: ClipboardItem[] = [];
  const saved: Blob[] = [];
  const clipboard = { write: async (items: readonly ClipboardItem[]) => Promise.resolve(copied.push(...items)) };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  URL.createObjectURL = (file: Blob) => `#${String(saved.push(file))}`;
  HTMLAnchorElement.prototype.click = () => undefined;

  const found = async <Found>(find: () => Found | undefined): Promise<Found> => {
    for (;;) {
      const now = find();
      if (now !== undefined) return now;
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const named = (selector: string, words: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(selector)].find(({ textContent }) => textContent.trim().startsWith(words));
  const press = async (words: string, selector = 'button'): Promise<void> => {
    (await found(() => named(selector, words))).click();
  };
  const control = (words: string): HTMLTextAreaElement => {
    const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === words);
    return label?.control as HTMLTextAreaElement;
  };
  const form = document.querySelector<HTMLFormElement>('form[aria-label="What the email is made from"]');
  const held = (): Record<string, string> =>
    Object.fromEntries(
      [...new FormData(form ?? undefined)].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
    );
  const type = (controls: readonly { value: string }[], value: string): void => {
    for (const filled of controls) filled.value = value;
    form?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const copy = async (words: string, kind: string): Promise<string> => {
    const before = copied.length;
    await press(words);
    const item = await found(() => copied[before]);
    return (await item.getType(kind)).text();
  };
  const send = async (): Promise<Sent> => {
    const plain = await copy('Copy message', 'text/plain');
    const html = await copy('Copy message', 'text/html');
    const everything = await copy('Copy all', 'text/plain');
    const before = saved.length;
    await press('Download .eml');
    const eml = await (await found(() => saved[before])).text();
    const links = ['Open in mail app', 'Gmail', 'Outlook', 'Microsoft 365'].map((words) => {
      const link = named('a', words);
      return [words, link instanceof HTMLAnchorElement ? link.href : ''] as const;
    });
    return {
      subject: control('Subject').value,
      message: control('Message').value,
      plain,
      html,
      everything,
      links: Object.fromEntries(links),
      eml,
    };
  };

  await press('Empty the form');
  const fields = [...(form?.querySelectorAll<HTMLInputElement>('input[type=text], textarea') ?? [])];
  type(
    fields.filter(({ name }) => name !== 'email'),
    text,
  );
  type(
    fields.filter(({ name }) => name === 'email'),
    given.to,
  );
  const made = await send();
  const typed = held();
  await press('Share link');
  await press('Everything I typed');
  const link = control('Link').value;
  await press('Close', 'dialog[open] button');
  await press('Empty the form');
  location.hash = new URL(link).hash;
  await found(() => location.hash === '' || undefined);
  await new Promise((resolve) => setTimeout(resolve));
  const reopened = held();
  const reopenedEmail = { subject: control('Subject').value, message: control('Message').value };
  type([control('Subject'), control('Message')], text);
  return { typed, made, link, reopened, reopenedEmail, byHand: await send() };
}
