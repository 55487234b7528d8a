import { expect, test, type Locator, type Page } from '@playwright/test';
import { field, message, openFresh, openLink, openTool, setClock, untilAlive } from '../support/builder';

function milestone(page: Page, id: string): Locator {
  return page.locator(`[data-milestone="${id}"]`);
}

/** The dates of one step in the order in which they stand, as other software reads them. */
async function datesOf(page: Page, id: string): Promise<readonly string[]> {
  return milestone(page, id)
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
}

/** Days before an interview on November 20, so that nothing in its plan is late. */
const BEFORE = new Date('2026-11-18T15:00:00Z');

async function openPlan(page: Page, fragment: string): Promise<void> {
  await openLink(page, `/when/#${fragment}`);
  await expect(milestone(page, 'move-on')).toBeVisible();
}

function yourDates(page: Page): Locator {
  return page.getByRole('region', { name: 'Your dates' });
}

/** The line at the top that says what today is. */
function today(page: Page): Locator {
  return yourDates(page).getByRole('paragraph').first();
}

test('the plan', async ({ page }) => {
  await setClock(page, BEFORE);

  for (const [name, fragment, plan] of [
    [
      'with nothing promised',
      'interview=2026-11-20',
      { 'thank-you': ['2026-11-21'], wait: ['2026-11-27'], nudge: ['2026-11-27', '2026-11-30'], 'move-on': ['2026-12-04'] },
    ],
    [
      'with a promised day',
      'interview=2026-11-20&replyby=2026-12-04',
      { 'thank-you': ['2026-11-21'], wait: ['2026-12-07'], nudge: ['2026-12-07'], 'move-on': ['2026-12-14'] },
    ],
    [
      'with a time',
      'interview=2026-11-20T14:30',
      {
        'thank-you': ['2026-11-20T16:30', '2026-11-21T14:30'],
        wait: ['2026-11-27'],
        nudge: ['2026-11-27', '2026-11-30'],
        'move-on': ['2026-12-04'],
      },
    ],
  ] as const) {
    await test.step(`has its dates in order ${name}`, async () => {
      await openPlan(page, fragment);
      const ids = await page
        .locator('[data-milestone]')
        .evaluateAll((steps) => steps.map((step) => step.getAttribute('data-milestone')));
      expect.soft(ids).toEqual(Object.keys(plan));
      for (const [id, dates] of Object.entries<readonly string[]>(plan)) {
        expect.soft((await datesOf(page, id)).slice(0, dates.length), id).toEqual(dates);
      }
      const promised = new URLSearchParams(fragment).get('replyby');
      expect.soft(await yourDates(page).getByRole('list').getAttribute('data-promised')).toBe(promised);
    });
  }

  await test.step('is one ordered list, and each step says its reason', async () => {
    await openPlan(page, 'interview=2026-11-20&replyby=2026-12-04');
    const list = yourDates(page).getByRole('list');
    await expect(list).toHaveCount(1);
    await expect(list.getByRole('listitem')).toHaveCount(4);
    await expect(milestone(page, 'nudge')).toContainText('on Monday, December 7');
    await expect(milestone(page, 'nudge')).toContainText(
      'The first working day after Friday, December 4, the day they named',
    );
  });

  // A page whose Date is replaced is how other software sets the clock for its tests.
  await test.step('has the same days where the clocks change in between, though the clock was set', async () => {
    await setClock(page, new Date('2027-03-01T16:00:00Z'));
    await openPlan(page, 'interview=2027-03-05');
    expect((await datesOf(page, 'nudge')).slice(0, 2)).toEqual(['2027-03-12', '2027-03-15']);
  });
});

