import { expect, test } from '@playwright/test';
import { JOURNEYS, leftOut } from '../journeys/journeys';
import { drivePlaywright, FIREFOX_CANNOT } from '../journeys/playwright-driver';

for (const journey of JOURNEYS) {
  const reason = leftOut(journey, FIREFOX_CANNOT);
  test(`${journey.name} @engines${reason === undefined ? '' : ' @chromium'}`, async ({ page, browserName }) => {
    const driver = await drivePlaywright(page, browserName);
    await journey.run(driver);
    expect(await driver.complaints()).toEqual([]);
  });
  if (reason !== undefined) test.skip(`${journey.name} (left out in Firefox: ${reason}) @engines @others`, () => undefined);
}
