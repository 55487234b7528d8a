import { expect, test, type Page } from '@playwright/test';
import { addPerson, field, fill, FIVE_ANSWERS, openFilledThankYou, openTool } from '../support/builder';
import { complaints, expectNoComplaints, VIEWS } from '../support/judges';

// @chromium: axe judges the page's own code, which is the same in every browser, and only Chromium can be told to be dark.

test.describe('axe finds nothing @chromium', () => {
  const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'in a filled builder': openFilledThankYou,
    'in a builder with problems': async (page) => {
      await openTool(page, '/write/nudge/');
      await fill(page, {
        'Your name': 'x'.repeat(121),
        'Their email address': 'nobody',
        'Interview date': '2026-11-20',
        'They promised an answer by': '2026-11-19',
      });
      await field(page, 'They promised an answer by').blur();
      await expect(page.getByText('This is before the interview')).toBeVisible();
    },
    'with several people, one of them copied': async (page) => {
      await openFilledThankYou(page);
      await addPerson(page, { 'Their name': 'Kim Okafor', 'One thing you talked about': 'the new ward' });
      await page.getByRole('button', { name: 'Copy message', exact: true }).click();
      await expect(page.getByRole('tab', { name: /copied/u })).toBeVisible();
    },
    'with a hand edit': async (page) => {
      await openFilledThankYou(page);
      await page.getByLabel('Message', { exact: true }).fill('My own words.');
      await expect(page.getByText('The text is your own now')).toBeVisible();
    },
    'with a link’s banner': async (page) => {
      await openTool(page, '/write/nudge/#v=1.wrong&role=nurse&interview=2026-02-30');
      await expect(page.getByText('Filled in by a link.')).toBeVisible();
    },
    'while a link asks': async (page) => {
      await openTool(page, '/write/nudge/');
      await fill(page, { 'Job title': 'nurse' });
      await page.goto('/write/nudge/#role=clerk');
      await expect(page.getByRole('button', { name: 'Use the link' })).toBeVisible();
    },
    'in the share panel': async (page) => {
      await openFilledThankYou(page);
      await page.getByRole('button', { name: 'Share link' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    'in the search dialog with results': async (page) => {
      await page.goto('/');
      await page.keyboard.press('/');
      await page.getByRole('dialog', { name: 'Search' }).getByRole('combobox').fill('panel');
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
    },
    'on the page of results': async (page) => {
      await page.goto('/search/?q=panel');
      await expect(page.getByRole('main').getByRole('option').first()).toBeVisible();
    },
    'in the calculator with a plan': async (page) => {
      await openTool(page, '/when/#interview=2026-11-20T14:30&replyby=2026-12-04');
      await expect(page.locator('[data-milestone=nudge]')).toBeVisible();
    },
    'in the calculator with a place and everything open': async (page) => {
      await page.clock.setFixedTime(new Date('2026-11-23T15:00:00Z'));
      await openTool(page, '/when/#interview=2026-11-20T14:30&place=DE-BY&off=2026-11-27&second=yes&zone=Asia/Kolkata');
      await page.getByRole('button', { name: 'They said it in words' }).click();
      await field(page, 'Their words').fill('next Friday');
      await page.getByRole('button', { name: 'Days off, a second nudge' }).click();
      await page.getByText('One date at a time').click();
      await expect(field(page, 'Part of the country')).toHaveValue('DE-BY');
      await expect(page.getByRole('button', { name: 'Add these days' })).toBeVisible();
    },
  };
  for (const [name, open] of Object.entries(STATES)) {
    test(name, async ({ page }) => {
      await open(page);
      await expectNoComplaints(page, VIEWS);
    });
  }

  test('in the open menu of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto('/guide/waiting/');
      await page.getByRole('button', { name: 'Menu' }).click();
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
      expect(await complaints(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Chapters and sections' }).click();
      await expect(page.getByRole('navigation', { name: 'Chapters' })).toBeVisible();
      expect(await complaints(page)).toEqual([]);
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
  const isThere = async (label: string): Promise<boolean> =>
    field(page, label).evaluate((control) => control === document.activeElement);
  for (let step = 0; step < 40 && left.size > 0; step += 1) {
    for (const [label, text] of left) {
      if (!(await isThere(label))) continue;
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
