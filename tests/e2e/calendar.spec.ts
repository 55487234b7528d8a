import ICAL from 'ical.js';
import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { field, forgetVisits, message, openFresh, openLink, openTool, setClock, untilAlive } from '../support/builder';

function step(page: Page, id: string): Locator {
  return page.locator(`[data-milestone="${id}"]`);
}

async function dateOf(page: Page, id: string): Promise<string | null> {
  return step(page, id).locator('time').first().getAttribute('datetime');
}

function plan(page: Page): Locator {
  return page.getByRole('region', { name: 'Your dates' }).getByRole('list').first();
}

const NOW = '2026-11-23T15:00:00Z';

async function open(page: Page, fragment: string): Promise<void> {
  await openLink(page, `/when/#${fragment}`);
  await expect(step(page, 'move-on')).toBeVisible();
}

/** Takes back what was typed over a link, so that the next link is not asked about. */
async function emptyForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Empty the form' }).click();
  await expect(page.locator('[data-milestone]')).toHaveCount(0);
}

test('a place', async ({ page }) => {
  await test.step('is chosen by country and part, and its holidays move the dates and are named', async () => {
    await setClock(page, '2026-12-18T20:00:00Z');
    await openTool(page, '/when/');
    await field(page, 'Interview date').fill('2026-12-18');
    await expect(page.getByText('no public holidays are counted')).toBeVisible();
    await expect(step(page, 'nudge')).toContainText('Friday, December 25');
    const country = field(page, 'Country or region');
    await country.focus();
    await expect(country.getByRole('option', { name: 'United Kingdom' })).toBeAttached();
    await country.selectOption('GB');
    await field(page, 'Part of the country').selectOption({ label: 'England' });
    await expect(page.getByText('those of England, the United Kingdom, known until')).toBeVisible();
    await expect.poll(() => dateOf(page, 'nudge')).toBe('2026-12-29');
    await expect(step(page, 'nudge')).toContainText('Christmas Day');
    await page.reload();
    await untilAlive(page);
    await expect.poll(() => dateOf(page, 'nudge')).toBe('2026-12-29');
  });

  await setClock(page, '2026-04-01T12:00:00Z');
  await forgetVisits(page);

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
    await test.step(`in ${place} moves the nudge`, async () => {
      await open(page, fragment);
      await expect.soft(step(page, 'nudge').locator('time').first()).toHaveAttribute('datetime', nudge);
      await expect.soft(step(page, 'nudge')).toContainText(named);
    });
  }

  await test.step('is suggested by the time zone, and taken only if the reader says so', async () => {
    await open(page, 'interview=2026-11-20');
    await expect(page.getByText('Your time zone suggests United States.')).toBeVisible();
    await expect(field(page, 'Country or region')).toHaveValue('');
    await page.getByRole('button', { name: 'Use United States' }).click();
    await expect(field(page, 'Country or region')).toHaveValue('US');
  });
});

test('a place whose file does not load is said, weekends count meanwhile, and it is tried again', async ({ page }) => {
  let isBroken = true;
  await test.step('so is the list of countries', async () => {
    await page.route('**/holidays/places.json', (route) => (isBroken ? route.abort() : route.continue()));
    await openTool(page, '/when/');
    const country = field(page, 'Country or region');
    await country.focus();
    await expect(page.getByText('The list of countries couldn’t be loaded.')).toBeVisible();
    isBroken = false;
    await country.blur();
    await country.focus();
    await expect(country.getByRole('option', { name: 'Japan' })).toBeAttached();
    await expect(page.getByText('The list of countries couldn’t be loaded.')).toBeHidden();
    isBroken = true;
  });
  await page.route('**/holidays/GB-ENG.json', (route) => (isBroken ? route.abort() : route.continue()));
  await setClock(page, NOW);
  await open(page, 'interview=2026-12-18&place=GB-ENG');
  await expect(page.getByText('couldn’t be loaded')).toBeVisible();
  expect(await dateOf(page, 'nudge')).toBe('2026-12-25');
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => dateOf(page, 'nudge')).toBe('2026-12-29');

  await test.step('while a file is on its way, the plan follows the form', async () => {
    const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
    await page.route('**/holidays/FR.json', async (route) => {
      await held;
      await route.continue();
    });
    await field(page, 'Country or region').focus();
    await field(page, 'Country or region').selectOption('FR');
    await expect(page.getByText('the dates below don’t count them yet')).toBeVisible();
    await field(page, 'Interview date').fill('2026-12-25');
    await expect.poll(() => dateOf(page, 'nudge')).toBe('2027-01-01');
    letGo(undefined);
    await expect.poll(() => dateOf(page, 'nudge')).toBe('2027-01-04');
  });
});

