import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BEFORE_EACH_PAGE } from '../journeys/in-page';
import { driveWebKit } from '../journeys/webkit-driver';
import { nginxPath, startNginx, type Nginx } from '../support/nginx';
import { KINDS } from '../support/pages';
import { startWebKit, type WebKit } from '../support/webkit';

const WITHOUT = nginxPath === undefined ? ' (left out: there is no nginx on this machine)' : '';

describe.skipIf(nginxPath === undefined)(`behind nginx, with the settings that are built with the site${WITHOUT}`, () => {
  let nginx: Nginx;
  let webkit: WebKit;

  beforeAll(async () => {
    [nginx, webkit] = await Promise.all([startNginx(BEFORE_EACH_PAGE), startWebKit()]);
  });

  afterAll(async () => {
    await webkit.quit();
    nginx.stop();
  });

  test('every kind of page obeys the policy in the headers, and works', async () => {
    const { browser } = webkit;
    const reader = driveWebKit(browser, { origin: nginx.origin, beginPagesWith: () => undefined });
    for (const path of KINDS) {
      await reader.open(path);
      await browser.executeScript<null>(
        'for (const island of document.querySelectorAll("astro-island")) island.firstElementChild?.scrollIntoView()',
      );
      const count = async (): Promise<number> =>
        browser.executeScript<number>('return document.querySelectorAll("astro-island[ssr]").length');
      await expect.poll(count, { timeout: 30_000 }).toBe(0);
      if (path.startsWith('/search/')) await reader.untilText('Several interviewers');
      if (path.startsWith('/when/')) await reader.untilText('those of Scotland');
      if (path === '/write/thank-you/') {
        await reader.fill('Your name', 'Sam Roy');
        await reader.untilValue('Message', /Sam Roy$/u);
      }
      expect(await reader.complaints(), path).toEqual([]);
    }

    // What is not the site's own is refused and reported, so this test would see it.
    await browser.executeScript<null>('new Image().src = "https://elsewhere.example/picture.png"');
    const complaints = async (): Promise<string> => (await reader.complaints()).join();
    await expect.poll(complaints).toContain('img-src https://elsewhere.example');
  });
});
