import { expect, test, type Locator, type Page } from '@playwright/test';
import { field, fill, FIVE_ANSWERS, message, openTool, subject, untilAlive, untilRead } from '../support/builder';
import { readClipboard } from '../support/clipboard';

/** Begins a word with an input method, as Japanese is typed. */
async function compose(page: Page, text: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
}

/** Sets a value as some password managers and extensions do: without an event, or with `change` alone. */
async function fillSilently(control: Locator, value: string, event?: 'change'): Promise<void> {
  await control.evaluate(
    (element: HTMLInputElement, given) => {
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element) as object, 'value')?.set?.call(element, given.value);
      if (given.event) element.dispatchEvent(new Event(given.event, { bubbles: true }));
    },
    { value, event },
  );
}

/** Sets a choice as an extension or the browser itself may: nothing hears of it. */
async function chooseSilently(control: Locator, choice: string | true): Promise<void> {
  await control.evaluate((element: HTMLInputElement | HTMLSelectElement, given) => {
    if (typeof given === 'string') element.value = given;
    else if (element instanceof HTMLInputElement) element.checked = given;
  }, choice);
}

/** Types faster than the screen is drawn: each text is in the control for a moment only. */
async function typeWithinOneFrame(control: Locator, texts: readonly string[]): Promise<void> {
  await control.evaluate((element: HTMLInputElement, given) => {
    for (const text of given) {
      element.value = text;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, texts);
}

async function paste(control: Locator, text: string): Promise<void> {
  await control.focus();
  await control.page().evaluate(async (copied) => navigator.clipboard.writeText(copied), text);
  await control.press('Control+V');
}

async function everyFontSize(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll('input, select, textarea')].filter((control) =>
      control.checkVisibility(),
    );
    return controls.map((control) => parseFloat(getComputedStyle(control).fontSize));
  });
}

