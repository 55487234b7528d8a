import ICAL from 'ical.js';
import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { field, openTool, untilAlive } from '../support/builder';

function step(page: Page, id: string): Locator {
  return page.locator(`[data-milestone="${id}"]`);
}

async function dateOf(page: Page, id: string): Promise<string | null> {
  return step(page, id).locator('time').first().getAttribute('datetime');
}

async function open(page: Page, fragment: string, now = '2026-11-23T15:00:00Z'): Promise<void> {
  await page.clock.setFixedTime(new Date(now));
  await openTool(page, `/when/#${fragment}`);
  await expect(step(page, 'move-on')).toBeVisible();
}

test.describe('a place', () => {
  test('is chosen by country and part, and its holidays move the dates and are named', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-12-18T20:00:00Z'));
    await openTool(page, '/when/');
    await field(page, 'Interview date').fill('2026-12-18');
    await expect(page.getByText('no public holidays are counted')).toBeVisible();
    await expect(step(page, 'nudge')).toContainText('Friday, December 25');
    const country = field(page, 'Country or region');
    await country.focus();
    await expect(country.getByRole('option', { name: 'United Kingdom' })).toBeAttached();
    await country.selectOption('GB');
    await field(page, 'Part of the country').selectOption({ label: 'England' });
    await expect(page.getByText('those of England, United Kingdom, known until')).toBeVisible();
    await expect.poll(() => dateOf(page, 'nudge')).toBe('2026-12-29');
    await expect(step(page, 'nudge')).toContainText('Christmas Day');
    await page.reload();
    await untilAlive(page);
    await expect.poll(() => dateOf(page, 'nudge')).toBe('2026-12-29');
  });

  for (const [place, fragment, nudge, named] of [
    ['the United States at Thanksgiving', 'interview=2026-11-18&replyby=2026-11-25&place=US', '2026-11-27', 'Thanksgiving'],
    ['Japan in Golden Week', 'interview=2026-04-20&replyby=2026-05-01&place=JP', '2026-05-07', 'Greenery Day'],
    [
      'Saudi Arabia, off on Fridays and Saturdays',
      'interview=2026-11-17&replyby=2026-11-26&place=SA',
      '2026-11-29',
      'weekend',
    ],
    ['the Emirates at Eid', 'interview=2026-05-18&replyby=2026-05-25&place=AE', '2026-06-01', 'Arafah'],
  ] as const) {
    test(`in ${place} moves the nudge`, async ({ page }) => {
      await open(page, fragment, '2026-04-01T12:00:00Z');
      await expect.poll(() => dateOf(page, 'nudge')).toBe(nudge);
      await expect(step(page, 'nudge')).toContainText(named);
    });
  }

  test('whose file does not load is said, weekends count meanwhile, and it is tried again', async ({ page }) => {
    let isBroken = true;
    await page.route('**/holidays/GB-ENG.json', (route) => (isBroken ? route.abort() : route.continue()));
    await open(page, 'interview=2026-12-18&place=GB-ENG');
    await expect(page.getByText('could not be loaded')).toBeVisible();
    expect(await dateOf(page, 'nudge')).toBe('2026-12-25');
    isBroken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => dateOf(page, 'nudge')).toBe('2026-12-29');
  });

  test('whose holidays are not known that far says so', async ({ page }) => {
    await open(page, 'interview=2045-12-18&place=FR');
    await expect(page.getByText('there only weekends are counted')).toBeVisible();
  });

  test('is suggested by the browser’s language, and taken only if the reader says so', async ({ page }) => {
    await openTool(page, '/when/');
    await field(page, 'Country or region').focus();
    await page.getByRole('button', { name: 'Use United States' }).click();
    await expect(field(page, 'Country or region')).toHaveValue('US');
  });
});

test.describe('what they said', () => {
  test('in their words becomes a day that stands in the form and can be changed', async ({ page }) => {
    await open(page, 'interview=2026-11-23');
    await page.getByRole('button', { name: 'They said it in words' }).click();
    await field(page, 'Their words').fill('we’ll be in touch by the end of next week');
    await expect(
      page.getByText('The end of next week, counted from Monday, November 23: Friday, December 4.'),
    ).toBeVisible();
    await expect(field(page, 'They promised an answer by')).toHaveValue('2026-12-04');
    expect(await dateOf(page, 'nudge')).toBe('2026-12-07');
    await page.getByLabel(/^They said it on/u).fill('2026-11-30');
    await expect(field(page, 'They promised an answer by')).toHaveValue('2026-12-11');
  });

  test('is asked about where it may mean two days, and never guessed', async ({ page }) => {
    await open(page, 'interview=2026-11-23');
    await page.getByRole('button', { name: 'They said it in words' }).click();
    await field(page, 'Their words').fill('next Friday');
    await expect(field(page, 'They promised an answer by')).toHaveValue('');
    await page.getByRole('button', { name: 'next week’s Friday' }).click();
    await expect(field(page, 'They promised an answer by')).toHaveValue('2026-12-04');
    await page.getByLabel('They said', { exact: true }).selectOption({ label: 'In a number of working days' });
    await field(page, 'How many').fill('5');
    await expect(field(page, 'They promised an answer by')).toHaveValue('2026-11-30');
  });
});