test('what they said', async ({ page }) => {
  const words = field(page, 'What they said, in their words');
  await setClock(page, NOW);

  await test.step('gives no day while it is half typed, unclear or gone', async () => {
    await open(page, 'interview=2026-11-20');
    await words.fill('by the end of next week');
    await expect(plan(page)).toHaveAttribute('data-promised', '2026-11-27');
    await words.fill('by the end of next week, after the holiday');
    await expect(page.locator('[data-milestone]')).toHaveCount(0);
    await words.fill('');
    await expect(plan(page)).not.toHaveAttribute('data-promised');
    expect(await dateOf(page, 'nudge')).toBe('2026-11-27');
  });

  await test.step('is asked about where it may mean two days, and never guessed', async () => {
    await open(page, 'interview=2026-11-23');
    await words.fill('next Friday');
    await expect(page.locator('[data-milestone]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Friday of next week' }).click();
    await expect(words).toHaveValue('Friday of next week');
    await expect(plan(page)).toHaveAttribute('data-promised', '2026-12-04');
    await emptyForm(page);
  });

  await test.step('gives way to a day that is given, and the page says which of the two counts', async () => {
    await open(page, 'interview=2026-11-20&said=by+the+end+of+next+week');
    await expect(plan(page)).toHaveAttribute('data-promised', '2026-11-27');
    await field(page, 'They promised an answer by').fill('2026-12-04');
    await expect(plan(page)).toHaveAttribute('data-promised', '2026-12-04');
    await expect(page.getByText('The day above counts, not these words.')).toBeVisible();
    await page.getByRole('button', { name: 'Use the words instead' }).click();
    await expect(plan(page)).toHaveAttribute('data-promised', '2026-11-27');
    await emptyForm(page);
  });

  await test.step('in their words is worked out anew whenever interview, day or place changes', async () => {
    await open(page, 'interview=2026-11-13');
    await words.fill('by the end of next week');
    await expect(
      page.getByText('The end of next week, counted from Friday, November 13: Friday, November 20.'),
    ).toBeVisible();
    await expect(plan(page)).toHaveAttribute('data-promised', '2026-11-20');
    await field(page, 'Interview date').fill('2026-11-20');
    await expect(plan(page)).toHaveAttribute('data-promised', '2026-11-27');
    expect(await dateOf(page, 'nudge')).toBe('2026-11-30');
    await field(page, 'They said it on').fill('2026-11-30');
    await expect(plan(page)).toHaveAttribute('data-promised', '2026-12-11');
    await field(page, 'They said it on').fill('');
    await words.fill('within 5 business days');
    await expect(plan(page)).toHaveAttribute('data-promised', '2026-11-27');
    await page.getByRole('button', { name: 'Use United States' }).click();
    await expect(plan(page)).toHaveAttribute('data-promised', '2026-11-30');
    await page.reload();
    await untilAlive(page);
    await expect(plan(page)).toHaveAttribute('data-promised', '2026-11-30');
  });

  await test.step('is counted on by the builder too, in its letter, its advice and its checks', async () => {
    await setClock(page, '2026-11-30T15:00:00Z');
    await openFresh(
      page,
      '/write/nudge/#interview=2026-11-20&said=by+the+end+of+next+week&off=2026-11-30..2026-12-01&you=Sam&role=Cook',
    );
    await expect(page.getByText('Send it on Wednesday, December 2, not before.')).toBeVisible();
    await expect(page.getByText('counted from Friday, November 20: Friday, November 27.')).toBeVisible();
    await expect(message(page)).toHaveValue(/Friday, November 27/u);
    await expect(page.locator('[data-check=timing]')).toHaveAttribute('data-holds', 'no');
    await page.getByRole('link', { name: 'See all dates' }).click();
    await page.waitForURL((url) => url.pathname === '/when/');
    await untilAlive(page);
    await expect.poll(() => dateOf(page, 'nudge')).toBe('2026-12-02');
  });
});