test('the plan follows the form', async ({ page }) => {
  const interview = field(page, 'Interview date');
  const time = field(page, 'Time it ended');
  const promised = field(page, 'They promised an answer by');

  await test.step('the plan follows what is typed, and its days stand in words beside the controls', async () => {
    await openTool(page, '/when/');
    await expect(page.getByText('Enter the day of your interview, and the dates appear here.')).toBeVisible();
    await interview.fill('2026-11-20');
    await expect(page.getByText('Friday, November 20, 2026')).toBeVisible();
    await expect(milestone(page, 'nudge')).toContainText('Friday, November 27');
    await promised.fill('2026-12-04');
    await expect(milestone(page, 'nudge')).toContainText('Monday, December 7');
    await promised.fill('');
    await expect(milestone(page, 'nudge')).toContainText('Friday, November 27');
    await time.fill('14:30');
    await expect(milestone(page, 'thank-you')).toContainText('2:30 p.m.');
  });

  await test.step('a problem of a time without a day is said, and the time stays', async () => {
    await interview.fill('');
    await time.fill('');
    await expect(page.locator('[data-milestone]')).toHaveCount(0);
    await time.fill('14:30');
    await time.blur();
    await expect(page.getByText('Give the day as well as the time.')).toBeVisible();
    await interview.fill('2026-11-20');
    await expect(milestone(page, 'thank-you')).toContainText('2:30 p.m.');
  });

  await test.step('a problem of a day that does not exist, typed by keyboard, is said', async () => {
    await interview.fill('');
    await time.fill('');
    await time.blur();
    await interview.focus();
    await page.keyboard.type('02302026');
    await interview.blur();
    const problem = page.getByText('This day doesn’t exist, or a part of it is missing.');
    await expect(problem).toBeVisible();
    await expect(page.locator('[data-milestone]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Yesterday' }).click();
    await expect(milestone(page, 'nudge')).toBeVisible();
    await expect(problem).toHaveCount(0);
  });
});

test('the plan and the clock of the device @engines', async ({ page }) => {
  await test.step('it survives a reload', async () => {
    await openPlan(page, 'interview=2026-11-20&replyby=2026-12-04');
    await expect(page).toHaveURL(/\/when\/$/u);
    // Before the reload: the next step needs a page whose own timer runs by this clock.
    await page.clock.install({ time: new Date('2026-12-06T23:30:00-05:00') });
    await page.reload();
    await untilAlive(page);
    await expect(milestone(page, 'nudge')).toContainText('Monday, December 7');
  });

  await test.step('today’s line moves on with the clock while the page stays open', async () => {
    await expect(today(page)).toHaveText('Wait until Monday, December 7.');
    await page.clock.fastForward('45:00');
    await expect(today(page)).toHaveText('Nudge today.');
  });
});

test('today’s line', async ({ page }) => {
  await test.step('says where the reader stands before, in and after each window', async () => {
    for (const [now, fragment, words, here] of [
      ['2026-11-19T09:00', 'interview=2026-11-20', 'The interview is still ahead: Friday, November 20.', undefined],
      [
        '2026-11-20T14:00',
        'interview=2026-11-20T14:30',
        'The interview is still ahead: Friday, November 20, 2:30 p.m.',
        undefined,
      ],
      [
        '2026-11-20T15:00',
        'interview=2026-11-20T14:30',
        'Too soon to write: your thank-you can go from 4:30 p.m.',
        'thank-you',
      ],
      ['2026-11-21T09:30', 'interview=2026-11-20T14:30', 'Thank-you window closes in 5 hours.', 'thank-you'],
      ['2026-11-21T14:29', 'interview=2026-11-20T14:30', 'Thank-you window closes in 1 minute.', 'thank-you'],
      ['2026-11-21T14:30', 'interview=2026-11-20T14:30', 'Wait until Friday, November 27.', 'wait'],
      ['2026-11-20T20:00', 'interview=2026-11-20', 'Send your thank-you by the end of tomorrow.', 'thank-you'],
      ['2026-11-21T23:59', 'interview=2026-11-20', 'Send your thank-you today.', 'thank-you'],
      ['2026-12-04T23:59', 'interview=2026-11-20&replyby=2026-12-04', 'Wait until Monday, December 7.', 'wait'],
      ['2026-12-07T00:00', 'interview=2026-11-20&replyby=2026-12-04', 'Nudge today.', 'nudge'],
      ['2026-11-25T12:00', 'interview=2026-11-17', 'Nudge today, or by Friday, November 27.', 'nudge'],
      ['2026-11-28T12:00', 'interview=2026-11-20', 'Nudge on the next working day, Monday, November 30.', 'nudge'],
      ['2026-11-30T12:00', 'interview=2026-11-20', 'Nudge today: it is the last good day for it.', 'nudge'],
      ['2026-12-14T09:00', 'interview=2026-11-20&replyby=2026-12-04', 'Nudge today if you haven’t yet.', 'nudge'],
      [
        '2027-01-19T09:00',
        'interview=2026-11-20&replyby=2026-12-04',
        'Move on: you’ve done your part, and the time for a nudge is over.',
        'move-on',
      ],
    ] as const) {
      await setClock(page, new Date(`${now}:00-05:00`));
      await openPlan(page, fragment);
      const name = `${now}, ${fragment}`;
      await expect.soft(today(page), name).toHaveText(words, { timeout: 5000 });
      const current = page.locator('[data-milestone][aria-current=step]');
      if (here === undefined) await expect.soft(current, name).toHaveCount(0);
      else await expect.soft(current, name).toHaveAttribute('data-milestone', here);
    }
  });

  await test.step('says that an interview of long ago is long ago', async () => {
    await setClock(page, new Date('2026-12-06T12:00:00-05:00'));
    await openPlan(page, 'interview=2025-11-20');
    await expect(page.getByText('The interview on Thursday, November 20, 2025 was more than a year ago.')).toBeVisible();
  });
});

