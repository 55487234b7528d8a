import { expect, test, type Page, type Route } from '@playwright/test';
import { field, fill, FIVE_ANSWERS, message, openFilledThankYou, openTool, subject, untilAlive } from '../support/builder';
import { recordViolations } from '../support/judges';

/** Holds every script back until it is let go, as a slow phone does. */
async function holdScripts(page: Page): Promise<() => void> {
  const held: Route[] = [];
  let isHolding = true;
  await page.route(/\/_astro\/.*\.js$/u, async (route) => {
    if (isHolding) held.push(route);
    else await route.continue();
  });
  return () => {
    isHolding = false;
    // One that the page before asked for is gone with that page, and in Firefox is never answered: nothing waits for it.
    for (const route of held) void route.continue().catch(() => undefined);
  };
}

async function markAsSent(page: Page): Promise<void> {
  await page.getByRole('form').evaluate((form) => {
    form.dataset.sent = '';
  });
}

/** An island takes over the elements that the server sent: it makes its own only where others have changed them. */
async function expectAsSent(page: Page): Promise<void> {
  await expect(page.getByRole('form')).toHaveAttribute('data-sent');
}

// Each in a browser of its own: in Firefox a page whose scripts are held may take the next one's address away.
test.describe('while the scripts are on their way @engines', () => {
  test('what is typed and chosen is kept, and the email follows once the page is alive', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('/write/thank-you/', { waitUntil: 'commit' });
    await fill(page, {
      'Your name': 'Sam Roy',
      'Their name': 'Dana Lee',
      'Interview date': '2026-11-20',
      'Time it ended': '14:30',
    });
    await expect(subject(page)).toHaveValue('Thank you - [Your name]');
    await page.getByRole('radio', { name: 'Brief' }).check();
    await page.getByLabel('Subject line').selectOption({ index: 1 });
    await markAsSent(page);
    release();
    await untilAlive(page);
    await expectAsSent(page);
    await expect(page.getByRole('radio', { name: 'Brief' })).toBeChecked();
    await expect(subject(page)).toHaveValue('Following up on the [Job title] interview');
    await expect(message(page)).toHaveValue(/^Hi Dana,[\s\S]*Sam Roy$/u);
    await expect(field(page, 'Your name')).toHaveValue('Sam Roy');
    await expect(field(page, 'Interview date')).toHaveValue('2026-11-20');
    await expect(field(page, 'Time it ended')).toHaveValue('14:30');
  });

  // @chromium: nothing is typed, so there is nothing that engines could keep in different ways.
  test('the email with its blanks stands there already, and is edited only once that is kept @chromium', async ({
    page,
  }) => {
    const release = await holdScripts(page);
    await page.goto('/write/nudge/', { waitUntil: 'commit' });
    await expect(subject(page)).toHaveValue('Checking in regarding the [Job title] position');
    await expect(message(page)).toHaveValue(/^Dear \[Their name\],/u);
    await expect(message(page)).not.toBeEditable();
    const before = await message(page).inputValue();
    release();
    await untilAlive(page);
    await expect(message(page)).toHaveValue(before);
    await expect(message(page)).toBeEditable();
  });

  test('the reader’s words win over a link’s, and the link fills in the rest', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('/write/nudge/#role=Data+Analyst&company=Acme&you=Eve', { waitUntil: 'commit' });
    await expect(subject(page)).toHaveValue('Checking in regarding the [Job title] position');
    await expect(message(page)).toHaveValue(/^Dear \[Their name\],/u);
    await fill(page, { 'Your name': 'Sam Roy' });
    release();
    await untilAlive(page);
    await expect(subject(page)).toHaveValue('Checking in regarding the Data Analyst position');
    await expect(field(page, 'Company')).toHaveValue('Acme');
    await expect(field(page, 'Your name')).toHaveValue('Sam Roy');
    await expect(message(page)).toHaveValue(/Sam Roy$/u);
  });

  test('the calculator keeps a day that is typed', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto('/when/', { waitUntil: 'commit' });
    await fill(page, { 'Interview date': '2026-11-20' });
    await markAsSent(page);
    release();
    await untilAlive(page);
    await expectAsSent(page);
    await expect(field(page, 'Interview date')).toHaveValue('2026-11-20');
    await expect(page.locator('[data-milestone=nudge]')).toContainText('Friday, November 27');
  });
});