test('a first visit', async ({ page }) => {
  await test.step('takes today and yesterday by one press, and shows an example until then', async () => {
    await setClock(page, '2026-11-20T20:00:00Z');
    await openTool(page, '/when/');
    const example = page.getByText('An example: an interview on a Tuesday');
    await expect(example).toBeVisible();
    await page.getByRole('button', { name: 'Yesterday', exact: true }).click();
    await expect(field(page, 'Interview date')).toHaveValue('2026-11-19');
    await expect(step(page, 'nudge')).toBeVisible();
    await expect(example).toBeHidden();
    await page.getByRole('button', { name: 'Today', exact: true }).click();
    await expect(field(page, 'Interview date')).toHaveValue('2026-11-20');
  });

  await test.step('on a phone keeps the answer in sight while the form changes', async () => {
    await setClock(page, NOW);
    await page.setViewportSize({ width: 390, height: 700 });
    const answer = page.getByText('Wait until Friday, November 27.');
    await field(page, 'They promised an answer by').scrollIntoViewIfNeeded();
    await expect(answer).toBeInViewport({ ratio: 1 });
    await field(page, 'They promised an answer by').fill('2026-12-04');
    await expect(page.getByText('Wait until Monday, December 7.')).toBeInViewport({ ratio: 1 });
  });
});

