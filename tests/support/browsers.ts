import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
export const webkitDriverPath = '/usr/bin/WebKitWebDriver';
const XVFB = '/usr/bin/xvfb-run';

export interface Chromium {
  readonly path: string;
  readonly origin: string;
}

/**
 * The one that an npm package carries (Linux only) before the installed one: it is the same on every machine, and being
 * without windows it needs half the time. `CHROMIUM_PATH` names another.
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROMIUM_PATH;
  if (named && canRun(named)) return { path: named, origin: 'named by CHROMIUM_PATH' };
  const carried = await unpackCarriedChromium();
  if (carried) return { path: carried, origin: 'carried by the npm package @sparticuz/chromium' };
  const installed = CHROMIUM_PATHS.find(canRun);
  if (installed) return { path: installed, origin: 'installed on this machine' };
  throw new Error('There is none on this machine.');
}

/** The package has the libraries too that a bare system lacks (nss, nspr, expat); they are used only where it does. */
async function unpackCarriedChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: carried, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const path = await carried.executablePath();
  if (starts(path)) return path;
  await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))));
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  return starts(path) ? path : undefined;
}

function starts(path: string): boolean {
  return spawnSync(path, ['--version']).status === 0;
}

export const firefoxPath = canRun(FIREFOX) ? FIREFOX : undefined;
export const canRunWebKit = canRun(webkitDriverPath) && canRun(XVFB);

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
