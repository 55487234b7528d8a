import { expect, test, type Locator, type Page } from '@playwright/test';
import { day } from '../vectors/days';
import { exampleAnswers, realScenarios, type RealScenario } from '../vectors/real-scenarios';
import { readAnswers } from '~/domain/email/read-answers';
import { blank } from '~/domain/email/read-answers-by';
import { renderEmail } from '~/domain/email/render-email';
import { TONES, type Tone } from '~/domain/form/common-fields';
import type { Email } from '~/domain/email/scenario';
import { answerForm, fill, message, openTool, subject } from '../support/builder';
import { readClipboard } from '../support/clipboard';

/** Some of the examples are then "last Tuesday", the others have their dates. */
const TODAY = '2026-11-20';
const TONE_NAMES: Readonly<Record<Tone, string>> = { formal: 'Formal', warm: 'Warm', brief: 'Brief' };

// @chromium: the words are the same in every engine, and only there may a test read the clipboard.
for (const real of realScenarios) {
  test(`${real.scenario.id}: the examples typed in give each tone’s email, to the clipboard @chromium`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00-05:00`));
    await openTool(page, `/write/${real.scenario.id}/`);
    await expect(copyButton(page)).toHaveText(/\(\d+ blanks? left\)$/u);
    await fill(answerForm(page), examplesByLabel(real));
    for (const tone of TONES) {
      await page.getByRole('radio', { name: TONE_NAMES[tone] }).check();
      const expected = expectedEmail(real, tone);
      await expect(message(page)).toHaveValue(expected.message);
      await expect(subject(page)).toHaveValue(expected.subject);
      await expect(copyButton(page)).toHaveText('Copy message');
    }
    await copyButton(page).click();
    await expect(page.getByText('Message copied.')).toBeVisible();
    const copied = await readClipboard(page);
    const text = await message(page).inputValue();
    expect(copied.plain).toBe(text);
    expect(copied.paragraphs).toEqual(text.split('\n\n'));
    for (const asked of real.scenario.fields)
      expect(`${copied.plain}\n${copied.paragraphs.join('\n')}`).not.toContain(blank(asked));
  });
}

function copyButton(page: Page): Locator {
  return page.getByRole('button', { name: /^Copy message/u });
}

function examplesByLabel({ scenario }: RealScenario): Readonly<Record<string, string>> {
  return Object.fromEntries(
    scenario.fields.flatMap(({ label, example }) => (example === undefined ? [] : [[label, example] as const])),
  );
}

function expectedEmail({ scenario, linkFields }: RealScenario, tone: Tone): Email {
  return renderEmail(scenario, readAnswers(linkFields, exampleAnswers(scenario, tone, 'everything'), day(TODAY)));
}
