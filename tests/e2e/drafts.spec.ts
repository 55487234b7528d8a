import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { field, FIVE_ANSWERS, message, openFilledThankYou, openTool, untilAlive } from '../support/builder';

// @chromium: storage is the same in every engine, downloads and two pages of one context are not.

const KEY = 'afterword.kept.1.';
const NAME = 'Dana Lee';

function list(page: Page): Locator {
  return page.getByRole('region', { name: 'Kept on this device' });
}

function kept(page: Page, name: string): Locator {
  return list(page).getByRole('listitem').filter({ hasText: name });
}

function notice(page: Page): Locator {
  return list(page).getByRole('status');
}

async function press(within: Page | Locator, name: string): Promise<void> {
  await within.getByRole('button', { name, exact: true }).click();
}

async function keep(page: Page, name?: string): Promise<void> {
  await press(page, 'Keep on this device');
  if (name !== undefined) await page.getByLabel('Name of the draft').fill(name);
  await press(page, 'Keep it');
}

async function openKept(page: Page, name = NAME): Promise<void> {
  await openFilledThankYou(page);
  await keep(page, name);
  await expect(page.getByText(`Kept on this device as “${name}”`)).toBeVisible();
}

/** All that stands in a storage of the page under a key of ours. */
async function stored(
  page: Page,
  which: 'localStorage' | 'sessionStorage',
  beginning = 'afterword.',
): Promise<Record<string, string>> {
  return page.evaluate(
    ([storage, start]) =>
      Object.fromEntries(
        Array.from({ length: window[storage].length }, (_, index) => window[storage].key(index) ?? '')
          .filter((key) => key.startsWith(start))
          .map((key) => [key, window[storage].getItem(key) ?? '']),
      ),
    [which, beginning] as const,
  );
}

async function drafts(page: Page): Promise<readonly string[]> {
  return Object.values(await stored(page, 'localStorage', KEY));
}

/** The page writes a moment after the last key. */
async function expectKept(page: Page, text: string): Promise<void> {
  await expect.poll(() => drafts(page)).toContainEqual(expect.stringContaining(text));
}