test.describe('the finer questions', () => {
  test('days off of one’s own, patience and a second nudge change the plan, and travel in the link', async ({ page }) => {
    await open(page, 'interview=2026-11-20&replyby=2026-11-30&off=2026-12-01..2026-12-03&grace=2&second=yes');
    expect(await dateOf(page, 'nudge')).toBe('2026-12-07');
    await expect(step(page, 'nudge')).toContainText('the days off that you named');
    await expect(step(page, 'second-nudge')).toContainText('Experts disagree');
    await page.getByRole('button', { name: 'Days off, a second nudge' }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    expect(await dateOf(page, 'nudge')).toBe('2026-12-02');
    await page.getByLabel('From', { exact: true }).fill('2026-12-02');
    await page.getByLabel('To', { exact: true }).fill('2026-12-01');
    await page.getByRole('button', { name: 'Add these days' }).click();
    await expect(page.getByText('Give a first day and a last day')).toBeVisible();
    await page.getByLabel('To', { exact: true }).fill('2026-12-02');
    await page.getByRole('button', { name: 'Add these days' }).click();
    expect(await dateOf(page, 'nudge')).toBe('2026-12-03');
  });

  test('another time zone shows both clocks', async ({ page }) => {
    await open(page, 'interview=2026-11-20T14:30&replyby=2026-12-04');
    await page.getByRole('button', { name: 'Days off, a second nudge' }).click();
    await page.getByLabel('City of the interviewer').fill('mumbai');
    await page.getByRole('button', { name: /Asia\/(?:Kolkata|Calcutta)/u }).click();
    await expect(step(page, 'thank-you')).toContainText('On their clock: by Sunday, November 22, 1 a.m.');
    await expect(step(page, 'nudge')).toContainText('9:30 p.m. to 11:30 p.m. yours on Sunday, December 6.');
  });

  test('a late thank-you is led to the late one, and a new date starts the plan again', async ({ page }) => {
    await open(page, 'interview=2026-11-18&replyby=2026-11-20');
    await expect(step(page, 'thank-you')).toContainText('You are 4 days late for it.');
    await expect(step(page, 'thank-you').getByRole('link', { name: 'Write the late thank-you' })).toHaveAttribute(
      'href',
      /\/write\/late-thank-you\/#v=1/u,
    );
    await page.getByRole('button', { name: 'They gave me a new date' }).click();
    await expect(field(page, 'They promised an answer by')).toBeFocused();
  });
});

test.describe('the ways out', () => {
  test('a calendar file holds every step', async ({ page }) => {
    await open(page, 'interview=2026-11-20T14:30&replyby=2026-12-04');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Add to calendar (.ics)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('after-the-interview.ics');
    const text = await readFile(await download.path(), 'utf8');
    const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      '2026-11-20T21:30:00Z',
      '2026-12-07',
      '2026-12-14',
    ]);
    expect(events[1]?.description).toContain('/write/nudge/#v=1');
  });

  test('the dates are copied as text, and the link opens the same plan', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, 'interview=2026-11-20&replyby=2026-12-04&place=US&off=2026-12-07');
    await page.getByRole('button', { name: 'Copy dates' }).click();
    await expect(page.getByText('The dates are copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Nudge: on Tuesday, December 8');
    await page.getByRole('button', { name: 'Share link' }).click();
    await expect(page.getByText('The link is copied.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).hash).toContain('off=2026-12-07');
    await page.goto('/guide/');
    await page.goto(link);
    await untilAlive(page);
    await expect.poll(() => dateOf(page, 'nudge')).toBe('2026-12-08');
  });

  test('Google and Outlook get one date each, by a link', async ({ page }) => {
    await open(page, 'interview=2026-11-20&replyby=2026-12-04');
    await page.getByText('One date at a time').click();
    const google = page.getByRole('link', { name: 'Google Calendar: Nudge, if they have not written' });
    const address = new URL((await google.getAttribute('href')) ?? '');
    expect(address.searchParams.get('dates')).toBe('20261207/20261208');
    await expect(page.getByRole('link', { name: 'Outlook: Nudge, if they have not written' })).toHaveAttribute(
      'href',
      /startdt=2026-12-07&enddt=2026-12-08&allday=true/u,
    );
  });
});

for (const timezoneId of [
  'America/Los_Angeles',
  'Europe/London',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
]) {
  test.describe(`a device in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('has the same days', async ({ page }) => {
      await open(page, 'interview=2026-12-18T09:00&place=GB-ENG');
      await expect.poll(() => dateOf(page, 'nudge')).toBe('2026-12-29');
      await expect(step(page, 'thank-you').locator('time').nth(1)).toHaveAttribute('datetime', '2026-12-19T09:00');
    });
  });
}
