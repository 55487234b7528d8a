import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { JOURNEYS } from '../journeys/journeys';
import { driveWebKit } from '../journeys/webkit-driver';
import { DIST } from '../support/second-build';
import { serveSite, type SiteServer } from '../support/site-server';
import { startWebKit, type WebKit } from '../support/webkit';

let site: SiteServer;
let webkit: WebKit;

beforeAll(async () => {
  [site, webkit] = await Promise.all([serveSite(DIST), startWebKit()]);
});

afterAll(async () => {
  await webkit.quit();
  site.close();
});

beforeEach(async () => {
  // No script of the site runs there that could store again what a form held.
  await webkit.browser.get(`${site.origin}/robots.txt`);
  await webkit.browser.executeScript<null>('sessionStorage.clear(); localStorage.clear()');
});

for (const journey of JOURNEYS) {
  test(journey.name, async () => {
    const driver = driveWebKit(webkit.browser, site);
    await journey.run(driver);
    expect(await driver.complaints()).toEqual([]);
  });
}
