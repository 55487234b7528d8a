import { existsSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** As root, in a container, and without a word to anybody's servers. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];
const FIREFOX = '/usr/bin/firefox-esr';
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
const XVFB = '/usr/bin/xvfb-run';

export interface Chromium {
  readonly path: string;
  readonly origin: string;
}

/** The installed one where there is one, else the one that an npm package carries (Linux only). */
export async function findChromium(): Promise<Chromium> {
  const installed = [process.env.CHROMIUM_PATH, ...CHROMIUM_PATHS].find((path) => path && existsSync(path));
  if (installed) return { path: installed, origin: 'installed on this machine' };
  const { default: carried } = await import('@sparticuz/chromium');
  return { path: await carried.executablePath(), origin: 'carried by the npm package @sparticuz/chromium' };
}

export const firefoxPath = existsSync(FIREFOX) ? FIREFOX : undefined;
export const canRunWebKit = existsSync(WEBKIT_DRIVER) && existsSync(XVFB);

/** A new profile for every run, so that no run sees what another left. */
export function freshFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `afterword-${name}-`));
}
