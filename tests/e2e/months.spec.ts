import { expect, test, type Locator, type Page } from '@playwright/test';
import { openLink, setClock } from '../support/builder';
import { complaints } from '../support/judges';

// @chromium: what is drawn is the same markup in every browser, and only Chromium can be told to be dark or to print.

const OVER_CHRISTMAS = '/when/#interview=2026-12-18&place=GB-ENG';

// A clock that stands still takes Date's place in the page, and reckons in UTC only where the zone is UTC.
test.use({ timezoneId: 'UTC' });

function months(page: Page): Locator {
  return page.getByRole('region', { name: 'The plan as months' });
}

function month(page: Page, name: string): Locator {
  return months(page).getByRole('table', { name });
}

test('the months @chromium', async ({ page }) => {
  await test.step('say of each day in words what it is', async () => {
    await setClock(page, '2026-12-22T10:00:00Z');
    await openLink(page, OVER_CHRISTMAS);
    for (const [name, day] of [
      ['December 2026', 'Friday, December 18: interview'],
      ['December 2026', 'Saturday, December 19: thank-you by the end of this day; weekend'],
      ['December 2026', 'Tuesday, December 22: today; wait'],
      ['December 2026', 'Friday, December 25: Christmas Day; wait'],
      ['December 2026', 'Tuesday, December 29: nudge'],
      ['January 2027', 'Wednesday, January 6: move on'],
    ] as const) {
      await expect.soft(month(page, name).getByRole('cell', { name: day, exact: true })).toHaveCount(1);
    }
    // Its number stands in the middle, as that of any other day.
    await expect(
      months(page)
        .getByRole('cell', { name: /: today/u })
        .first(),
    ).toHaveCSS('display', 'table-cell');
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

  await test.step('stand side by side on a desk, with nothing to press', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect(month(page, 'January 2027')).toBeVisible();
    const [one, two] = [await month(page, 'December 2026').boundingBox(), await month(page, 'January 2027').boundingBox()];
    expect(one).not.toBeNull();
    expect(one?.y).toBe(two?.y);
    await expect(page.getByRole('button', { name: 'Next month' })).toHaveCount(0);
    await expect(months(page)).not.toHaveAttribute('tabindex');
  });

  for (const colorScheme of ['dark', 'light'] as const) {
    await test.step(`give axe nothing to complain of, ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme });
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await expect(page.getByRole('button', { name: 'Next month' })).toHaveCount(width === 390 ? 1 : 0);
        expect.soft(await complaints(page, { within: '.months', rules: 'all' })).toEqual([]);
      }
      // Axe asks for 4.5; paper and ink promise 7.
      const contrast = { within: '.months', rules: ['color-contrast-enhanced'], isStrict: true };
      expect.soft(await complaints(page, contrast)).toEqual([]);
    });
  }

  await test.step('are turned one at a time on a phone, and open on today', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await setClock(page, '2027-01-02T10:00:00Z');
    // Opened anew, because only then do they choose which month to show.
    await openLink(page, OVER_CHRISTMAS);
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

  await test.step('are printed all, on one sheet with the plan', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    // Long after, when the plan has most to say.
    await setClock(page, '2026-11-23T12:00:00');
    await openLink(page, '/when/#interview=2026-01-15T10:00&replyby=2026-06-01&place=US');
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
