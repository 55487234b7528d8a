import { expect, test, type Page } from '@playwright/test';
import { field, fill, forgetVisits, message, openFresh, openTool } from '../support/builder';
import { expectNoComplaints } from '../support/judges';

/** As a mail program or a spreadsheet hands a list over. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+V');
}

function person(page: Page, number: number) {
  return page.getByRole('group', { name: `Person ${String(number)}`, exact: true });
}

test('a list of names that is pasted @chromium', async ({ page }) => {
  const tabs = page.getByRole('tab');

  await test.step('is taken as it is where it is one line', async () => {
    await openTool(page, '/write/thank-you/');
    await field(page, 'Their name').focus();
    await paste(page, 'Dana Lee\n');
    await expect(field(page, 'Their name')).toHaveValue(/^Dana Lee\s?$/u);
    await expect(tabs).toHaveCount(0);
  });

  await test.step('says who did not fit where it is longer than ten, and what stood there stays', async () => {
    await field(page, 'Their name').fill('Dana Lee');
    await paste(page, Array.from({ length: 11 }, (_, index) => `Person ${String.fromCodePoint(65 + index)}`).join('\n'));
    await expect(page.getByText('No room for Person J, Person K: 10 is the limit.')).toBeVisible();
    await expect(field(person(page, 1), 'Their name')).toHaveValue('Dana Lee');
    await expect(tabs).toHaveCount(10);
  });

  await test.step('makes one email for each, with role and address', async () => {
    await openFresh(page, '/write/thank-you/');
    await fill(page, { 'Your name': 'Sam Roy' });
    await field(page, 'Their name').focus();
    await paste(page, '1. Dana Lee, head of analytics <dana@example.com>\n2. Sam Hill\n3. 李雷');
    await expect(page.getByText('3 people taken from what you pasted. Check each name.')).toBeVisible();
    await expect(tabs).toHaveText(['Dana Lee', 'Sam Hill', '李雷']);
    await expect(field(person(page, 1), 'Their role')).toHaveValue('head of analytics');
    await expect(field(person(page, 1), 'Their email address')).toHaveValue('dana@example.com');
    await expect(message(page)).toHaveValue(/^Dear Dana Lee,[\s\S]*Your side of it was especially useful to hear\./u);
    await expectNoComplaints(page);
  });

  await test.step('gives people who are moved up and down, and whose email was copied stays marked', async () => {
    await page.getByRole('tab', { name: 'Dana Lee' }).click();
    await page.getByRole('button', { name: /^Copy message/u }).click();
    await expect(page.getByRole('tab', { name: 'Dana Lee ✓ copied' })).toBeVisible();
    await page.getByRole('button', { name: 'Move person 1 down' }).click();
    await expect(tabs).toHaveText(['Sam Hill', 'Dana Lee ✓ copied', '李雷']);
    await page.getByRole('button', { name: 'Move person 2 up' }).click();
    await expect(tabs).toHaveText(['Dana Lee ✓ copied', 'Sam Hill', '李雷']);
  });
});

test('the form helps', async ({ page }) => {
  await test.step('by questions, whose first words stand in the field', async () => {
    await openTool(page, '/write/thank-you/');
    await page.getByRole('button', { name: 'Help me remember' }).first().click();
    await expect(page.getByText('What were they proud of?')).toBeVisible();
    await expectNoComplaints(page);
    await page.getByRole('button', { name: '“the way your team …”' }).click();
    const detail = field(page, 'One thing you talked about');
    await expect(detail).toHaveValue('the way your team ');
    await expect(detail).toBeFocused();
    await page.keyboard.type('plans the rota');
    await expect(message(page)).toHaveValue(/the way your team plans the rota\./u);
  });

  await test.step('by “Copy next”, which counts the blanks of whoever is next, and by bringing back who was removed', async () => {
    await openFresh(page, '/write/thank-you/#to=Dana+Lee&detail=the+rota&to=Kim+Park');
    await expect(page.getByRole('button', { name: /^Copy next: Kim Park \(\d blanks left\)$/u })).toBeVisible();
    await page.getByRole('button', { name: 'Remove person 2' }).click();
    await expect(page.getByRole('tab')).toHaveCount(0);
    await page.getByRole('button', { name: 'Bring my answers back' }).click();
    await expect(page.getByRole('tab', { name: 'Kim Park' })).toBeVisible();
  });

  await test.step('by an example that opens it with its sentences, and leaves names and days to the reader', async () => {
    await forgetVisits(page);
    await page.goto('/guide/examples/');
    await page.getByRole('link', { name: 'Nurse on a general ward' }).click();
    await page.getByRole('link', { name: 'Use this as a start: Nurse on a general ward' }).click();
    await expect(page).toHaveURL(/\/write\/thank-you\//u);
    await expect(page.getByLabel('Job title')).toHaveValue('staff nurse');
    await expect(page.getByLabel('One thing you talked about')).toHaveValue(/breathing scores/u);
    await expect(page.getByLabel('Your name', { exact: true })).toHaveValue('');
    await expect(page.getByLabel('Company')).toHaveValue('');
  });
});

test('the days of a late thank-you', async ({ page }) => {
  await test.step('are spelled as the British do, and so is the closing, also after a reload', async () => {
    await page.clock.setFixedTime(new Date('2026-11-23T15:00:00Z'));
    await openTool(page, '/write/late-thank-you/');
    await field(page, 'Interview date').fill('2026-11-03');
    await expect(message(page)).toHaveValue(/on Tuesday, November 3 [\s\S]*\nSincerely,/u);
    await page.getByRole('radio', { name: 'British' }).check();
    await expect(message(page)).toHaveValue(/on Tuesday 3 November [\s\S]*\nYours sincerely,/u);
    await page.reload();
    await expect(message(page)).toHaveValue(/on Tuesday 3 November/u);
  });

  await test.step('lead to it from the thank-you, with what was typed', async () => {
    await page.clock.setFixedTime(new Date('2026-11-25T10:00:00'));
    await openFresh(page, '/write/thank-you/#you=Sam+Roy&role=data+analyst&to=Dana+Lee&interview=2026-11-20');
    await page.getByRole('link', { name: 'Open that email' }).click();
    await page.waitForURL('**/write/late-thank-you/**');
    await expect(message(page)).toHaveValue(/^Dear Dana Lee,[\s\S]*data analyst[\s\S]*Sam Roy$/u);
  });
});