test('the finer questions', async ({ page }) => {
  await setClock(page, NOW);

  await test.step('what is usual in the place stands beside the date with its source, and is taken by one press', async () => {
    await open(page, 'interview=2026-11-20&place=DE');
    await expect(step(page, 'nudge')).toContainText('Wait two to six weeks before you ask');
    await expect(step(page, 'nudge').getByRole('link', { name: /audimax/iu })).toHaveAttribute('href', /^https:/u);
    await expect(step(page, 'thank-you')).toContainText('less common in Germany');
    await page.getByRole('button', { name: 'Wait 14 days' }).click();
    await expect.poll(() => dateOf(page, 'nudge')).toBe('2026-12-04');
    await expect(page.getByRole('button', { name: 'Wait 14 days' })).toHaveCount(0);
    await emptyForm(page);
  });

  await test.step('a late thank-you is led to the late one, and a new date starts the plan again', async () => {
    await open(page, 'interview=2026-11-18&replyby=2026-11-20');
    await expect(step(page, 'thank-you')).toContainText('You’re 4 days late for it.');
    await expect(step(page, 'thank-you').getByRole('link', { name: 'Write the late thank-you' })).toHaveAttribute(
      'href',
      /\/write\/late-thank-you\/#v=1/u,
    );
    await page.getByRole('button', { name: 'They gave me a new date' }).click();
    await expect(field(page, 'They promised an answer by')).toBeFocused();
  });

  await test.step('days off of one’s own, patience and a second nudge change the plan, and travel in the link', async () => {
    await open(page, 'interview=2026-11-20&replyby=2026-11-30&off=2026-12-01..2026-12-03&grace=2&second=yes');
    expect(await dateOf(page, 'nudge')).toBe('2026-12-07');
    await expect(step(page, 'nudge')).toContainText('the days off that you named');
    await expect(step(page, 'second-nudge')).toContainText('Experts disagree');
    await page.getByRole('button', { name: 'Days off, patience' }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    expect(await dateOf(page, 'nudge')).toBe('2026-12-02');
    await page.getByLabel('From', { exact: true }).fill('2026-12-02');
    await page.getByLabel('To', { exact: true }).fill('2026-12-01');
    await page.getByRole('button', { name: 'Add these days' }).click();
    await expect(page.getByText('Enter a first day and a last day')).toBeVisible();
    await page.getByLabel('To', { exact: true }).fill('2026-12-02');
    await page.getByRole('button', { name: 'Add these days' }).click();
    expect(await dateOf(page, 'nudge')).toBe('2026-12-03');
    await emptyForm(page);
  });

  await test.step('a press by keyboard that takes its own button away leaves the focus beside it', async () => {
    const pressByKey = async (name: string, rest: Locator): Promise<void> => {
      const button = page.getByRole('button', { name });
      await button.press('Enter');
      await expect(button).toHaveCount(0);
      await expect(rest).toBeFocused();
    };
    await open(page, 'interview=2026-11-20&said=by+the+end+of+next+week&replyby=2026-12-03&off=2026-12-01..2026-12-03');
    await pressByKey('Use the words instead', field(page, 'They said it on'));
    await pressByKey('Use United States', field(page, 'Country or region'));
    await pressByKey('The day after Thanksgiving', page.getByRole('button', { name: 'December 24 to January 1' }));
    await pressByKey('December 24 to January 1', page.getByRole('checkbox', { name: 'Thanksgiving' }));
    await pressByKey('Remove Thursday, December 24', page.getByRole('button', { name: 'Remove Friday, November 27' }));
    await emptyForm(page);
  });

  // The finer questions stay open from here on.
  await test.step('more patience where no day was named moves the nudge', async () => {
    await open(page, 'interview=2026-11-20');
    await page.getByLabel('If they named no day, wait').selectOption('14 days');
    await expect.poll(() => dateOf(page, 'nudge')).toBe('2026-12-04');
    await expect(step(page, 'nudge')).toContainText('14 days after the interview');
    await emptyForm(page);
  });

  await test.step('another time zone shows both clocks', async () => {
    await open(page, 'interview=2026-11-20T14:30&replyby=2026-12-04');
    await page.getByLabel('City of the interviewer').fill('mumbai');
    await page.getByRole('button', { name: /Asia\/(?:Kolkata|Calcutta)/u }).click();
    await expect(step(page, 'thank-you')).toContainText('On their clock: by Sunday, November 22, 1 a.m.');
    await expect(step(page, 'nudge')).toContainText('9:30 p.m. to 11:30 p.m. yours on Sunday, December 6.');
    await emptyForm(page);
  });

  await test.step('a holiday on which they work can be unticked, and a usual closing added by one press', async () => {
    await setClock(page, '2026-11-19T15:00:00Z');
    await open(page, 'interview=2026-11-18&replyby=2026-11-25&place=US');
    expect(await dateOf(page, 'nudge')).toBe('2026-11-27');
    await page.getByRole('button', { name: 'The day after Thanksgiving' }).click();
    await expect.poll(() => dateOf(page, 'nudge')).toBe('2026-11-30');
    const thanksgiving = page.getByRole('checkbox', { name: /^Thanksgiving Day, Thursday, November 26/u });
    await thanksgiving.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => dateOf(page, 'nudge')).toBe('2026-11-26');
    await expect(thanksgiving).toBeFocused();
    await expect(thanksgiving).not.toBeChecked();
    await page.reload();
    await untilAlive(page);
    await expect.poll(() => dateOf(page, 'nudge')).toBe('2026-11-26');
  });
});

