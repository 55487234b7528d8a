import { expect, test, type Page } from '@playwright/test';
import { addPerson, fill, field, FIVE_ANSWERS, message, openFresh, untilAlive, untilRead } from '../support/builder';
import { letLoose, STRANGERS } from '../support/strangers';

type Journey = (page: Page, look: (at: string) => Promise<void>) => Promise<void>;

/** What a reader sees, word by word, and what the controls hold. */
async function seenIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('astro-island > *, [data-chooser], [data-kept-drafts], dialog')];
    return seen.flatMap((part) => [
      ...part.innerText.split(/\s+/u).filter(Boolean),
      ...[...part.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(({ value }) => value),
    ]);
  });
}

/** The journey, alone and then with each stranger in the page: a reader must see the same, and no script may fail. */
async function goAlikeWithStrangers(page: Page, journey: Journey): Promise<void> {
  const alone = new Map<string, readonly string[]>();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.clock.setFixedTime(new Date('2026-11-23T15:00:00'));
  await journey(page, async (at) => {
    // What the checks find follows a moment later.
    await page.waitForTimeout(150);
    alone.set(at, await seenIn(page));
  });
  expect(alone.size).toBeGreaterThan(1);
  expect(errors).toEqual([]);
  for (const stranger of STRANGERS) {
    await test.step(stranger, async () => {
      const script = await letLoose(page, stranger);
      await journey(page, async (at) => {
        await expect(async () => {
          expect(await seenIn(page), `${stranger}: ${at}`).toEqual(alone.get(at));
        }).toPass({ timeout: 10_000 });
      });
      expect(errors).toEqual([]);
      await script.dispose();
    });
  }
}

test('the builder, its notices and its drafts say the same in a page that others change', async ({ page: own }) => {
  await goAlikeWithStrangers(own, async (page, look) => {
    await openFresh(page, '/write/thank-you/');
    await fill(page, FIVE_ANSWERS);
    await fill(page, { 'Interview date': '2026-11-20', 'Time it ended': '14:30', 'Their email address': 'nobody' });
    await untilRead(page);
    await look('filled in');
    await page.getByRole('radio', { name: 'Warm' }).check();
    await addPerson(page, { 'Their name': 'Kim Ito', 'Their email address': 'kim@example.com' });
    await page.getByRole('button', { name: 'Change the wording' }).click();
    await page
      .getByRole('button', { name: /^Another way/u })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Leave out/u })
      .first()
      .click();
    await look('two people, other words');
    await message(page).fill('My own words');
    await page.getByRole('button', { name: 'Use the form’s text again' }).click();
    await page.getByRole('button', { name: 'Remove person 1' }).click();
    await look('one person again');

    await page.getByRole('button', { name: 'Share link' }).click();
    await page.getByRole('button', { name: 'Everything I typed' }).click();
    await look('the share panel');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Keep on this device' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.evaluate(() => {
      location.hash = 'you=Eve&company=Acme&replyby=never';
    });
    await expect(page.getByText('This link has different answers.')).toBeVisible();
    await look('a link asks');
    await page.getByRole('button', { name: 'Use the link' }).click();
    await look('a link is taken');
    await page.getByRole('button', { name: 'Empty the form' }).last().click();
    await page.getByRole('button', { name: 'Bring my answers back' }).click();
    await look('brought back');

    await page.goto('/interviews/');
    await expect(page.getByRole('heading', { name: 'No interview is kept here yet' })).toBeHidden();
    await look('kept');
    await page.goto('/write/');
    await page.getByRole('radio').first().check();
    await look('a question answered');
  });
});

test('the calculator and the search say the same in a page that others change', async ({ page: own }) => {
  await goAlikeWithStrangers(own, async (page, look) => {
    await openFresh(page, '/when/');
    await fill(page, { 'Interview date': '2026-11-20' });
    await expect(page.locator('[data-milestone=nudge]')).toContainText('November 27');
    await look('a day');
    await fill(page, { 'Interview date': '2026-11-18', 'What they said, in their words': 'within two weeks' });
    await page.getByRole('button', { name: /^Days off/u }).click();
    await page.getByLabel(/^Plan a second nudge/u).check();
    await expect(page.locator('[data-milestone=second-nudge]')).toBeVisible();
    await look('another day, words and a second nudge');
    await field(page, 'Country or region').focus();
    await field(page, 'Country or region').selectOption('US');
    await expect(page.getByText('Weekends and public holidays are those of')).toBeVisible();
    await look('a place');
    await page.getByRole('button', { name: 'Add to calendar (.ics)' }).click();
    await fill(page, { 'They promised an answer by': '2026-11-10' });
    await look('a day that cannot be');
    await fill(page, { 'Interview date': '' });
    await look('no day');

    await page.goto('/search/?q=panel');
    const count = page.getByRole('main').getByRole('status');
    await expect(count).toContainText('pages');
    await page.getByRole('main').getByRole('combobox').fill('xyzzy');
    await expect(count).toContainText('Nothing found for “xyzzy.”');
    await page.getByRole('main').getByRole('combobox').fill('silence');
    await expect(page.getByRole('main').getByRole('option').first()).toBeVisible();
    await expect(count).not.toContainText('xyzzy');
  });
});

test('what is sent is not translated, and an island that was changed before it started keeps what was typed', async ({
  page,
}) => {
  await letLoose(page, 'replaces texts');
  await page.route(/\/_astro\/client.*\.js$/u, async (route) => {
    await expect(page.locator('font').first()).toBeAttached();
    await fill(page, { 'Your name': 'Sam Roy', 'Time it ended': '14:30' });
    await page.getByRole('radio', { name: 'Brief' }).check();
    await field(page, 'Their name').pressSequentially('Dana');
    await route.continue();
  });
  await page.goto('/write/thank-you/');
  await untilAlive(page);
  await expect(message(page)).toHaveValue(/^Hi Dana,[\s\S]*Sam Roy$/u);
  await expect(field(page, 'Their name')).toBeFocused();
  await expect(field(page, 'Time it ended')).toHaveValue('14:30');
  await expect(page.locator('font').filter({ hasText: 'Your name' }).first()).toBeAttached();
  await expect(page.locator('font').filter({ hasText: /Hi Dana|Dear Dana|Thank you - / })).toHaveCount(0);
});
