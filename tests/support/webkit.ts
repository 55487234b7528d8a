import { spawn } from 'node:child_process';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { webkitDriverPath } from './browsers.ts';
import { freePort } from './free-port.ts';

/** Debian's WebKitGTK, the one engine that Playwright cannot drive. */
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const PATIENCE = 30_000;

export interface WebKit {
  readonly browser: WebDriver;
  quit(): Promise<void>;
}

/** A window of an empty browser, in New York. A driver runs one at a time, so each has its own. */
export async function startWebKit(): Promise<WebKit> {
  const port = await freePort();
  const driver = spawn(webkitDriverPath, [`--port=${String(port)}`], {
    stdio: 'ignore',
    env: { ...process.env, TZ: 'America/New_York' },
  });
  const url = `http://127.0.0.1:${String(port)}`;
  await untilAnswering(`${url}/status`);
  const browser = await new Builder()
    .usingServer(url)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] },
      }),
    )
    .build();
  return {
    browser,
    quit: async () => {
      await browser.quit();
      driver.kill();
    },
  };
}

async function untilAnswering(url: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const isThere = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    if (Date.now() > end) throw new Error(`${url} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
