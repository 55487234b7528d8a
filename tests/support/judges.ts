import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

declare global {
  interface Window {
    axe?: typeof axe;
    policyViolations: string[];
  }
}

/**
 * Every complaint of axe as one line, so that a failure can be read. Axe is loaded once a page: loading it is most of its
 * work. What it cannot decide is a complaint too where `isStrict`.
 */
export async function complaints(
  page: Page,
  {
    within,
    rules = RULES,
    isStrict = false,
  }: { within?: string; rules?: readonly string[] | 'all'; isStrict?: boolean } = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(AXE);
  const { violations, incomplete, passes } = await page.evaluate(
    async ({ root, runOnly }) => {
      // Halfway between the light theme and the dark one, a button's colors are nobody's choice.
      await Promise.allSettled(document.getAnimations().map(async ({ finished }) => finished));
      // What is stuck to the bottom edge covers whatever happens to be scrolled there, and all of that can be scrolled up.
      const stuck = [...document.querySelectorAll<HTMLElement>('.action-bar, .answer-row')];
      for (const bar of stuck) bar.style.position = 'static';
      const found = await window.axe?.run(root ?? document, { ...runOnly, resultTypes: ['violations', 'incomplete'] });
      for (const bar of stuck) bar.style.removeProperty('position');
      if (!found) throw new Error('Axe was not loaded.');
      return { ...found, passes: found.passes.length };
    },
    { root: within, runOnly: rules === 'all' ? {} : { runOnly: [...rules] } },
  );
  expect(passes).toBeGreaterThan(rules === RULES ? 5 : 0);
  return [...violations, ...(isStrict ? incomplete : [])].flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** On a phone in the light and on a desk in the dark: colors don't depend on the width, and nothing else on the theme. */
export async function expectNoComplaints(page: Page, name = ''): Promise<void> {
  for (const [width, colorScheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await untilSettled(page);
    expect.soft(await complaints(page), `${name} ${colorScheme}, ${String(width)} pixels`).toEqual([]);
  }
}

/** Until what a page does about its new width, in a `ResizeObserver`, is done: that is within one frame. */
async function untilSettled(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

/** What the policy refused on the page that is open, and every error since it was last asked for. */
export async function recordViolations(page: Page): Promise<() => Promise<readonly string[]>> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`error: ${error.message}`));
  page.on('console', (entry) => {
    if (entry.type() === 'error') errors.push(`console: ${entry.text()}`);
  });
  await page.addInitScript(() => {
    window.policyViolations = [];
    addEventListener('securitypolicyviolation', (event) => {
      window.policyViolations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return async () => [...errors.splice(0), ...(await page.evaluate(() => window.policyViolations))];
}