test.describe('a kept draft @chromium', () => {
  test('is kept, renamed, removed and brought back', async ({ page: first, context }) => {
    test.slow();
    const page = await context.newPage();

    await test.step('it is named after whom it is for', async () => {
      await openFilledThankYou(first);
      await message(first).fill('By hand.');
      expect(await drafts(first)).toEqual([]);
      await press(first, 'Keep on this device');
      await expect(first.getByLabel('Name of the draft')).toHaveValue(NAME);
      await expect(first.getByLabel('Name of the draft')).toHaveAccessibleDescription(
        /Anyone who uses this browser can read it/u,
      );
      await first.keyboard.press('Enter');
      await expect(first.getByText(`Kept on this device as “${NAME}”`)).toBeVisible();
      await expect(first.getByRole('button', { name: 'Rename' })).toBeFocused();
      await expect(first.getByLabel('Name of the draft')).toHaveCount(0);
      await first.close();
    });

    await test.step('the list opens it in another tab with every answer', async () => {
      await page.goto('/write/');
      await expect(kept(page, NAME)).toContainText(/Thank-you email\. Saved \w+day, /u);
      await list(page).getByRole('link', { name: NAME }).click();
      await untilAlive(page);
      await expect(page.getByText(`This is your draft “${NAME}”.`)).toBeVisible();
      for (const [label, text] of Object.entries(FIVE_ANSWERS)) await expect(field(page, label)).toHaveValue(text);
      await expect(message(page)).toHaveValue('By hand.');
      expect(new URL(page.url()).hash).toBe('');
    });

    await test.step('it takes every later change along, whatever its letters', async () => {
      // Both have the same CRC-32 when it is taken of UTF-16 code units.
      await field(page, 'Their name').fill('晎零');
      await expectKept(page, '晎零');
      await field(page, 'Their name').fill('李雷');
      await expectKept(page, '李雷');
    });

    await test.step('it goes on being kept after a reload', async () => {
      await page.reload();
      await expect(page.getByText(`Kept on this device as “${NAME}”`)).toBeVisible();
      await field(page, 'Job title').fill('nurse');
      await expectKept(page, '["role","nurse"]');
      expect(await drafts(page)).toHaveLength(1);
    });

    await test.step('it is renamed in the builder', async () => {
      await press(page, 'Rename');
      await page.getByLabel('Name of the draft').fill('  ');
      await press(page, 'Rename it');
      await expect(page.getByText('Give the draft a name by which you will know it.')).toBeVisible();
      await page.getByLabel('Name of the draft').fill('Second try');
      await press(page, 'Rename it');
      await expect(page.getByText('Kept on this device as “Second try”')).toBeVisible();
    });

    await test.step('it has the last change before leaving too', async () => {
      await field(page, 'Job title').fill('cook');
      await page.goto('/write/');
      await expectKept(page, '["role","cook"]');
      expect(await drafts(page)).toHaveLength(1);
    });

    await test.step('it is renamed, removed and brought back in the list', async () => {
      await press(page, 'Rename Second try');
      await page.getByLabel('Name of the draft').fill('Acme');
      await page.keyboard.press('Enter');
      await expect(list(page).getByRole('link', { name: 'Acme' })).toBeFocused();
      const [before] = await drafts(page);
      await press(page, 'Remove Acme');
      await expect(notice(page)).toContainText('Removed “Acme”.');
      await expect(kept(page, 'Acme')).toHaveCount(0);
      expect(await drafts(page)).toEqual([]);
      await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(list(page).getByRole('link', { name: 'Acme' })).toBeFocused();
      expect(await drafts(page)).toEqual([before]);
    });

    await test.step('one that is not there is said, and the form stays', async () => {
      await page.goto('/write/thank-you/#draft=nowhere');
      await expect(page.getByText('That draft is not on this device.')).toBeVisible();
      await expect(field(page, 'Your name')).toHaveValue(FIVE_ANSWERS['Your name']);
      expect(new URL(page.url()).hash).toBe('');
    });

    await test.step('it is given up in the builder, and the form stays', async () => {
      await press(page, 'Stop keeping it');
      await expect(page.getByText('No longer kept on this device.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Keep on this device' })).toBeFocused();
      expect(await drafts(page)).toEqual([]);
      await expect(field(page, 'Your name')).toHaveValue(FIVE_ANSWERS['Your name']);
    });
  });

  test('is gone on with when the answers of an emptied form are brought back, and otherwise stays as it was', async ({
    page,
  }) => {
    await openKept(page);
    await press(page, 'Empty the form');
    await press(page, 'Bring my answers back');
    await expect(page.getByText(`Kept on this device as “${NAME}”`)).toBeVisible();
    await press(page, 'Empty the form');
    await field(page, 'Your name').fill('Somebody else');
    await expect(page.getByRole('button', { name: 'Keep on this device' })).toBeVisible();
    await page.goto('/write/');
    expect(await drafts(page)).toEqual([expect.stringContaining(FIVE_ANSWERS['Job title'])]);
  });

  test('in two tabs', async ({ page, context }) => {
    test.slow();
    await openKept(page);
    await page.goto('/write/');
    const link = (await list(page).getByRole('link', { name: NAME }).getAttribute('href')) ?? '';
    const other = await context.newPage();

    await test.step('never takes the place of other words without asking', async () => {
      await openTool(other, '/write/thank-you/');
      await field(other, 'Your name').fill('Mine');
      await other.goto('/guide/');
      await other.goto(link);
      await expect(other.getByText('The form holds other words.')).toBeVisible();
      await expect(field(other, 'Your name')).toHaveValue('Mine');
      await press(other, 'Keep mine');
      await expect(other.getByText('The form holds other words.')).toHaveCount(0);
      await other.goto('/guide/');
      await other.goto(link);
      await press(other, 'Open the draft');
      await expect(field(other, 'Your name')).toHaveValue(FIVE_ANSWERS['Your name']);
      await expect(other.getByText(`Kept on this device as “${NAME}”`)).toBeVisible();
    });

    await test.step('shows the other tab’s version when the reader asks, and goes on with it', async () => {
      await openTool(page, '/write/thank-you/');
      await expect(page.getByText(`Kept on this device as “${NAME}”`)).toBeVisible();
      await field(other, 'Job title').fill('theirs');
      await expectKept(other, '["role","theirs"]');
      await expect(page.getByText(`“${NAME}” was changed in another tab.`)).toBeVisible();
      await press(page, 'Show that version');
      await expect(field(page, 'Job title')).toHaveValue('theirs');
      await field(page, 'Job title').fill('ours');
      await expectKept(page, '["role","ours"]');
      expect(await drafts(page)).toHaveLength(1);
    });

    await test.step('says what the other tab changed, and is not written over', async () => {
      await expect(other.getByText(`“${NAME}” was changed in another tab.`)).toBeVisible();
      await field(other, 'Job title').fill('mine');
      await other.reload();
      await expect(other.getByText(`“${NAME}” was changed in another tab.`)).toBeVisible();
      await expect(field(other, 'Job title')).toHaveValue('mine');
      expect(await drafts(other)).toEqual([expect.stringContaining('["role","ours"]')]);

      await press(other, 'Keep this one as a new draft');
      await expect(other.getByText(`Kept on this device as “${NAME} (2)”`)).toBeVisible();
      await expectKept(other, '["role","mine"]');
      await expectKept(other, '["role","ours"]');
      await expect(page.getByText(`Kept on this device as “${NAME}”`)).toBeVisible();
    });

    await test.step('says that the other tab removed it, and is not written again', async () => {
      await page.goto('/write/');
      await press(page, `Remove ${NAME} (2)`);
      await expect(other.getByText('The copy on this device was removed')).toBeVisible();
      await field(other, 'Job title').fill('mine again');
      await other.reload();
      await untilAlive(other);
      await expect(field(other, 'Job title')).toHaveValue('mine again');
      expect(await drafts(other)).toEqual([expect.stringContaining('["role","ours"]')]);
    });
  });
});