test('while a word is composed, its keys are not the page’s', async ({ page }) => {
  await test.step('an interview is neither named nor given up', async () => {
    await openTool(page, '/write/nudge/');
    await fill(page, { 'Your name': 'Sam Roy' });
    await page.getByRole('button', { name: 'Keep on this device' }).click();
    const name = page.getByLabel('Name of the interview');
    for (const key of ['Enter', 'Escape']) {
      await compose(page, 'にほん');
      await page.keyboard.press(key);
      await expect(name).toBeFocused();
    }
    await name.fill('日本');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Kept on this device as “日本”')).toBeVisible();
  });

  await test.step('the search stays open, chooses nothing and goes nowhere', async () => {
    await page.goto('/write/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('panel');
    await expect(dialog.getByRole('option').first()).toBeVisible();
    for (const key of ['ArrowDown', 'Enter', 'Escape']) {
      await compose(page, 's');
      await page.keyboard.press(key);
    }
    await expect(dialog.getByRole('option', { selected: true })).toHaveCount(0);
    await expect(dialog).toBeVisible();
    await expect(page).toHaveURL(/\/write\/$/u);
    await page.keyboard.insertText('s');
    await dialog.getByRole('combobox').fill('');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
});

test('what is filled in without a key', async ({ page }) => {
  await openTool(page, '/write/thank-you/');

  await test.step('with a change alone is in the letter', async () => {
    await fillSilently(field(page, 'Your name'), 'Sam Roy', 'change');
    await expect(message(page)).toHaveValue(/Sam Roy$/u);
  });

  await test.step('without any event is not lost to the next key, in the letter, the days and the text by hand', async () => {
    await fillSilently(field(page, 'Their name'), 'Dana Lee');
    await fillSilently(field(page, 'Interview date'), '2026-11-20');
    await field(page, 'Time it ended').fill('14:30');
    await expect(message(page)).toHaveValue(/^Dear Dana Lee,/u);
    await expect(field(page, 'Interview date')).toHaveValue('2026-11-20');
    await expect(page.getByText('Friday, November 20, 2026')).toBeVisible();
    await fillSilently(subject(page), 'Many thanks');
    await fill(page, { 'Your name': 'Sam' });
    await expect(subject(page)).toHaveValue('Many thanks');
  });

  await test.step('and taken back within a frame, does not come again', async () => {
    await typeWithinOneFrame(field(page, 'Their name'), ['Dana Le', 'Dana Lee']);
    await typeWithinOneFrame(field(page, 'Interview date'), ['2026-11-02', '2026-11-20']);
    await fill(page, { 'Your name': 'Sam R' });
    await expect(message(page)).toHaveValue(/^Dear Dana Lee,[\s\S]*Sam R$/u);
    await expect(field(page, 'Their name')).toHaveValue('Dana Lee');
    await expect(field(page, 'Interview date')).toHaveValue('2026-11-20');
  });

  const greeting = page.getByLabel('Greet as');

  await test.step('in the moment before the field is left, stays', async () => {
    await expect(greeting).toHaveValue('Dear Dana Lee');
    await greeting.evaluate((control: HTMLInputElement) => {
      control.focus();
      control.value = 'Dear Dana';
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.blur();
    });
    await expect(message(page)).toHaveValue(/^Dear Dana,/u);
    await expect(greeting).toHaveValue('Dear Dana');
  });

  await test.step('is not put behind what was deleted key by key, and what stays empty is filled again', async () => {
    for (const text of ['Hi Dee', '']) {
      await greeting.focus();
      await page.keyboard.press('End');
      while ((await greeting.inputValue()) !== '') {
        const { length } = await greeting.inputValue();
        await page.keyboard.press('Backspace');
        await expect.poll(async () => (await greeting.inputValue()).length).toBe(length - 1);
        await expect(message(page)).toHaveValue(length > 1 ? /^D|^H/u : /^Dear Dana Lee,/u);
      }
      await page.keyboard.type(text);
      await greeting.blur();
      await expect(greeting).toHaveValue(text || 'Dear Dana Lee');
      await expect(message(page)).toHaveValue(text === '' ? /^Dear Dana Lee,/u : /^Hi Dee,/u);
    }
  });

  await test.step('is copied, and is there again after a reload', async () => {
    await fillSilently(field(page, 'Job title'), 'data analyst');
    await page.getByRole('button', { name: /^Copy message/u }).click();
    await expect(page.getByText('Message copied.')).toBeVisible();
    expect((await readClipboard(page)).plain).toContain('data analyst');
    await fillSilently(field(page, 'What you bring to it'), 'I built the dashboard');
    await page.reload();
    await untilAlive(page);
    await expect(field(page, 'What you bring to it')).toHaveValue('I built the dashboard');
  });
});

test('what is chosen without any event', async ({ page }) => {
  const wait = page.getByLabel('If they named no day, wait');
  const second = page.getByLabel(/^Plan a second nudge/u);

  await test.step('is in the letter with the next key, and in what is copied', async () => {
    await openTool(page, '/write/thank-you/');
    await fill(page, FIVE_ANSWERS);
    await untilRead(page);
    const first = await subject(page).inputValue();
    await chooseSilently(page.getByRole('radio', { name: 'Warm' }), true);
    await fill(page, { 'Your name': 'Sam' });
    await expect(message(page)).toHaveValue(/^Hi Dana,/u);
    await chooseSilently(field(page, 'Subject line'), '2');
    await page.getByRole('button', { name: /^Copy message/u }).click();
    await expect(subject(page)).not.toHaveValue(first);
  });

  await test.step('is in the link to share', async () => {
    await page.getByRole('button', { name: 'Share link' }).click();
    await chooseSilently(page.getByRole('checkbox', { name: /^Their name/u }), true);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Link copied.')).toBeVisible();
    expect((await readClipboard(page)).plain).toContain('Dana');
  });

  await test.step('is in the plan, and there again after a reload', async () => {
    await openTool(page, '/when/');
    await fill(page, { 'Interview date': '2026-11-20' });
    await page.getByRole('button', { name: /^Days off, patience/u }).click();
    await chooseSilently(wait, '21');
    await chooseSilently(second, true);
    await field(page, 'Country or region').focus();
    await expect(page.getByRole('option', { name: 'United Kingdom' })).toBeAttached();
    await chooseSilently(field(page, 'Country or region'), 'GB');
    await page.reload();
    await untilAlive(page);
    await expect(field(page, 'Country or region')).toHaveValue('GB');
    await page.getByRole('button', { name: /^Days off, patience/u }).click();
    await expect(wait).toHaveValue('21');
    await expect(second).toBeChecked();
  });
});

test('what happens to a list is nobody’s choice', async ({ page }) => {
  const part = field(page, 'Part of the country');
  const beyond = page.getByText('Weekends and public holidays are those of Scotland');

  await test.step('where its options are asked for again before they are there', async () => {
    const { promise: untilAskedAgain, resolve: letGo } = Promise.withResolvers<undefined>();
    await page.route('**/holidays/places.json', async (route) => {
      await untilAskedAgain;
      await route.continue();
    });
    await openTool(page, '/when/#interview=2026-12-18&place=GB-SCT');
    await fill(page, { 'Interview date': '2026-12-16' });
    await field(page, 'Country or region').focus();
    letGo(undefined);
    await expect(part).toBeVisible();
    await page.waitForLoadState('networkidle');
    await fill(page, { 'Interview date': '2026-12-17' });
    await expect(part).toHaveValue('GB-SCT');
    await expect(beyond).toBeVisible();
  });

  await test.step('where something else than the page replaces them', async () => {
    await part.evaluate((list) => {
      list.replaceChildren(...[...list.children].map((option) => option.cloneNode(true)));
    });
    await fill(page, { 'Interview date': '2026-12-18' });
    await expect(part).toHaveValue('GB-SCT');
    await expect(beyond).toBeVisible();
  });

  await test.step('where a link names one that there is not', async () => {
    await openTool(page, '/write/thank-you/#own=My+own+words.&say=own.9');
    await expect(message(page)).toHaveValue(/My own words\.\n\n[^\n]+\n[^\n]*$/u);
    await page.getByRole('button', { name: 'Change the wording' }).click();
    const place = page.getByLabel('Where it stands');
    const last = await place.getByRole('option').last().innerText();
    await expect(place.locator('option:checked')).toHaveText(last);
    await fill(page, { 'Your name': 'Sam Roy' });
    await expect(place.locator('option:checked')).toHaveText(last);
    await expect(message(page)).toHaveValue(/My own words\.\n\n[^\n]+\nSam Roy$/u);
  });
});

test('what is pasted and typed by hand', async ({ page }) => {
  const people = page.getByRole('group', { name: /^Person \d+$/u });

  await test.step('recipients go where they belong, names and addresses', async () => {
    await openTool(page, '/write/thank-you/');
    await paste(field(page, 'Their name'), 'Lee, Dana <dana@example.com>; "Roy, Sam" <sam@example.com>');
    await expect(people).toHaveCount(2);
    await expect(field(people.nth(0), 'Their name')).toHaveValue('Dana Lee');
    await expect(field(people.nth(1), 'Their name')).toHaveValue('Sam Roy');
    await expect(field(people.nth(1), 'Their email address')).toHaveValue('sam@example.com');
    await expect(page.getByText('2 people taken from what you pasted. Check each name.')).toBeVisible();
  });

  await test.step('an address is taken with what was copied along, its domain as every mail program reads it', async () => {
    await field(people.nth(1), 'Their email address').fill('Sam Roy <mailto:sam@m\u00FCller.de>.\u200B');
    // Their letter stays on show while the focus is in their fields.
    await field(people.nth(1), 'Their name').focus();
    await expect(page.getByText('This isn’t an email address.')).toHaveCount(0);
    const link = page.getByRole('link', { name: 'Open in mail app' });
    await expect(link).toHaveAttribute('href', /^mailto:sam@xn--mller-kva\.de\?/u);
  });

  await test.step('a year of two digits is named as such', async () => {
    await field(page, 'Interview date').pressSequentially('112326');
    await field(page, 'Your name').focus();
    await expect(page.getByText('Check the year: dates from 2000 to 2099 can be worked out.')).toBeVisible();
  });

  await test.step('spaces stand in the HTML that is copied', async () => {
    await message(page).fill('Dear Dana,\n\n  - two  spaces\n    - four ');
    await page.getByRole('button', { name: /^Copy message/u }).click();
    await expect(page.getByText('Message copied.')).toBeVisible();
    const { paragraphs } = await readClipboard(page);
    expect(paragraphs[1]).toBe('\u00A0\u00A0- two\u00A0 spaces\n\u00A0\u00A0\u00A0\u00A0- four\u00A0');
  });

  await test.step('no control makes a phone zoom in', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of ['/write/thank-you/', '/when/', '/write/', '/search/']) {
      await page.goto(path);
      const sizes = await everyFontSize(page);
      expect(sizes.length, path).toBeGreaterThan(0);
      expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(16);
    }
  });
});

test('a part that cannot be had is said, and takes nothing', async ({ page }) => {
  await page.route(/\/_astro\/(?:opened-parts|search-dialog|search-box|create-plan).*\.js$/u, async (route) =>
    route.abort(),
  );

  await test.step('a list of names stays as it was pasted', async () => {
    await openTool(page, '/write/thank-you/');
    await paste(field(page, 'Their name'), 'Dana Lee\nSam Roy');
    await expect(page.getByText('Part of this page couldn’t be loaded.').first()).toBeVisible();
    await expect(field(page, 'Their name')).toHaveValue('Dana Lee Sam Roy');
  });

  await test.step('the dates are not promised where they cannot be worked out', async () => {
    await page.goto('/when/');
    await fill(page, { 'Interview date': '2026-11-20' });
    await expect(page.getByRole('region', { name: 'Your dates' })).toHaveText(/^Part of this page couldn’t be loaded\./u);
  });

  await test.step('a link that cannot be read is said to be one, and is read after a reload', async () => {
    const reader = '**/_astro/open-link.*.js';
    await page.route(reader, async (route) => route.abort());
    await page.goto('/write/nudge/#role=Nurse');
    await expect(page.getByRole('status').getByText('Part of this page couldn’t be loaded.')).toBeVisible();
    expect(page.url()).toMatch(/#role=Nurse$/u);
    await page.unroute(reader);
    await page.reload();
    await expect(field(page, 'Job title')).toHaveValue('Nurse');
  });

  await test.step('the search says so', async () => {
    await page.goto('/guide/');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByText('The search couldn’t be loaded.')).toBeVisible();
    await page.goto('/search/?q=panel');
    await expect(page.getByRole('main').getByText('The search couldn’t be loaded.')).toBeVisible();
  });
});
