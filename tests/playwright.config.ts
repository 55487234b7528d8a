import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium, firefoxPath } from './support/browsers';

const port = Number(process.env.TEST_PORT ?? 4391);
const chromium = await findChromium();

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  // A browser of its own for each: as soon as there are more than the processors can serve, all of them take longer.
  workers: Math.max(2, Math.floor(availableParallelism() / 2)),
  retries: 0,
  // A test goes through many steps on one page, because opening a page costs more than most steps.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI === 'true',
  use: {
    baseURL: `http://localhost:${String(port)}`,
    // A test begins with an empty browser all the same, but not with a new process, and with the site's scripts still kept. What
    // is not put back by itself is written beside the option: above all, a test that goes offline comes back.
    reuseContext: true,
    locale: 'en-US',
    timezoneId: 'America/New_York',
    serviceWorkers: 'block',
    // What is not there to be pressed is said long before the test is over.
    actionTimeout: 30_000,
  },
  webServer: {
    command: `node serve.mjs ${String(port)}`,
    url: `http://localhost:${String(port)}/`,
    reuseExistingServer: false,
  },
  projects: [
    ...(firefoxPath === undefined
      ? []
      : [
          {
            name: 'firefox',
            // It needs several times as much of the processor as Chromium, most of it for windows and processes: so there is one,
            // which starts first and goes on beside the others.
            workers: 1,
            timeout: 300_000,
            // Driven over WebDriver BiDi, which only some versions of Playwright do with an unpatched Firefox.
            use: { browserName: 'firefox' as const, channel: 'moz-firefox', launchOptions: { executablePath: firefoxPath } },
            // What engines do differently: controls, dates, policy, hydration. All else once, in Chromium, to stay quick.
            grep: /@engines/u,
            grepInvert: /@chromium/u,
          },
        ]),
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { executablePath: chromium.path, args: CHROMIUM_ARGUMENTS },
        // A browser without windows refuses what it would have to ask for.
        permissions: ['clipboard-read', 'clipboard-write'],
      },
      // What another test does in Chromium, with more.
      grepInvert: /@others/u,
    },
  ],
});