test.describe('a file of drafts @chromium', () => {
  test('brings every draft to another browser, and what is damaged is said', async ({ page, browser }) => {
    await openKept(page);
    await page.goto('/write/');
    const downloading = page.waitForEvent('download');
    await press(page, 'Save all to a file');
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('afterword-drafts.json');
    const text = await readFile(await download.path(), 'utf8');
    const before = await drafts(page);

    const context = await browser.newContext({ locale: 'en-US' });
    const other = await context.newPage();
    await other.goto('/write/');
    await expect(list(other)).toHaveCount(0);
    await other.getByText('Bring drafts from a file').click();
    const bring = async (contents: string): Promise<void> => {
      const file = { name: 'drafts.json', mimeType: 'application/json', buffer: Buffer.from(contents) };
      await other.getByLabel('A file that you saved on this page').setInputFiles(file);
    };
    await bring('{"drafts":');
    await expect(notice(other)).toContainText('This is no file of drafts from this site');
    await bring(text.replace('"drafts": [', '"drafts": [{"version":1,"id":"x"},'));
    await expect(notice(other)).toContainText('1 draft brought in.');
    await expect(notice(other)).toContainText('Draft 1 in the file is left out. It does not say which email it is for.');
    expect(await drafts(other)).toEqual(before);
    await bring(text);
    await expect(notice(other)).toContainText('0 drafts brought in. 1 draft stood here already.');
    await bring(text.replace('data analyst', 'nurse'));
    await expect(kept(other, `${NAME} (2)`)).toBeVisible();
    expect(await drafts(other)).toHaveLength(2);
    await expectKept(other, '["role","data analyst"]');
    await list(other)
      .getByRole('link', { name: `${NAME} (2)` })
      .click();
    await expect(field(other, 'Job title')).toHaveValue('nurse');
    await context.close();

    await test.step('a draft that is damaged is listed as such, can be saved, and is removed only by the reader', async () => {
      await page.evaluate((key) => {
        const texts = Array.from({ length: localStorage.length }, (_, index) =>
          localStorage.getItem(localStorage.key(index) ?? ''),
        );
        const text = texts.find((value) => value?.includes('"scenarioId"')) ?? '';
        localStorage.setItem(`${key}torn`, text.slice(0, 40));
        localStorage.setItem(
          `${key}gone`,
          text
            .replace('"thank-you"', '"no-such-email"')
            .replace(/"id":"[^"]+"/u, '"id":"gone"')
            .replace('Dana Lee"', 'Old one"'),
        );
      }, KEY);
      await page.goto('/write/thank-you/#draft=torn');
      await expect(page.getByText('That draft cannot be opened here.')).toBeVisible();
      await page.goto('/write/');
      await expect(kept(page, 'A damaged draft')).toContainText('It was cut or changed, and can no longer be read.');
      await expect(kept(page, 'Old one')).toContainText('The email that it was written for is no longer on this site.');
      await expect(kept(page, NAME)).toBeVisible();
      const downloading = page.waitForEvent('download');
      await press(page, 'Save as a file damaged draft');
      expect(await readFile(await (await downloading).path(), 'utf8')).toHaveLength(40);
      expect(Object.keys(await stored(page, 'localStorage', KEY))).toContain(`${KEY}torn`);
      await press(page, 'Remove damaged draft');
      await press(page, 'Bring it back');
      await expect(kept(page, 'A damaged draft')).toBeVisible();
    });
  });
});

