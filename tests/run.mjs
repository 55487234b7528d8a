/**
 * Builds the site, runs every suite that this machine's browsers allow, and ends with the runners' own sums. Exits with 1
 * when anything failed or a suite ran nothing. Arguments name the suites to run (`npm test -- unit site`), where not all of
 * them are wanted; `--built` takes `dist/` as it is, and `--long` tries each property with 10,000 cases.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { canRunWebKit, findChromium, firefoxPath } from './support/browsers.ts';
import { nginxPath } from './support/nginx.ts';

const SUITES = ['unit', 'site', 'chromium', 'firefox', 'webkit'];
const LEFT_OUT = { passed: 0, failed: 0, skipped: 0 };

const { values: options, positionals } = parseArgs({
  options: { built: { type: 'boolean' }, long: { type: 'boolean' } },
  allowPositionals: true,
});
if (options.long) process.env.PROPERTY_RUNS = '10000';
const unknown = positionals.filter((name) => !SUITES.includes(name));
if (unknown.length > 0) fail(`There is no suite ${unknown.join(', ')}: there are ${SUITES.join(', ')}.`);
const wanted = new Set(positionals.length > 0 ? positionals : SUITES);
const needsSite = [...wanted].some((name) => name !== 'unit');
const isPlaywrightWanted = wanted.has('chromium') || wanted.has('firefox');

const reports = mkdtempSync(join(tmpdir(), 'afterword-reports-'));
if (needsSite && !options.built && !run('npm', ['run', 'build'])) fail('The site could not be built: see above.');
// Playwright's settings look for Chromium, whichever browser is asked for.
const chromium = isPlaywrightWanted ? await chromiumOrFail() : undefined;
if (wanted.has('firefox') && positionals.length > 0 && firefoxPath === undefined)
  fail('There is no Firefox on this machine.');
if (wanted.has('webkit') && positionals.length > 0 && !canRunWebKit) fail('There is no WebKit on this machine.');
const forVitest = ['unit', 'site', canRunWebKit && 'webkit'].filter((name) => wanted.has(name));
const sums = [forVitest.length > 0 ? vitest(forVitest) : LEFT_OUT, isPlaywrightWanted ? playwright() : LEFT_OUT];

console.log('');
if (wanted.has('chromium')) console.log(`Chromium: ${chromium.origin} (${chromium.path})`);
if (wanted.has('firefox')) {
  console.log(`Firefox: ${firefoxPath ?? 'left out, there is no /usr/bin/firefox-esr on this machine'}`);
}
if (wanted.has('webkit')) {
  const missing = 'left out, it needs webkit2gtk-driver and xvfb';
  console.log(`WebKit: ${canRunWebKit ? 'WebKitGTK, driven by WebKitWebDriver' : missing}`);
}
if (needsSite) console.log(`nginx: ${nginxPath ?? 'left out, there is no /usr/sbin/nginx on this machine'}`);
const total = (name) => sums.reduce((sum, suite) => sum + suite[name], 0);
const skipped = total('skipped');
if (skipped > 0) console.log(`Left out, each with its reason beside it: ${skipped}`);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') > 0 ? 1 : 0);

/** All of them at once, because what waits for WebKit leaves a processor to the others. */
function vitest(projects) {
  const file = join(reports, 'vitest.json');
  const [command, ...rest] = [
    ...(projects.includes('webkit') ? ['xvfb-run', '-a'] : []),
    ...['vitest', 'run', '--config', 'tests/vitest.config.ts'],
    ...projects.map((name) => `--project=${name}`),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  ];
  const isFine = run(command, rest);
  const report = read(file, 'Vitest');
  const ran = new Set(report.testResults.map(({ name }) => /\btests\W(site|webkit)\W/u.exec(name)?.[1] ?? 'unit'));
  const silent = projects.filter((name) => !ran.has(name));
  for (const name of silent) console.error(`\n${name}: no test ran`);
  const sum = { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
  return checked(sum, isFine && silent.length === 0, 'Vitest');
}

function playwright() {
  const file = join(reports, 'playwright.json');
  const projects = [wanted.has('chromium') && 'chromium', wanted.has('firefox') && firefoxPath && 'firefox']
    .filter(Boolean)
    .map((name) => `--project=${name}`);
  const isFine = run('playwright', ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json', ...projects], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const { expected, unexpected, flaky, skipped: left } = read(file, 'the browser tests').stats;
  return checked({ passed: expected, failed: unexpected + flaky, skipped: left }, isFine, 'the browser tests');
}

/** A runner that stops before its end counts as one failure, whatever it counted until then. */
function checked(sum, isFine, name) {
  if (sum.passed + sum.failed === 0) console.error(`\n${name}: no test ran`);
  const isSilent = sum.failed === 0 && (!isFine || sum.passed === 0);
  return isSilent ? { ...sum, failed: 1 } : sum;
}

function read(file, name) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error(`\n${name} left no report`);
    return {
      numPassedTests: 0,
      numFailedTests: 1,
      numPendingTests: 0,
      testResults: [],
      stats: { expected: 0, unexpected: 1, flaky: 0, skipped: 0 },
    };
  }
}

function run(command, arguments_, environment = {}) {
  const { status } = spawnSync(command, arguments_, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

async function chromiumOrFail() {
  try {
    return await findChromium();
  } catch (error) {
    return fail(`No Chromium: install chromium or Google Chrome, or set CHROMIUM_PATH. (${error.message})`);
  }
}

function fail(sentence) {
  console.error(`\n${sentence}\n0 passed, 1 failed`);
  process.exit(1);
}