test('the way to the emails', async ({ page }) => {
  const REST =
    'replyby=2026-12-04&said=in+two+weeks&saidon=2026-11-20&place=US&off=2026-12-07&grace=2&wait=14&second=yes&zone=Europe%2FParis';
  await setClock(page, new Date('2026-11-20T20:00:00Z'));
  await openPlan(page, `interview=2026-11-20T14:30&${REST}`);

  for (const [name, path, label] of [
    ['Write the thank-you', '/write/thank-you/', 'thank-you'],
    ['Write the nudge', '/write/nudge/', 'nudge'],
  ] as const) {
    await test.step(`“${name}” opens the builder with the dates filled in, and back again`, async () => {
      await milestone(page, label).getByRole('link', { name }).click();
      await page.waitForURL((url) => url.pathname === path);
      await untilAlive(page);
      await expect(field(page, 'Interview date')).toHaveValue('2026-11-20');
      await expect(field(page, 'Time it ended')).toHaveValue('14:30');
      await page.getByRole('link', { name: 'See all dates' }).click();
      await page.waitForURL((url) => url.pathname === '/when/');
      await untilAlive(page);
      await expect(field(page, 'Interview date')).toHaveValue('2026-11-20');
      await expect(field(page, 'Time it ended')).toHaveValue('14:30');
      await expect(field(page, 'They promised an answer by')).toHaveValue('2026-12-04');
      await expect(field(page, 'Country or region')).toHaveValue('US');
      await page.getByRole('button', { name: 'Share link' }).click();
      await expect(page.getByText('The link is copied.')).toBeVisible();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(new URLSearchParams(new URL(link).hash.slice(1)).toString()).toContain(REST);
    });
  }

  await test.step('the nudge that it leads to names both days', async () => {
    await setClock(page, BEFORE);
    await openPlan(page, 'interview=2026-11-20&replyby=2026-12-04');
    await milestone(page, 'nudge').getByRole('link', { name: 'Write the nudge' }).click();
    await untilAlive(page);
    await expect(message(page)).toHaveValue(/(?:on|last) Friday[\s\S]*Friday, December 4/u);
  });

  await test.step('the builder says when to send, once it knows the day', async () => {
    await setClock(page, new Date('2026-11-20T16:00:00'));
    await openFresh(page, '/write/thank-you/');
    await field(page, 'Interview date').fill('2026-11-20');
    await expect(page.getByText('Send it by Saturday, November 21. See all dates', { exact: true })).toBeVisible();
    await field(page, 'Time it ended').fill('14:30');
    await expect(page.getByText('Send it by Saturday, November 21, 2:30 p.m. See all dates', { exact: true })).toBeVisible();
  });
});

