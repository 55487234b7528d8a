import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Each theme at each width. */
export const VIEWS = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 1280 },
] as const;

export type View = (typeof VIEWS)[number];

declare global {
  interface Window {
    policyViolations: string[];
  }
}

/** Every complaint of axe as one line, so that a failure can be read. */
export async function complaints(page: Page): Promise<readonly string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    // No page has frames, for which axe would open another page at every run.
    .setLegacyMode()
    .withTags(RULES)
    .analyze();
  expect(passes.length).toBeGreaterThan(5);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

export async function expectNoComplaints(page: Page, views: readonly View[], name = ''): Promise<void> {
  for (const { colorScheme, width } of views) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await complaints(page), `${name} ${colorScheme}, ${String(width)} pixels`).toEqual([]);
  }
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
