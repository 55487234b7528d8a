import { expect, test } from '@playwright/test';
import { field, message, untilAlive } from '../support/builder';

test.use({ serviceWorkers: 'allow' });

test('after one visit of any page the tools, visited pages and fetched holidays work offline', async ({ page, context }) => {
  await page.goto('/guide/nudge/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.goto('/when/#interview=2026-12-18&place=GB-SCT');
  await expect(page.getByText('those of Scotland')).toBeVisible();

  await test.step('nothing that stands in an address is kept', async () => {
    await page.goto('/write/nudge/?you=Sam+Roy&to=Dana+Lee');
    await expect(message(page)).toHaveValue(/Sam Roy$/u);
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return lists.flat().map(({ url }) => url);
    });
    expect(kept.some((url) => url.endsWith('/write/nudge/'))).toBe(true);
    expect(kept.filter((url) => /[?#]|Sam|Dana/u.test(url))).toEqual([]);
  });

  await context.setOffline(true);

  await page.goto('/write/thank-you/');
  await untilAlive(page);
  await field(page, 'Your name').fill('Sam Roy');
  await expect(message(page)).toHaveValue(/Sam Roy$/u);
  await page.getByRole('button', { name: 'Share link' }).click();
  await expect(page.getByRole('button', { name: 'Without personal details' })).toBeVisible();

  await page.goto('/when/#interview=2026-12-18&place=GB-SCT');
  await expect(page.getByText('those of Scotland')).toBeVisible();
  await page.goto('/guide/nudge/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/guide/no-such-page/');
  await expect(page.getByRole('heading', { name: 'You are offline' })).toBeVisible();
});

test('a while after one visit every email and every page of the guide works offline', async ({ page, context }) => {
  await page.goto('/');
  for (const path of ['/write/withdraw/', '/guide/writing-with-an-ai-tool/', '/about/sources/']) {
    await expect.poll(async () => page.evaluate(async (key) => Boolean(await caches.match(key)), path)).toBe(true);
  }
  await context.setOffline(true);
  for (const path of ['/write/accept/', '/guide/questions/', '/guide/glossary/', '/about/sources/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'You are offline' })).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto('/write/nudge/');
  await untilAlive(page);
  await field(page, 'Your name').fill('Sam Roy');
  await page.getByRole('button', { name: 'Change the wording' }).click();
  await expect(page.getByRole('button', { name: 'Another way' }).first()).toBeVisible();
  await expect(page.getByText('couldn’t be loaded')).toHaveCount(0);
});
