import { expect, test, type Locator, type Page } from '@playwright/test';
import {
  addPerson,
  drawFirstWordings,
  field,
  fill,
  message,
  openFilledThankYou,
  openTool,
  subject,
  untilAlive,
} from '../support/builder';

const PHONE = { width: 390, height: 844 };
/** What a phone's keyboard leaves of the screen. */
const ABOVE_KEYBOARD = { width: 390, height: 460 };
const DESKS = [
  { width: 1280, height: 720 },
  { width: 1280, height: 800 },
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
];
const SWIPE = 500;

/** Whether the middle of an element is on the screen, with nothing over it. */
async function isInSight(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const found = document.elementFromPoint(left + Math.min(width / 2, 40), top + Math.min(height / 2, 20));
    return found !== null && (element.contains(found) || found.contains(element));
  });
}

/** A reader with one thumb: counts what it does. */
function thumbOf(page: Page) {
  const count = { taps: 0, swipes: 0 };
  const swipeTo = async (target: Locator): Promise<void> => {
    for (let tries = 0; tries < 20 && !(await isInSight(target)); tries += 1) {
      const { y } = (await target.boundingBox()) ?? { y: 0 };
      await page.evaluate(
        (by) => {
          scrollBy({ top: by, behavior: 'instant' });
        },
        y < 0 ? -SWIPE : SWIPE,
      );
      count.swipes += 1;
    }
  };
  return {
    count,
    tap: async (target: Locator): Promise<void> => {
      await swipeTo(target);
      count.taps += 1;
      await target.click();
    },
    /** A key at a time; after each the words of the letter, or the letter itself, are in sight. */
    type: async (text: string): Promise<void> => {
      for (const key of text) {
        await page.keyboard.press(key === '\n' ? 'Enter' : key);
        await expect(async () => {
          expect(await isInSight(page.locator('.letter-strip')), `after “${key}” of “${text}”`).toBe(true);
        }).toPass();
      }
    },
  };
}

test('on a phone three thank-yous are copied with few taps, and the letter is never out of sight @chromium', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize(PHONE);
  await drawFirstWordings(page);
  await page.goto('/');
  const thumb = thumbOf(page);
  await thumb.tap(page.getByRole('link', { name: 'Write an email' }));
  await thumb.tap(page.getByRole('link', { name: 'Thank-you email', exact: true }));
  await untilAlive(page);
  await thumb.tap(field(page, 'Your name'));
  await expect(page.locator('.letter-strip')).toContainText('[Your name]');
  // "Next" on the keyboard goes on to the job, and past the company and the day to the name of the first person.
  await thumb.type('Sam Roy\nData analyst\n\n\n\n');
  await thumb.type('Dana Lee\n\n\n\nhow you plan the rota');
  const add = page.getByRole('button', { name: 'Add another person' });
  await thumb.tap(add);
  await thumb.type('Roy Kim\n\n\n\nthe new ward');
  await thumb.tap(add);
  await thumb.type('Ana Diaz\n\n\n\nthe night shifts');
  await thumb.tap(field(page, 'What you bring to it'));
  await thumb.type('I ran a ward of 20 beds');
  await thumb.tap(page.getByRole('button', { name: 'Copy message' }));
  await expect(page.getByText('Message copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Dear Dana Lee,[\s\S]*how you plan the rota[\s\S]*Sam Roy$/u,
  );
  expect(thumb.count.taps).toBeLessThanOrEqual(12);
  expect(thumb.count.swipes).toBeLessThanOrEqual(2);
  for (const name of ['Roy Kim', 'Ana Diaz']) {
    await thumb.tap(page.getByRole('button', { name: `Copy next: ${name}` }));
    await expect(async () => {
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`Dear ${name},`);
    }).toPass();
  }
  expect(thumb.count.taps).toBeLessThanOrEqual(14);
  // The button is gone, and the focus is not lost with it.
  await expect(page.getByRole('button', { name: 'Copy message' })).toBeFocused();
});