test.describe('storage that fails @chromium', () => {
  test('because it is full is said, and nothing on the page is lost', async ({ page }) => {
    await page.addInitScript(() => {
      const kept = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem');
      Storage.prototype.setItem = function (key, value) {
        if (key.startsWith('afterword.kept.') && document.title !== 'free')
          throw new DOMException('Full', 'QuotaExceededError');
        Reflect.apply(kept?.value as () => void, this, [key, value]);
      };
    });
    await openFilledThankYou(page);
    await keep(page);
    await expect(
      page.getByText('Not kept on this device. The space that this browser gives the site is full.'),
    ).toBeVisible();
    await expect(field(page, 'Your name')).toHaveValue(FIVE_ANSWERS['Your name']);
    await page.evaluate(() => {
      document.title = 'free';
    });
    await keep(page);
    await expect(page.getByText(`Kept on this device as “${NAME}”`)).toBeVisible();
    await page.evaluate(() => {
      document.title = 'full again';
    });
    await field(page, 'Job title').fill('nurse');
    await expect(
      page.getByText('Not kept on this device. The space that this browser gives the site is full.'),
    ).toBeVisible();
    await page.evaluate(() => {
      document.title = 'free';
    });
    await field(page, 'Job title').fill('cook');
    await expectKept(page, '["role","cook"]');
    await expect(page.getByText('Not kept on this device.')).toHaveCount(0);
  });

  test('because it is blocked is said in the builder and in the list', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Blocked', 'SecurityError');
          },
        });
      }
    });
    await openFilledThankYou(page);
    await keep(page);
    await expect(page.getByText('Not kept on this device. This browser refuses to keep anything')).toBeVisible();
    await expect(message(page)).toHaveValue(/Sam Roy$/u);
    await page.goto('/write/');
    await page.getByText('Bring drafts from a file').click();
    const drafts = [
      {
        version: 1,
        id: 'a',
        scenarioId: 'nudge',
        name: 'A',
        revision: 1,
        savedAt: '2026-11-23T14:30',
        draft: { version: 1, entries: [], edits: [] },
      },
    ];
    const text = JSON.stringify({ format: 'afterword-drafts', version: 1, drafts });
    const file = { name: 'drafts.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.getByLabel('A file that you saved on this page').setInputFiles(file);
    await expect(notice(page)).toContainText('This browser refuses to keep anything');
  });
});

test.describe('“Forget everything” @chromium', () => {
  const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Forget everything?' });

  async function expectNothingLeft(page: Page): Promise<void> {
    expect(Object.keys(await stored(page, 'localStorage'))).toEqual(['afterword.theme']);
    const tab = await stored(page, 'sessionStorage');
    expect(Object.keys(tab).filter((key) => key !== 'afterword.forgotten-at')).toEqual([]);
  }

  test('asks first, then leaves nothing, and says so', async ({ page }) => {
    await test.step('on the Write page', async () => {
      await openKept(page);
      await page.evaluate(() => {
        localStorage.setItem('afterword.theme', 'dark');
      });
      await page.goto('/write/');
      await press(list(page), 'Forget everything');
      await press(dialog(page), 'Go back');
      await expect(kept(page, NAME)).toBeVisible();
      await press(list(page), 'Forget everything');
      await press(dialog(page), 'Forget everything');
      await expect(notice(page)).toContainText('Everything is forgotten.');
      await expect(page.getByRole('heading', { name: 'Kept on this device' })).toBeFocused();
      await expectNothingLeft(page);
      await openTool(page, '/write/thank-you/');
      await expect(field(page, 'Your name')).toHaveValue('');
    });

    await test.step('in the builder, where it empties the form as well, for good', async () => {
      await typeAndKeep(page);
      await press(page, 'Forget everything');
      await press(dialog(page), 'Forget everything');
      await expect(page.getByText('Everything is forgotten.')).toBeVisible();
      await expect(field(page, 'Your name')).toHaveValue('');
      await expect(page.getByRole('button', { name: 'Bring my answers back' })).toHaveCount(0);
      await page.reload();
      await untilAlive(page);
      await expect(field(page, 'Your name')).toHaveValue('');
      await expectNothingLeft(page);
    });

    await test.step('in a form that the back button brings back as it was', async () => {
      await typeAndKeep(page);
      await page.evaluate(() => {
        dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        sessionStorage.setItem('afterword.forgotten-at', String(Date.now() + 1));
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
      await expect(page.getByText('Everything is forgotten.')).toBeVisible();
      await expect(field(page, 'Your name')).toHaveValue('');
    });
  });

  async function typeAndKeep(page: Page): Promise<void> {
    await field(page, 'Your name').fill('Sam Roy');
    await keep(page, NAME);
    await expect(page.getByText(`Kept on this device as “${NAME}”`)).toBeVisible();
  }
});
