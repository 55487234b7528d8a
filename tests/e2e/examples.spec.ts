import { expect, test } from '@playwright/test';

test('an example opens the builder with its sentences, and leaves names and days to the reader', async ({ page }) => {
  await page.goto('/guide/examples/');
  await page.getByRole('link', { name: 'Nurse on a general ward' }).click();
  await page.getByRole('link', { name: 'Use this as a start: Nurse on a general ward' }).click();
  await expect(page).toHaveURL(/\/write\/thank-you\//u);
  await expect(page.getByLabel('Job title')).toHaveValue('staff nurse');
  await expect(page.getByLabel('One thing you talked about')).toHaveValue(/breathing scores/u);
  await expect(page.getByLabel('Your name', { exact: true })).toHaveValue('');
  await expect(page.getByLabel('Company')).toHaveValue('');
});
