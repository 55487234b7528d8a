import { expect, test } from '@playwright/test';
import { addPerson, field, fill, FIVE_ANSWERS, message, openFilledThankYou, openTool } from '../support/builder';
import { complaints, expectNoComplaints } from '../support/judges';

// @chromium: axe judges the page's own code, which is the same in every browser, and only Chromium can be told to be dark.

test.describe('axe finds nothing @chromium', () => {
  test('in a filled builder, and in what it opens', async ({ page }) => {
    test.slow();
    await openFilledThankYou(page);
    await expectNoComplaints(page, 'filled');
    await test.step('in the share panel', async () => {
      await page.getByRole('button', { name: 'Share link' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoComplaints(page, 'share panel');
    });
    await test.step('nor does anything move for a reader who asks for less motion', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) => {
            const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
            const isLong = (text: string): boolean => text.split(',').some((part) => Number.parseFloat(part) > 0.05);
            return isLong(transitionDuration) || (animationName !== 'none' && isLong(animationDuration));
          }).length,
      );
      expect(moving).toBe(0);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
      await page.keyboard.press('Escape');
    });
    await test.step('with several people, one of them copied', async () => {
      await addPerson(page, { 'Their name': 'Kim Okafor', 'One thing you talked about': 'the new ward' });
      await page.getByRole('button', { name: 'Copy message', exact: true }).click();
      await expect(page.getByRole('tab', { name: /copied/u })).toBeVisible();
      await expectNoComplaints(page, 'several people');
    });
    await test.step('with a hand edit', async () => {
      await message(page).fill('My own words.');
      await expect(page.getByText('The text is your own now')).toBeVisible();
      await expectNoComplaints(page, 'hand edit');
    });
  });

  test('in a builder that a link fills in', async ({ page }) => {
    test.slow();
    await test.step('with a link’s banner', async () => {
      await openTool(page, '/write/nudge/#v=1.wrong&role=nurse&interview=2026-02-30');
      await expect(page.getByText('Filled in by a link.')).toBeVisible();
      await expectNoComplaints(page, 'banner');
    });
    await test.step('with problems', async () => {
      await fill(page, {
        'Your name': 'x'.repeat(121),
        'Their email address': 'nobody',
        'Interview date': '2026-11-20',
        'They promised an answer by': '2026-11-19',
      });
      await field(page, 'They promised an answer by').blur();
      await expect(page.getByText('This is before the interview')).toBeVisible();
      await expectNoComplaints(page, 'problems');
    });
    await test.step('while a link asks', async () => {
      await page.goto('/write/nudge/#role=clerk');
      await expect(page.getByRole('button', { name: 'Use the link' })).toBeVisible();
      await expectNoComplaints(page, 'question');
    });
  });

  test('in the search', async ({ page }) => {
    await test.step('in its dialog, with results', async () => {
      await page.goto('/');
      await page.keyboard.press('/');
      await page.getByRole('dialog', { name: 'Search' }).getByRole('combobox').fill('panel');
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expectNoComplaints(page, 'dialog');
    });
    await test.step('on its page', async () => {
      await page.goto('/search/?q=panel');
      await expect(page.getByRole('main').getByRole('option').first()).toBeVisible();
      await expectNoComplaints(page, 'page');
    });
  });

  test('in the calculator', async ({ page }) => {
    test.slow();
    await test.step('with a plan', async () => {
      await openTool(page, '/when/#interview=2026-11-20T14:30&replyby=2026-12-04');
      await expect(page.locator('[data-milestone=nudge]')).toBeVisible();
      await expectNoComplaints(page, 'plan');
    });
    await test.step('with a place and everything open', async () => {
      await page.clock.setFixedTime(new Date('2026-11-23T15:00:00Z'));
      await page.goto(
        '/when/?#interview=2026-11-20T14:30&place=DE-BY&off=2026-11-27&second=yes&zone=Asia/Kolkata&said=in+a+week',
      );
      await page.getByRole('button', { name: 'Days off, patience' }).click();
      await page.getByText('One date at a time').click();
      await expect(field(page, 'Part of the country')).toHaveValue('DE-BY');
      await expect(page.getByRole('button', { name: 'Add these days' })).toBeVisible();
      await expectNoComplaints(page, 'everything');
    });
    await test.step('with words that could be two days, and with problems', async () => {
      await field(page, 'What they said, in their words').fill('4/12');
      await expect(page.getByRole('button', { name: 'December 4' })).toBeVisible();
      await field(page, 'They promised an answer by').fill('2026-11-01');
      await field(page, 'They promised an answer by').blur();
      await expect(page.getByText('This is before the interview')).toBeVisible();
      await expectNoComplaints(page, 'problems');
    });
  });

  test('in the open menu of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/guide/waiting/');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.getByRole('button', { name: 'Menu' }).click();
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
      expect(await complaints(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Chapters and sections' }).click();
      await expect(page.getByRole('navigation', { name: 'Chapters' })).toBeVisible();
      expect(await complaints(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});

test('axe does find what is wrong @chromium', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('img'), document.createElement('button'));
  });
  const found = await complaints(page);
  expect(found.some((line) => line.startsWith('image-alt'))).toBe(true);
  expect(found.some((line) => line.startsWith('button-name'))).toBe(true);
});

test('the builder is filled in, and its email copied, by keyboard alone', async ({ page }) => {
  await openTool(page, '/write/thank-you/');
  await field(page, 'Your name').focus();
  const left = new Map<string, string>(Object.entries(FIVE_ANSWERS));
  const labelInFocus = async (): Promise<string> =>
    page.evaluate(() => {
      const control = document.activeElement;
      const label =
        control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.labels?.[0] : null;
      return label?.innerText.trim().replace(/ \(optional\)$/u, '') ?? '';
    });
  for (let step = 0; step < 40 && left.size > 0; step += 1) {
    const label = await labelInFocus();
    const text = left.get(label);
    if (text !== undefined) {
      await page.keyboard.insertText(text);
      left.delete(label);
    }
    await page.keyboard.press('Tab');
  }
  expect([...left.keys()]).toEqual([]);
  const copy = page.getByRole('button', { name: 'Copy message', exact: true });
  await expect(copy).toBeVisible();
  for (let step = 0; step < 20; step += 1) {
    if (await copy.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(copy).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Message copied.')).toBeVisible();
});

test('a button of the builder that a key takes away leaves the focus beside it', async ({ page }) => {
  const press = async (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).press('Enter');
  await openFilledThankYou(page);
  await field(page, 'Job title').fill('data analyst role');
  await field(page, 'Job title').blur();
  await press('data analyst');
  await expect(field(page, 'Job title')).toHaveValue('data analyst');
  await expect(field(page, 'Job title')).toBeFocused();
  await press('Empty the form');
  await press('Bring my answers back');
  await expect(page.getByRole('button', { name: 'Empty the form' })).toBeFocused();
  await message(page).fill('By hand.');
  await press('Use the form’s text again');
  await expect(page.getByRole('button', { name: 'Change the wording' })).toBeFocused();
});