async function savedEvents(page: Page): Promise<readonly ICAL.Event[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Add to calendar (.ics)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('after-the-interview.ics');
  const text = await readFile(await download.path(), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

test('the ways out', async ({ page, context }) => {
  test.slow();
  await setClock(page, NOW);

  await test.step('a calendar file holds every step that is still ahead', async () => {
    await open(page, 'interview=2026-11-20T14:30&replyby=2026-12-04&company=Acme');
    const events = await savedEvents(page);
    // The thank-you is over on the day of this test.
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2026-12-07', '2026-12-14']);
    expect(events.map(({ summary }) => summary)).toEqual(['Nudge, if they have not written (Acme)', 'Move on (Acme)']);
    expect(events[0]?.description).toContain('/write/nudge/#v=1');
  });

  await test.step('the dates are copied as text, and the link opens the same plan', async () => {
    await open(page, 'interview=2026-11-20&replyby=2026-12-04&place=US&off=2026-12-07');
    await page.getByRole('button', { name: 'Copy dates' }).click();
    await expect(page.getByText('The dates are copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Nudge: on Tuesday, December 8');
    await page.getByRole('button', { name: 'Share link' }).click();
    await expect(page.getByText('The link is copied.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).hash).toContain('off=2026-12-07');
    await openFresh(page, link);
    await expect.poll(() => dateOf(page, 'nudge')).toBe('2026-12-08');
  });

  await test.step('Google and Outlook get one date each, by a link', async () => {
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

  await test.step('the events keep their names when a time is added, and share them with no other interview', async () => {
    const uids = async (): Promise<readonly string[]> => (await savedEvents(page)).map(({ uid }) => uid);
    const first = await uids();
    await field(page, 'Time it ended').fill('14:30');
    expect(await uids()).toEqual(first);
    await field(page, 'Interview date').fill('2026-11-19');
    expect((await uids()).filter((uid) => first.includes(uid))).toEqual([]);
    const other = await context.newPage();
    await open(other, 'interview=2026-11-20&replyby=2026-12-04');
    expect((await savedEvents(other)).map(({ uid }) => uid).filter((uid) => first.includes(uid))).toEqual([]);
    await other.close();
    await emptyForm(page);
  });

  await test.step('every link of an event leads back to the same plan', async () => {
    await setClock(page, '2026-12-17T15:00:00Z');
    await open(page, 'interview=2026-12-16&replyby=2026-12-23&place=US&off=2026-12-24..2027-01-01&grace=2');
    await expect.poll(() => dateOf(page, 'nudge')).toBe('2027-01-05');
    const links = (await savedEvents(page)).map(({ component }) => String(component.getFirstPropertyValue('url')));
    expect(links).toHaveLength(3);
    for (const link of links) {
      await openFresh(page, link);
      if (!link.includes('/when/')) await page.getByRole('link', { name: 'See all dates' }).click();
      await page.waitForURL((url) => url.pathname === '/when/');
      await expect.poll(() => dateOf(page, 'nudge')).toBe('2027-01-05');
    }
  });

  await test.step('a link that is opened over a kept tab never shows the plan that stood there before', async () => {
    await open(page, 'interview=2026-11-13&replyby=2026-11-27');
    await expect(plan(page)).toHaveAttribute('data-promised', '2026-11-27');
    await page.goto('/robots.txt');
    // Every promised day that is shown, from the first moment on.
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const shown = document.querySelector('[data-promised]')?.getAttribute('data-promised');
        if (shown && !seen.includes(shown)) seen.push(shown);
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    await page.goto('/when/#interview=2026-11-20&replyby=2026-12-04');
    await expect(plan(page)).toHaveAttribute('data-promised', '2026-12-04');
    expect(await page.evaluate(() => (window as unknown as { readonly seen: readonly string[] }).seen)).toEqual([
      '2026-12-04',
    ]);
  });
});
