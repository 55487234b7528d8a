import { expect, test, type Locator, type Page } from '@playwright/test';
import { field, fill, untilAlive } from '../support/builder';
import { complaints } from '../support/judges';

const BETTER_ANSWER = [
  ['What happened last?', 'I had an interview or a test, and have not said thank you yet'],
  ['When was it?', 'Today'],
  ['Who do you write to?', 'One person who interviewed me'],
  ['Which of these fits best?', 'I got a fact wrong, or left an important answer half finished'],
] as const;
const BETTER_ANSWER_LINK = '/write/#happened=interview&when=today&to=one&about=answer';
const NUDGE_TOO_EARLY = '/write/#happened=thanked&when=later&promised=ahead';

test('the questions lead to an email, and the address to the answers', async ({ page, context }) => {
  await test.step('one question comes after the other, then the email, the reason, and the way to it', async () => {
    await page.goto('/write/');
    for (const [index, [question, option]] of BETTER_ANSWER.entries()) {
      await expect(questions(page)).toHaveCount(index + 1);
      await ask(page, question).getByRole('radio', { name: option }).check();
    }
    await expect(page.getByRole('status')).toHaveText(/^Thank-you with a better answer\. A wrong fact is worth correcting/u);
    await expect(chooser(page).getByRole('link')).toHaveCount(3);
  });

  await test.step('the address is a link to the answers, which opens as it was left', async () => {
    await expect(page).toHaveURL((url) => `${url.pathname}${url.hash}` === BETTER_ANSWER_LINK);
    const said = await page.getByRole('status').innerText();
    const other = await context.newPage();
    await other.goto(page.url());
    for (const [question, name] of BETTER_ANSWER) {
      await expect(ask(other, question).getByRole('radio', { name, exact: true })).toBeChecked();
    }
    await expect(other.getByRole('status')).toHaveText(said, { useInnerText: true });
    await expect(other.getByRole('status')).toBeInViewport();
    await other.close();
  });

  await test.step('the answers are still there on the way back from the email', async () => {
    await chooser(page).getByRole('link', { name: 'Write the thank-you with a better answer' }).click();
    await expect(page).toHaveURL(/\/write\/better-answer\/$/u);
    await expect(page.getByRole('heading', { level: 1, name: 'Thank-you with a better answer' })).toBeVisible();
    await page.goBack();
    await expect(chooser(page).getByRole('status')).toContainText('Thank-you with a better answer');
  });
});