test('on a phone the words of the letter stand above the keyboard @chromium', async ({ page }) => {
  await page.setViewportSize(ABOVE_KEYBOARD);
  await openTool(page, '/write/thank-you/');
  const strip = page.locator('.letter-strip');
  const marked = strip.locator('mark');

  await test.step('of the answer that is typed, also of one that is not answered yet', async () => {
    await field(page, 'Job title').focus();
    await expect(strip).toContainText('Thank you for meeting with me about the [Job title] position.');
    await expect(marked).toHaveText('[Job title]');
    await page.keyboard.type('data analyst');
    await expect(strip).toContainText('about the data analyst position.');
    await expect(marked).toHaveText('data analyst');
  });

  await test.step('of the subject, where only that has the answer', async () => {
    await field(page, 'Your name').focus();
    await page.keyboard.type('Sam Roy');
    await expect(strip).toContainText('Sam Roy');
  });

  await test.step('and none where the letter does not have it', async () => {
    await field(page, 'Their email address').focus();
    await expect(strip).toContainText('This answer isn’t printed in the letter.');
  });

  await test.step('nothing covers the field', async () => {
    for (const label of ['Your name', 'Company', 'Their name', 'One thing you talked about', 'What you bring to it']) {
      await field(page, label).focus();
      await expect(async () => {
        expect(await isInSight(field(page, label)), label).toBe(true);
        expect(await isInSight(strip), label).toBe(true);
      }).toPass();
    }
  });

  await test.step('a press leads to the whole letter, and back', async () => {
    await field(page, 'One thing you talked about').focus();
    await strip.click();
    expect(await isInSight(subject(page))).toBe(true);
    await page.getByRole('button', { name: 'Back to “One thing you talked about”' }).click();
    await expect(field(page, 'One thing you talked about')).toBeFocused();
  });

  await test.step('what is left blank is one press away, from the bar and from the letter', async () => {
    await page.getByRole('button', { name: /^\d blanks left$/u }).click();
    await expect(field(page, 'Their name')).toBeFocused();
    await message(page).click({ position: { x: 75, y: 15 } });
    await expect(field(page, 'Their name')).toBeFocused();
  });

  await test.step('a letter that is edited by hand says that it does not follow', async () => {
    await message(page).fill('My own words.');
    await field(page, 'Company').focus();
    await expect(strip).toContainText('The letter’s text is your own now');
  });
});

test('on a desk the first line of the letter and “Copy message” are always in sight @chromium', async ({ page }) => {
  await openFilledThankYou(page);
  await fill(page, {
    'What you bring to it': 'I ran a ward of 20 beds, and planned its shifts for three years. '.repeat(3),
  });
  for (const size of DESKS) {
    await test.step(`of ${String(size.width)} by ${String(size.height)}`, async () => {
      await page.setViewportSize(size);
      for (const label of ['Your name', 'Company', 'One thing you talked about', 'What you bring to it']) {
        await field(page, label).focus();
        await field(page, label).scrollIntoViewIfNeeded();
        expect(await isInSight(page.getByRole('button', { name: 'Copy message' })), label).toBe(true);
        expect(await isInSight(message(page)), label).toBe(true);
      }
      const inner = await page.locator('.builder-letter').evaluate((pane) => getComputedStyle(pane).overflowY);
      expect(inner).toBe('visible');
    });
  }
});

test('what is said of a field when it is left does not move a button from under the press @chromium', async ({ page }) => {
  await openTool(page, '/write/thank-you/');
  await field(page, 'Their email address').fill('dana');
  await page.getByRole('button', { name: 'Add another person' }).click();
  await expect(page.getByRole('group', { name: 'Person 2' })).toBeVisible();
  await expect(page.getByText('This isn’t an email address')).toBeVisible();
});

test('nor does what comes late @chromium', async ({ page }) => {
  await openFilledThankYou(page);
  await addPerson(page, { 'Their name': 'Kim Ito' });
  const gate = Promise.withResolvers<undefined>();
  await page.route(/opened-parts|create-letter-dates|letters\.json/u, async (route) => {
    await gate.promise;
    await route.continue();
  });
  await page.reload();
  await untilAlive(page);
  const share = page.getByRole('button', { name: 'Share link' });
  await share.hover();
  await page.mouse.down();
  gate.resolve(undefined);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('tab')).toHaveCount(0);
  await page.mouse.up();
  await expect(page.getByRole('dialog', { name: 'Share a link that fills in this form' })).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(2);
});

test('nor does what the page does by itself @chromium', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T15:00:00') });
  await openFilledThankYou(page);
  await page.clock.pauseAt(new Date('2026-11-23T16:00:00'));
  const checks = page.getByRole('region', { name: 'Checks' });
  await message(page).fill('My own words.');
  await page.clock.runFor(100);
  await expect(checks).toContainText('· 3 words');
  const presses = [
    ['pointerdown', 'pointerup'],
    ['pointerdown', 'pointercancel'],
    ['mousedown', 'mouseup'],
    // A menu of the browser takes the end of a press with it.
    ['mousedown', undefined],
  ] as const;
  for (const [index, [begin, end]] of presses.entries()) {
    await test.step(`from ${begin} to ${end ?? 'nothing'}`, async () => {
      const words = index + 4;
      await page.dispatchEvent('body', begin);
      await message(page).fill(`${'word '.repeat(words)}.`);
      await page.clock.runFor(2000);
      await expect(checks).toContainText(`· ${String(words - 1)} words`);
      if (end) await page.dispatchEvent('body', end);
      await page.clock.runFor(end ? 100 : 1000);
      await expect(checks).toContainText(`· ${String(words)} words`);
    });
  }
});
