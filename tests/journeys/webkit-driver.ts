import type { WebDriver, WebElement } from 'selenium-webdriver';
import { Key } from 'selenium-webdriver';
import { expect } from 'vitest';
import type { SiteServer } from '../support/site-server.ts';
import { asPattern, type Driver } from './driver.ts';
import {
  BEFORE_EACH_PAGE,
  clockAt,
  COMPLAINTS_SO_FAR,
  FIND,
  IS_ALIVE,
  OPTION,
  REACH,
  TEXT,
  WITHOUT_WORKER,
} from './in-page.ts';

const PATIENCE = 30_000;
const CONTROLS = 'input:not([type=radio]), textarea, select';

/** WebKit, through WebDriver: what is not in that protocol, the server puts into the pages. */
export function driveWebKit(browser: WebDriver, site: Pick<SiteServer, 'origin' | 'beginPagesWith'>): Driver {
  site.beginPagesWith(BEFORE_EACH_PAGE + WITHOUT_WORKER);
  const ask = async <Answer>(script: string, ...values: readonly unknown[]): Promise<Answer> =>
    browser.executeScript<Answer>(script, ...values);
  const find = async (selector: string, name: string | RegExp, within?: string): Promise<WebElement> => {
    const pattern = asPattern(name).source;
    const one = async (): Promise<WebElement | undefined> => {
      const found = await ask<readonly WebElement[]>(FIND, selector, pattern, within);
      return found.length === 1 ? found[0] : undefined;
    };
    return browser.wait(one, PATIENCE, `Not one of ${selector} is named ${pattern}`);
  };
  const control = async (label: string, within?: string): Promise<WebElement> => find(CONTROLS, label, within);
  /** In the middle of the window, where nothing that sticks to its edges is in the way, and once it moves no more. */
  const reach = async (element: WebElement): Promise<WebElement> => {
    await browser.wait(async () => browser.executeAsyncScript<boolean>(REACH, element), PATIENCE, 'It moves on and on');
    return element;
  };
  const click = async (element: WebElement): Promise<void> => (await reach(element)).click();
  /** What is typed later begins with the first part of a date again. */
  const leave = async (element: WebElement): Promise<unknown> => ask('arguments[0].blur()', element);
  const untilAlive = async (): Promise<void> => {
    await browser.wait(async () => (await ask<boolean>(IS_ALIVE)) || undefined, PATIENCE, 'The page did not come alive');
  };
  const poll = <Answer>(get: () => Promise<Answer>) => expect.poll(get, { timeout: PATIENCE });
  const valueOf = async (label: string): Promise<string> => ask('return arguments[0].value', await control(label));
  const pathNow = async (): Promise<string> => (await browser.getCurrentUrl()).slice(site.origin.length);

  return {
    cannot: {},
    setClock: async (moment) => {
      site.beginPagesWith(BEFORE_EACH_PAGE + WITHOUT_WORKER + clockAt(moment));
      await Promise.resolve();
    },
    open: async (path) => {
      await browser.get(site.origin + path);
      await untilAlive();
    },
    follow: async (link, path) => {
      await click(await find('a[href]', link));
      await poll(async () => ask('return location.pathname')).toBe(path);
      await untilAlive();
    },
    reload: async () => {
      await browser.navigate().refresh();
      await untilAlive();
    },
    back: async () => {
      await browser.navigate().back();
      await untilAlive();
    },
    fill: async (label, text, within) => {
      const found = await reach(await control(label, within));
      await found.clear();
      if (text !== '') await found.sendKeys(asTyped(text, await ask('return arguments[0].type', found)));
      await leave(found);
    },
    typeDay: async (label, day) => {
      const found = await reach(await control(label));
      await found.sendKeys(asTyped(day, 'date'));
      await leave(found);
    },
    paste: async (label) => (await reach(await control(label))).sendKeys(Key.chord(Key.CONTROL, 'v')),
    choose: async (label, option) => {
      const list = await control(label);
      // Some lists get their options once they are reached.
      await ask('arguments[0].focus()', list);
      const found = async (): Promise<WebElement | undefined> =>
        (await ask<WebElement | null>(OPTION, list, option)) ?? undefined;
      await (await browser.wait(found, PATIENCE, `${label} has no ${option}`)).click();
    },
    pick: async (label) => click(await find('[type=radio]', label)),
    press: async (name) => click(await find('button, [role=tab], summary', name)),
    valueOf,
    untilValue: async (label, expected) =>
      typeof expected === 'string'
        ? poll(async () => valueOf(label)).toBe(expected)
        : poll(async () => valueOf(label)).toMatch(expected),
    untilText: async (words, within) => poll(async () => ask(TEXT, within)).toContain(words),
    untilGone: async (words) => poll(async () => ask(TEXT)).not.toContain(words),
    untilAddress: async (path) => poll(pathNow).toBe(path),
    complaints: async () => JSON.parse(await ask<string>(`return ${COMPLAINTS_SO_FAR}`)) as readonly string[],
  };
}

/** The keys for a date or a time, whose parts the control takes one after another. */
function asTyped(text: string, type: string): string {
  return type === 'date' ? text.replace(/^(\d+)-(\d+)-(\d+)$/u, '$2-$3-$1') : text;
}
