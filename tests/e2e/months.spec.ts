import { expect, test, type Locator, type Page } from '@playwright/test';
import { openTool } from '../support/builder';
import { complaints } from '../support/judges';

// @chromium: what is drawn is the same markup in every browser, and only Chromium can be told to be dark or to print.

const OVER_CHRISTMAS = '/when/#interview=2026-12-18&place=GB-ENG';

// A clock that stands still takes Date's place in the page, and reckons in UTC only where the zone is UTC.
test.use({ timezoneId: 'UTC' });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-22T10:00:00Z'));
});

function months(page: Page): Locator {
  return page.getByRole('region', { name: 'The plan as months' });
}

function month(page: Page, name: string): Locator {
  return months(page).getByRole('table', { name });
}

test.describe('the months @chromium', () => {
  test('say of each day in words what it is', async ({ page }) => {
    await openTool(page, OVER_CHRISTMAS);
    for (const [name, day] of [
      ['December 2026', 'Friday, December 18: interview'],
      ['December 2026', 'Saturday, December 19: thank-you by the end of this day; weekend'],
      ['December 2026', 'Tuesday, December 22: today; wait'],
      ['December 2026', 'Friday, December 25: Christmas Day; wait'],
      ['December 2026', 'Tuesday, December 29: nudge'],
      ['January 2027', 'Wednesday, January 6: move on'],
    ] as const) {
      await expect(month(page, name).getByRole('cell', { name: day, exact: true })).toHaveCount(1);
    }
    await expect(months(page).getByText('Christmas Day', { exact: true })).toBeVisible();
    await expect(month(page, 'January 2027').getByRole('columnheader')).toHaveText([
      'Su',
      'Mo',
      'Tu',
      'We',
      'Th',
      'Fr',
      'Sa',
    ]);
  });

  test('stand side by side on a desk, with nothing to press', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openTool(page, OVER_CHRISTMAS);
    await expect(month(page, 'January 2027')).toBeVisible();
    const [one, two] = [await month(page, 'December 2026').boundingBox(), await month(page, 'January 2027').boundingBox()];
    expect(one?.y).toBe(two?.y);
    await expect(page.getByRole('button', { name: 'Next month' })).toHaveCount(0);
    await expect(months(page)).not.toHaveAttribute('tabindex');
  });

  test('are turned one at a time on a phone, and open on today', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2027-01-02T10:00:00Z'));
    await page.setViewportSize({ width: 390, height: 844 });
    await openTool(page, OVER_CHRISTMAS);
    const [previous, next] = ['Previous month', 'Next month'].map((name) => page.getByRole('button', { name }));
    if (!previous || !next) throw new Error('No buttons');
    await next.scrollIntoViewIfNeeded();
    await months(page).scrollIntoViewIfNeeded();
    await expect(month(page, 'January 2027')).toBeInViewport();
    await expect(month(page, 'December 2026')).not.toBeInViewport();
    await expect(next).toHaveAttribute('aria-disabled', 'true');
    await previous.click();
    await expect(month(page, 'December 2026')).toBeInViewport();
    await expect(month(page, 'January 2027')).not.toBeInViewport();
    await expect(previous).toHaveAttribute('aria-disabled', 'true');
    await expect(next).toHaveAttribute('aria-disabled', 'false');
    for (const button of [previous, next]) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await next.click();
    await expect(month(page, 'January 2027')).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`give axe nothing to complain of, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openTool(page, OVER_CHRISTMAS);
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await expect(page.getByRole('button', { name: 'Next month' })).toHaveCount(width === 390 ? 1 : 0);
        expect(await complaints(page, { within: '.months', rules: 'all' })).toEqual([]);
      }
      // Axe asks for 4.5; paper and ink promise 7.
      const contrast = { within: '.months', rules: ['color-contrast-enhanced'], isStrict: true };
      expect(await complaints(page, contrast)).toEqual([]);
    });
  }

  test('are printed all, on one sheet with the plan', async ({ page }) => {
    // Long after, when the plan has most to say.
    await page.clock.setFixedTime(new Date('2026-11-23T12:00:00'));
    await openTool(page, '/when/#interview=2026-01-15T10:00&replyby=2026-06-01&place=US');
    await expect(months(page).getByRole('table')).toHaveCount(6);
    const sheets = (
      await page.pdf({ format: 'Letter', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } })
    ).toString('latin1');
    expect(sheets.match(/\/Type \/Page\b/gu)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Next month' })).toBeHidden();
    await expect(month(page, 'June 2026')).toBeVisible();
  });
});
