import { expect, test } from '@playwright/test';
import { fill, message, reachEveryTool } from '../support/builder';
import { recordViolations } from '../support/judges';
import { nginxPath, startNginx, type Nginx } from '../support/nginx';
import { KINDS } from '../support/pages';

test.describe('behind nginx, with the settings that are built with the site', () => {
  test.skip(nginxPath === undefined, 'There is no nginx on this machine.');
  // In Firefox a request that its page has left behind is an error of the worker's, and no fault of a policy.
  test.use({
    serviceWorkers: async ({ browserName }, use) => {
      await use(browserName === 'chromium' ? 'allow' : 'block');
    },
  });
  let nginx: Nginx;
  test.beforeAll(async () => {
    nginx = await startNginx();
  });
  test.afterAll(() => {
    nginx.stop();
  });

  test('every kind of page obeys the policy in the headers, and works @engines', async ({ page }) => {
    const violations = await recordViolations(page);
    for (const path of KINDS) {
      const response = await page.goto(nginx.origin + path);
      expect(response?.headers()['content-security-policy'], path).toContain("frame-ancestors 'none'");
      await reachEveryTool(page);
      if (path.startsWith('/search/')) {
        await expect(page.getByRole('main').getByRole('option').first()).toBeVisible();
      }
      if (path === '/write/thank-you/') {
        await fill(page, { 'Your name': 'Sam Roy' });
        await expect(message(page)).toHaveValue(/Sam Roy$/u);
      }
      if (path.startsWith('/when/')) await expect(page.getByText('those of Scotland')).toBeVisible();
      // A script that is on its way when the page is left fails, which is no fault of a policy. In Firefox, Playwright may miss
      // that a request has ended.
      await page.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => undefined);
      expect.soft(await violations(), path).toEqual([]);
    }
  });

  test('every answer has the headers, also one about a page that is not there', async ({ request }) => {
    for (const path of ['/', '/write/thank-you', '/sw.js', '/holidays/JP.json', '/no/such/page']) {
      const response = await request.get(nginx.origin + path);
      expect.soft(response.status(), path).toBe(path === '/no/such/page' ? 404 : 200);
      expect.soft(response.headers(), path).toMatchObject({
        'content-security-policy': expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'/u),
        'strict-transport-security': 'max-age=31536000',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'permissions-policy': expect.stringContaining('camera=()'),
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-cache',
      });
    }
    const home = await (await request.get(`${nginx.origin}/`)).text();
    const script = /\/_astro\/[\w.-]+\.js/u.exec(home)?.[0] ?? 'none';
    const unchanging = await request.get(nginx.origin + script);
    expect(unchanging.headers()['cache-control']).toContain('immutable');
    expect(unchanging.headers()['x-content-type-options']).toBe('nosniff');
  });
});
