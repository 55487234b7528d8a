import { expect, type Locator, type Page } from '@playwright/test';
import { untilAlive } from '../support/builder';
import { asPattern, inNewYork, type Driver } from './driver';
import { BEFORE_EACH_PAGE, COMPLAINTS_SO_FAR } from './in-page';

export const FIREFOX_CANNOT: Driver['cannot'] = {
  back: 'Playwright cannot follow a page that Firefox brings back without loading it',
};

/** Chromium, and Firefox. */
export async function drivePlaywright(page: Page, browserName: string): Promise<Driver> {
  await page.addInitScript(BEFORE_EACH_PAGE);
  const part = (within?: string): Page | Locator => (within === undefined ? page : page.getByLabel(within, { exact: true }));
  const control = (label: string, within?: string): Locator => part(within).getByLabel(asPattern(label));
  const seen = (within?: string): Locator =>
    within === undefined ? page.locator('body') : page.getByLabel(within, { exact: true });
  const pathNow = (): string => page.url().replace(/^https?:\/\/[^/]+/u, '');

  return {
    cannot: browserName === 'firefox' ? FIREFOX_CANNOT : {},
    setClock: async (moment) => page.clock.setFixedTime(new Date(inNewYork(moment))),
    open: async (path) => {
      await page.goto(path);
      await untilAlive(page);
    },
    follow: async (link, path) => {
      await page.getByRole('link', { name: asPattern(link) }).click();
      await page.waitForURL(({ pathname }) => pathname === path);
      await untilAlive(page);
    },
    reload: async () => {
      await page.reload();
      await untilAlive(page);
    },
    back: async () => {
      await page.goBack();
      await untilAlive(page);
    },
    fill: async (label, text, within) => {
      await control(label, within).fill(text);
      await control(label, within).blur();
    },
    typeDay: async (label, day) => {
      await control(label).pressSequentially(day.replace(/^(\d+)-(\d+)-(\d+)$/u, '$2$3$1'));
      await control(label).blur();
    },
    paste: async (label) => control(label).press('ControlOrMeta+v'),
    choose: async (label, option) => {
      // Some lists get their options once they are reached.
      await control(label).focus();
      await control(label).selectOption({ label: option });
    },
    pick: async (label) => page.getByRole('radio', { name: asPattern(label) }).check(),
    press: async (name) => {
      const pattern = asPattern(name);
      const opener = page.locator('summary').and(page.getByLabel(pattern));
      const button = page.getByRole('button', { name: pattern }).or(page.getByRole('tab', { name: pattern }));
      await button.or(opener).click();
    },
    valueOf: async (label) => control(label).inputValue(),
    untilValue: async (label, expected) => expect(control(label)).toHaveValue(expected),
    untilText: async (words, within) => expect(seen(within)).toContainText(words, { useInnerText: true }),
    untilGone: async (words) => expect(seen()).not.toContainText(words, { useInnerText: true }),
    untilAddress: async (path) => expect.poll(pathNow).toBe(path),
    complaints: async () => JSON.parse(await page.evaluate<string>(COMPLAINTS_SO_FAR)) as readonly string[],
  };
}