// The journeys hold it in every engine.
test('the policy of the site', async ({ page }) => {
  const violations = await recordViolations(page);

  await test.step('is kept by typing into a form, and by all that is loaded later', async () => {
    await openFilledThankYou(page);
    await expect(subject(page)).toHaveValue('Thank you - Sam Roy');
    await fill(page, { 'Interview date': '2026-11-20' });
    await expect(page.getByRole('link', { name: 'See all dates' })).toBeVisible();
    await page.getByRole('button', { name: 'Add another person' }).click();
    await expect(page.getByRole('tab')).toHaveCount(2);
    await page.getByRole('button', { name: 'Share link' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.goto('/write/thank-you/#you=Eve');
    await expect(page.getByText('This link has different answers.')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  await test.step('is kept by the calculator and the search', async () => {
    await openTool(page, '/when/#interview=2026-11-20');
    await expect(page.locator('[data-milestone=nudge]')).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.goto('/search/?q=panel');
    await expect(page.getByRole('main').getByRole('option').first()).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  await test.step('refuses and reports a script that is not the site’s own, so this test would see one', async () => {
    await page.goto('/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.text = 'window.stranger = true';
        document.body.append(script);
      } catch {
        // Refused by Trusted Types before the policy for scripts is asked.
      }
    });
    await expect.poll(violations).not.toEqual([]);
    expect(await page.evaluate(() => 'stranger' in window)).toBe(false);
  });
});

// The failures of storage are the test's own, and so the same in every engine.
test('storage', async ({ page: whole, context }) => {
  const REFUSED = 'Your browser won’t keep what you type.';
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));

  await test.step('that works is not called broken', async () => {
    await openTool(whole, '/write/thank-you/');
    await fill(whole, { 'Your name': 'Sam Roy' });
    await expect(whole.getByText('Kept in this tab until you close it.')).toBeVisible();
    await expect(whole.getByText(REFUSED)).toHaveCount(0);
  });

  await test.step('that holds something else under the page’s name is passed over', async () => {
    await whole.goto('/guide/');
    await whole.evaluate(() => {
      sessionStorage.setItem('afterword.draft.thank-you', '{"version":1,"entries":[["you",5],["to"]],"edits":7}');
      sessionStorage.setItem('afterword.draft.nudge', 'no JSON');
    });
    for (const path of ['/write/thank-you/', '/write/nudge/']) {
      await openTool(whole, path);
      await fill(whole, { 'Your name': 'Sam Roy' });
      await expect(message(whole)).toHaveValue(/Sam Roy$/u);
    }
    expect(errors).toEqual([]);
    await whole.close();
  });

  for (const [name, spoil] of [
    [
      'throws whenever it is used',
      () => {
        const refuse = (): never => {
          throw new DOMException('refused', 'SecurityError');
        };
        Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse });
      },
    ],
    [
      'is full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
    ],
    [
      'is not there at all',
      () => {
        for (const name of ['sessionStorage', 'localStorage']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('refused', 'SecurityError');
            },
          });
        }
      },
    ],
  ] as const) {
    await test.step(`that ${name} loses nothing on screen, and the page says that it keeps nothing`, async () => {
      const page = await context.newPage();
      await page.addInitScript(spoil);
      await openTool(page, '/write/thank-you/');
      await fill(page, { 'Your name': 'Sam Roy', 'Their name': 'Dana Lee' });
      await expect(page.getByText(REFUSED)).toBeVisible();
      await expect(message(page)).toHaveValue(/^Dear Dana Lee,[\s\S]*Sam Roy$/u);
      await page.getByRole('radio', { name: 'Brief' }).check();
      await expect(message(page)).toHaveValue(/^Hi Dana,/u);
      await page.getByRole('button', { name: 'Theme: auto' }).click();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      expect(errors).toEqual([]);
      await page.close();
    });
  }
});

for (const [name, spoil] of [
  [
    'refuses @engines',
    () => {
      const refuse = async (): Promise<never> => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
    },
  ],
  [
    'is not there at all',
    () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    },
  ],
] as const) {
  test(`the text is left selected, and the page says what to press, where the clipboard ${name}`, async ({ page }) => {
    await page.addInitScript(spoil);
    await openTool(page, '/write/thank-you/');
    await fill(page, { 'Job title': FIVE_ANSWERS['Job title'] });
    for (const [button, control] of [
      [/^Copy message/u, message(page)],
      [/^Copy subject$/u, subject(page)],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByText(/Your browser didn’t let the page copy it\. .* press (?:Ctrl|Cmd) \+ C/u)).toBeVisible();
      await expect(control).toBeFocused();
      const selected = await control.evaluate((text: HTMLTextAreaElement) =>
        text.value.slice(text.selectionStart, text.selectionEnd),
      );
      await expect(control).toHaveValue(selected);
    }
    await page.getByRole('button', { name: 'Share link' }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('The link is selected: press')).toBeVisible();
  });
}

test.describe('once the page is there and the network is gone @engines', () => {
  test('the form goes on, and so do the ways out of it', async ({ page }) => {
    await openTool(page, '/write/thank-you/');
    await page.route('**', async (route) => route.abort());
    await fill(page, FIVE_ANSWERS);
    await expect(message(page)).toHaveValue(/Sam Roy$/u);
    await page.getByRole('radio', { name: 'Warm' }).check();
    // The rules for first names were not loaded yet, so the whole name stands.
    await expect(message(page)).toHaveValue(/^Hi Dana Lee,/u);
    await page.getByRole('button', { name: 'Copy message', exact: true }).click();
    await expect(page.getByText('Message copied.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open in mail app' })).toHaveAttribute('href', /Sam%20Roy$/u);
  });

  // @chromium: only there can a test take the network away from a whole browser.
  test('who has begun has all that opens later: tabs, dates and the share panel @chromium', async ({ page, context }) => {
    await page.goto('/write/thank-you/');
    await untilAlive(page);
    const parts = page.waitForResponse(/opened-parts/u);
    await page.getByLabel('Your name').focus();
    await parts;
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await fill(page, FIVE_ANSWERS);
    await fill(page, { 'Interview date': '2026-11-20' });
    await expect(page.getByRole('link', { name: 'See all dates' })).toBeVisible();
    await page.getByRole('button', { name: 'Add another person' }).click();
    await expect(page.getByRole('tab')).toHaveCount(2);
    await page.getByRole('button', { name: 'Share link' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await context.setOffline(false);
  });
});
