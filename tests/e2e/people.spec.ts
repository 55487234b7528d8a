import { expect, test, type Page } from '@playwright/test';
import { field, message, openFilledThankYou, openTool } from '../support/builder';
import { expectNoComplaints, VIEWS } from '../support/judges';

/** As a mail program or a spreadsheet hands a list over. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+V');
}

function person(page: Page, number: number) {
  return page.getByRole('group', { name: `Person ${String(number)}`, exact: true });
}

test.describe('a list of names @chromium', () => {
  test('that is pasted makes one email for each, with role and address', async ({ page }) => {
    await openTool(page, '/write/thank-you/');
    await field(page, 'Their name').focus();
    await paste(page, '1. Dana Lee, head of analytics <dana@example.com>\n2. Sam Hill\n3. 李雷');
    await expect(page.getByText('3 people taken from your list. Check each name.')).toBeVisible();
    await expect(page.getByRole('tab')).toHaveText(['Dana Lee', 'Sam Hill', '李雷']);
    await expect(field(person(page, 1), 'Their role')).toHaveValue('head of analytics');
    await expect(field(person(page, 1), 'Their email address')).toHaveValue('dana@example.com');
    await expect(message(page)).toHaveValue(/^Dear Dana Lee,[\s\S]*Your side of it was especially useful to hear\./u);
    await expectNoComplaints(page, VIEWS);
  });

  test('longer than ten says who did not fit, and what stood there stays', async ({ page }) => {
    await openFilledThankYou(page);
    await field(page, 'Their name').focus();
    await paste(page, Array.from({ length: 11 }, (_, index) => `Person ${String.fromCodePoint(65 + index)}`).join('\n'));
    await expect(page.getByText('No room for Person J, Person K: 10 is the most.')).toBeVisible();
    await expect(field(person(page, 1), 'Their name')).toHaveValue('Dana Lee');
    await expect(page.getByRole('tab')).toHaveCount(10);
  });

  test('of one line is pasted as it is', async ({ page }) => {
    await openTool(page, '/write/thank-you/');
    await field(page, 'Their name').focus();
    await paste(page, 'Dana Lee\n');
    await expect(field(page, 'Their name')).toHaveValue(/^Dana Lee\s?$/u);
    await expect(page.getByRole('tab')).toHaveCount(0);
  });
});

test('people are moved up and down, and whose email was copied stays marked @chromium', async ({ page }) => {
  await openFilledThankYou(page);
  await page.getByRole('button', { name: 'Add another person' }).click();
  await field(person(page, 2), 'Their name').fill('Ana Hill');
  await page.getByRole('tab', { name: 'Dana Lee' }).click();
  await page.getByRole('button', { name: /^Copy message/u }).click();
  await expect(page.getByRole('tab', { name: 'Dana Lee ✓ copied' })).toBeVisible();
  await page.getByRole('button', { name: 'Move person 1 down' }).click();
  await expect(page.getByRole('tab')).toHaveText(['Ana Hill', 'Dana Lee ✓ copied']);
  await page.getByRole('button', { name: 'Move person 2 up' }).click();
  await expect(page.getByRole('tab')).toHaveText(['Dana Lee ✓ copied', 'Ana Hill']);
});

test('questions help to remember, and their first words stand in the field', async ({ page }) => {
  await openTool(page, '/write/thank-you/');
  await page.getByRole('button', { name: 'Help me remember' }).first().click();
  await expect(page.getByText('What were they proud of?')).toBeVisible();
  await expectNoComplaints(page, VIEWS.slice(0, 2));
  await page.getByRole('button', { name: '“the way your team …”' }).click();
  const detail = field(page, 'One thing you talked about');
  await expect(detail).toHaveValue('the way your team ');
  await expect(detail).toBeFocused();
  await page.keyboard.type('plans the rota');
  await expect(message(page)).toHaveValue(/the way your team plans the rota\./u);
});

test('British English spells the date and the closing, and comes back after a reload', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T15:00:00Z'));
  await openTool(page, '/write/late-thank-you/');
  await field(page, 'Interview date').fill('2026-11-03');
  await expect(message(page)).toHaveValue(/on Tuesday, November 3 [\s\S]*\nSincerely,/u);
  await page.getByRole('radio', { name: 'British: 1 December' }).check();
  await expect(message(page)).toHaveValue(/on Tuesday 3 November [\s\S]*\nYours sincerely,/u);
  await page.reload();
  await expect(message(page)).toHaveValue(/on Tuesday 3 November/u);
});

test('somebody who was removed can be had again, and “Copy next” counts the blanks of whoever is next', async ({ page }) => {
  await openTool(page, '/write/thank-you/#to=Dana+Lee&detail=the+rota&to=Kim+Park');
  await expect(page.getByRole('button', { name: /^Copy next: Kim Park \(\d blanks left\)$/u })).toBeVisible();
  await page.getByRole('button', { name: 'Remove person 2' }).click();
  await expect(page.getByRole('tab')).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring my answers back' }).click();
  await expect(page.getByRole('tab', { name: 'Kim Park' })).toBeVisible();
});

test('a late thank-you takes along what was typed', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
  await openTool(page, '/write/thank-you/#you=Sam+Roy&role=data+analyst&to=Dana+Lee&interview=2026-11-20');
  await page.getByRole('link', { name: 'Open that email' }).click();
  await page.waitForURL('**/write/late-thank-you/**');
  await expect(message(page)).toHaveValue(/^Dear Dana Lee,[\s\S]*data analyst[\s\S]*Sam Roy$/u);
});