test('the answers change with the reader and with the link', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await page.goto(BETTER_ANSWER_LINK);
  await expect(questions(page)).toHaveCount(4);

  await test.step('all of them fit a narrow screen with nothing cut off', async () => {
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });

  await test.step('an earlier answer that changes takes the later questions and the email with it', async () => {
    await option(page, 'Something changed on my side').check();
    await expect(questions(page)).toHaveCount(2);
    await expect(ask(page, 'What changed?')).toBeVisible();
    await expect(page.getByRole('status')).not.toContainText('Thank-you');
    await expect(chooser(page).getByRole('link')).toHaveCount(0);
    await expect(page).toHaveURL(/#happened=change$/u);
  });

  await test.step('another link that is opened on the page replaces the answers', async () => {
    await page.goto(NUDGE_TOO_EARLY);
    await expect(page.getByRole('status')).toHaveText(/^Nothing to send yet\./u);
    await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
    await expect(page).toHaveURL(/#main$/u);
    await expect(page.getByRole('status')).toHaveText(/^Nothing to send yet\./u);
  });

  for (const [link, count] of [
    ['happened=interview&when=today', 3],
    ['happened=interview&when=next+century&to=one', 2],
    ['happened=%22%5D&when=today', 1],
    ['happened=__proto__', 1],
    ['when=today', 1],
    ['happened=news&to=one', 2],
  ] as const) {
    await test.step(`a link with answers missing or unknown (${link}) opens at the question that is next`, async () => {
      await page.goto(`/write/#${link}`);
      await expect(questions(page)).toHaveCount(count);
      await expect(questions(page).last().getByRole('radio', { checked: true })).toHaveCount(0);
      await expect(chooser(page).getByRole('link')).toHaveCount(0);
    });
  }

  await test.step('nobody is sent too early: the dates come before the nudge', async () => {
    await page.goto(NUDGE_TOO_EARLY);
    await expect(page.getByRole('status')).toHaveText(/^Nothing to send yet\./u);
    await expect(chooser(page).getByRole('link', { name: 'Prepare the nudge' })).toBeVisible();
    await chooser(page).getByRole('link', { name: 'Work out my dates' }).click();
    await expect(page).toHaveURL(/\/when\/$/u);
  });
});

test('by keyboard alone, with the focus always in sight, the questions lead to the email', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/write/');
  // The last link before the questions.
  await page.getByRole('main').getByRole('link', { name: 'Your interviews' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (const [index, [question, name]] of BETTER_ANSWER.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    if (index > 0) await page.keyboard.press('Space');
    const chosen = ask(page, question).getByRole('radio', { name, exact: true });
    for (let steps = 0; steps < 8 && !(await chosen.isChecked()); steps += 1) await page.keyboard.press('ArrowDown');
    await expect(chosen).toBeChecked();
    await expect(chosen).toBeFocused();
    await expect(chosen).toBeInViewport();
  }
  await page.keyboard.press('Tab');
  await expect(chooser(page).getByRole('link', { name: /^Write/u })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/write\/better-answer\/$/u);
});

test('on a phone each answer brings what comes next into sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('/write/');
  for (const [question, name] of BETTER_ANSWER) {
    await expect(ask(page, question).getByRole('radio').first()).toBeInViewport();
    await option(page, name).check();
  }
  await expect(chooser(page).getByRole('link', { name: /^Write/u })).toBeInViewport();
});

test('every option leads to a question, or to emails that exist', async ({ page, request }) => {
  await page.goto('/write/');
  const { options, links } = await page.evaluate(() => {
    const steps = [...document.querySelectorAll<HTMLElement>('[data-then]')].map(({ dataset }) => dataset.then ?? '');
    const found = steps.map((id) => document.getElementById(id));
    const endings = found.filter((step) => step instanceof HTMLTemplateElement);
    return {
      options: found.map((step, index) => ({ id: steps[index], isThere: step !== null })),
      links: endings.map(({ content }) => [...content.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')),
    };
  });
  expect(options.filter(({ isThere }) => !isThere)).toEqual([]);
  expect(links.filter((three) => three.length < 3)).toEqual([]);
  const addresses = [...new Set(links.flat())];
  const answers = await Promise.all(addresses.map(async (address) => [address, (await request.get(address)).status()]));
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
});

test('what the questions were told is in the form of the email, and nothing else is asked', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-25T15:00:00'));
  await page.goto('/write/#happened=interview&when=yesterday&to=each');
  await chooser(page).getByRole('link', { name: 'Write the thank-you' }).click();
  await page.waitForURL(/\/write\/thank-you\/$/u);
  await untilAlive(page);
  await expect(field(page, 'Interview date')).toHaveValue('2026-11-24');
  await expect(page.getByRole('tab')).toHaveCount(2);
  await fill(page, { 'Your name': 'Sam Roy' });
  await page.goto('/write/#happened=interview&when=today&to=recruiter');
  await chooser(page).getByRole('link', { name: 'Write thanks to the recruiter' }).click();
  await page.waitForURL(/\/write\/recruiter-thank-you\/$/u);
  await untilAlive(page);
  await expect(field(page, 'Your name'), 'an interview on another day').toHaveValue('');
});

// @chromium: axe judges the page's own code, which is the same in every browser, and only Chromium can be told to be dark.
test('axe finds no fault @chromium', async ({ page }) => {
  for (const link of ['/write/', BETTER_ANSWER_LINK, NUDGE_TOO_EARLY]) {
    await page.goto(link);
    await expect(chooser(page).getByRole('status')).not.toBeEmpty();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect.soft(await complaints(page, { rules: 'all' }), `${link}, ${colorScheme}`).toEqual([]);
    }
  }
});

// @chromium: the Firefox driver takes `javaScriptEnabled: false` and leaves JavaScript on.
test.describe('without JavaScript @chromium', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions are away, and the list leads to every email', async ({ page }) => {
    await page.goto('/write/');
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByText('The email you need appears here')).toBeHidden();
    const cards = page.getByRole('main').getByRole('listitem').getByRole('link');
    expect(await cards.count()).toBeGreaterThan(20);
    await cards.filter({ hasText: 'Late thank-you' }).click();
    await expect(page).toHaveURL(/\/write\/late-thank-you\/$/u);
  });
});

function chooser(page: Page): Locator {
  return page.getByRole('region', { name: 'Questions' });
}

/** Those on show. */
function questions(page: Page): Locator {
  return chooser(page).getByRole('group');
}

function ask(page: Page, question: string): Locator {
  return chooser(page).getByRole('group', { name: question });
}

function option(page: Page, name: string): Locator {
  return chooser(page).getByRole('radio', { name, exact: true });
}