test('a problem', async ({ page }) => {
  const milestones = page.locator('[data-milestone]');
  await setClock(page, BEFORE);

  for (const [name, fragment, words] of [
    [
      'a year before the holidays that are known',
      'interview=2014-12-18&place=US',
      'The holidays of the place are known from',
    ],
    [
      'a promised day before the interview',
      'interview=2026-11-20&replyby=2026-11-13',
      'This is before the interview on Friday, November 20.',
    ],
    ['a year after the holidays', 'interview=2055-12-18&place=FR', 'The holidays of the place are known from'],
    ['a place that there is not', 'interview=2026-11-20&place=ZZ', 'This isn’t a country or region that is known here.'],
  ] as const) {
    await test.step(`of a link, ${name}, stands beside the field at once`, async () => {
      await openLink(page, `/when/#${fragment}`);
      await expect.soft(page.locator('.field-problem').filter({ hasText: words })).toBeVisible();
      await expect.soft(milestones).toHaveCount(0);
    });
  }

  await test.step('of a link’s dates is named, and the usable one is taken', async () => {
    await openPlan(page, 'interview=2026-11-20&replyby=2026-02-30');
    await expect(page.getByText('They promised an answer by: This day or time doesn’t exist.')).toBeVisible();
    await expect(milestone(page, 'nudge')).toContainText('Friday, November 27');
  });

  await test.step('of a promised day before the interview is said as soon as its year is typed', async () => {
    const promised = field(page, 'They promised an answer by');
    await promised.fill('0202-11-19');
    await expect(milestones).toHaveCount(0);
    await expect(page.getByText('Check the year')).toHaveCount(0);
    await promised.fill('2026-11-19');
    await expect(page.getByText('This is before the interview on Friday, November 20.')).toBeVisible();
    await expect(promised).toHaveAttribute('aria-invalid', 'true');
    await expect(milestones).toHaveCount(0);
    await promised.fill('');
  });

  await test.step('of a year that cannot be worked out is said', async () => {
    await expect(milestone(page, 'move-on')).toBeVisible();
    await field(page, 'Interview date').fill('1999-12-31');
    await field(page, 'Interview date').blur();
    await expect(page.getByText('Check the year: dates from 2000 to 2099 can be worked out.')).toBeVisible();
    await expect(milestones).toHaveCount(0);
  });
});

for (const [timezoneId, minutesBehindUtc] of [
  ['America/Los_Angeles', 480],
  ['Europe/London', 0],
  ['Asia/Kolkata', -330],
  ['Pacific/Auckland', -780],
  ['Pacific/Kiritimati', -840],
] as const) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    // Each engine has its own table of zones: the largest offset is tried in each, the others once.
    const engines = timezoneId === 'Pacific/Kiritimati' ? ' @engines' : '';
    test(`the same answers give the same dates, across a clock change too${engines}`, async ({ page }) => {
      await setClock(page, BEFORE);
      await openPlan(page, 'interview=2026-12-18T09:00&place=GB-ENG');
      expect(await page.evaluate(() => new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset())).toBe(minutesBehindUtc);
      await expect(milestone(page, 'nudge').locator('time').first()).toHaveAttribute('datetime', '2026-12-29');
      await expect(milestone(page, 'thank-you').locator('time').nth(1)).toHaveAttribute('datetime', '2026-12-19T09:00');
      await openPlan(page, 'interview=2026-11-20T23:30&replyby=2026-12-04');
      expect((await datesOf(page, 'thank-you')).slice(0, 2)).toEqual(['2026-11-21T01:30', '2026-11-21T23:30']);
      expect((await datesOf(page, 'nudge'))[0]).toBe('2026-12-07');
      await expect(milestone(page, 'nudge')).toContainText('on Monday, December 7');
      expect((await datesOf(page, 'move-on'))[0]).toBe('2026-12-14');
      await field(page, 'They promised an answer by').fill('');
      await field(page, 'Time it ended').fill('');
      for (const [day, thank, nudge, latest] of [
        ['2026-03-07', '2026-03-08', '2026-03-16', '2026-03-17'],
        ['2026-03-28', '2026-03-29', '2026-04-06', '2026-04-07'],
        ['2026-09-26', '2026-09-27', '2026-10-05', '2026-10-06'],
        ['2026-10-31', '2026-11-01', '2026-11-09', '2026-11-10'],
        ['2026-12-31', '2027-01-01', '2027-01-07', '2027-01-11'],
      ] as const) {
        await field(page, 'Interview date').fill(day);
        await expect.soft(milestone(page, 'thank-you').locator('time').first()).toHaveAttribute('datetime', thank);
        expect.soft((await datesOf(page, 'nudge')).slice(0, 2), day).toEqual([nudge, latest]);
      }
    });
  });
}
