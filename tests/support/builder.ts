import { expect, type Locator, type Page } from '@playwright/test';

/** What a reader knows after one interview, by the labels of the form. */
export const FIVE_ANSWERS = {
  'Your name': 'Sam Roy',
  'Job title': 'data analyst',
  'Their name': 'Dana Lee',
  'One thing you talked about': 'how your team plans the clinic rota around school holidays',
  'What you bring to it': 'I built the staffing dashboard that cut agency shifts by a fifth',
} as const;

export function subject(page: Page): Locator {
  return page.getByLabel('Subject', { exact: true });
}

export function message(page: Page): Locator {
  return page.getByLabel('Message', { exact: true });
}

/** The form that the reader fills in. */
export function answerForm(page: Page): Locator {
  return page.getByRole('form', { name: 'What the email is made from' });
}

/** A page and its first tool, ready for clicks; what is typed earlier is kept too (`hydration.spec.ts`). */
export async function openTool(page: Page, path: string): Promise<void> {
  await drawFirstWordings(page);
  await page.goto(path);
  await untilAlive(page);
}

/** As `openTool` in a new tab of a new browser: nothing is left of what earlier visits stored. */
export async function openFresh(page: Page, path: string): Promise<void> {
  await forgetVisits(page);
  await openTool(page, path);
}

/**
 * Opens a link and waits until it is read. The page that it leads to, where it is open, reads it without being loaded anew,
 * but asks first where something was typed.
 */
export async function openLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  // A page that has read a link takes it out of the address.
  await expect(page).toHaveURL(/^[^#]*$/u);
}

/** Stops the clock at a moment, also on a page that is open: that looks at the clock every minute. */
export async function setClock(page: Page, now: Date | string): Promise<void> {
  await page.clock.setFixedTime(now);
  await page.clock.fastForward('01:00');
}

/** Empties what the site stored, on an address where no script runs that could store again what a form held. */
export async function forgetVisits(page: Page): Promise<void> {
  await page.goto('/robots.txt');
  await page.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
  });
}

/** The set of wordings is drawn at random: here it is the first of each. */
export async function drawFirstWordings(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Math.random = () => 0;
  });
}

/** Tools further down a page come alive when they are reached; an island's own element has no box to scroll to. */
export async function reachEveryTool(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island').all()) {
    await island.evaluate((element) => {
      element.firstElementChild?.scrollIntoView();
    });
  }
  await untilAlive(page);
}

export async function untilAlive(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** Also what is loaded after that, such as a link and what was said about one: what is not there then does not come. */
export async function untilAllIsRead(page: Page): Promise<void> {
  await untilAlive(page);
  await page.waitForLoadState('networkidle');
}

/** A control of a form by its label, whether or not it must be answered. */
export function field(within: Page | Locator, label: string): Locator {
  return within.getByLabel(new RegExp(`^${RegExp.escape(label)}(?: \\(optional\\))?$`, 'u'));
}

export async function fill(within: Page | Locator, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(answers)) await field(within, label).fill(text);
}

export async function openFilledThankYou(page: Page): Promise<void> {
  await openTool(page, '/write/thank-you/');
  await fill(page, FIVE_ANSWERS);
  await untilRead(page);
}

/**
 * Until the rules for answers are loaded, from when on a sentence stands on its own, and what opens later, which
 * brings the checks.
 */
export async function untilRead(page: Page): Promise<void> {
  await expect(message(page)).toHaveValue(/agency shifts by a fifth\. [\s\S]*Sam Roy$/u);
  await expect(page.getByRole('region', { name: 'Checks' })).toBeVisible();
}

/** The form's own controls with their values, in order, as a submission would hold them. */
export async function everyAnswer(page: Page): Promise<readonly (readonly [string, string])[]> {
  return answerForm(page).evaluate((form: HTMLFormElement) =>
    [...new FormData(form)].map(([name, text]) => [name, typeof text === 'string' ? text : text.name] as const),
  );
}

export async function addPerson(page: Page, answers: Readonly<Record<string, string>>): Promise<Locator> {
  await page.getByRole('button', { name: 'Add another person' }).click();
  const person = page.getByRole('group', { name: /^Person \d+$/u }).last();
  await fill(person, answers);
  return person;
}

export interface SentRequest {
  readonly url: string;
  readonly body: string;
}

/** Every request of a page from now on, as a list that grows. */
export function recordRequests(page: Page): readonly SentRequest[] {
  const requests: SentRequest[] = [];
  page.context().on('request', (request) => {
    requests.push({ url: request.url(), body: request.postData() ?? '' });
  });
  return requests;
}
