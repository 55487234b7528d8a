import { expect, test, type Locator, type Page } from '@playwright/test';
import { day } from '../vectors/days';
import { exampleAnswers, realScenarios, type RealScenario } from '../vectors/real-scenarios';
import { readAnswers } from '~/domain/email/read-answers';
import { blank } from '~/domain/email/read-answers-by';
import { renderEmail } from '~/domain/email/render-email';
import { TONES, type Tone } from '~/domain/form/common-fields';
import type { Email } from '~/domain/email/scenario';
import { answerForm, fill, message, openFresh, subject } from '../support/builder';
import { readClipboard } from '../support/clipboard';

/** Some of the examples are then "last Tuesday", the others have their dates. */
const TODAY = '2026-11-20';
const TONE_NAMES: Readonly<Record<Tone, string>> = { formal: 'Formal', warm: 'Warm', brief: 'Brief' };

const PARTS = 4;

// @chromium: the words are the same in every engine, and only there may a test read the clipboard.
test.describe('the examples typed in give the email of their tone, to the clipboard @chromium', () => {
  for (let part = 0; part < PARTS; part += 1) {
    test(`of every scenario, part ${String(part + 1)}`, async ({ page }) => {
      test.slow();
      await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00-05:00`));
      for (const [index, real] of realScenarios.entries()) {
        const tone = TONES[index % TONES.length] ?? 'formal';
        if (index % PARTS === part) await test.step(real.scenario.id, async () => typeExamples(page, real, tone));
      }
    });
  }
});

/** In one tone: that each tone has its email is held by the unit tests, and that the choice of a tone works by those of the builder. */
async function typeExamples(page: Page, real: RealScenario, tone: Tone): Promise<void> {
  const { id, fields } = real.scenario;
  await openFresh(page, `/write/${id}/`);
  await expect(copyButton(page), id).toHaveText(/\(\d+ blanks? left\)$/u);
  await fill(answerForm(page), examplesByLabel(real));
  await page.getByRole('radio', { name: TONE_NAMES[tone] }).check();
  const expected = expectedEmail(real, tone);
  await expect.soft(message(page), `${id}, ${tone}`).toHaveValue(expected.message);
  await expect.soft(subject(page), `${id}, ${tone}`).toHaveValue(expected.subject);
  await expect.soft(copyButton(page), `${id}, ${tone}`).toHaveText('Copy message');
  await copyButton(page).click();
  await expect(page.getByText('Message copied.'), id).toBeVisible();
  const copied = await readClipboard(page);
  const text = await message(page).inputValue();
  expect.soft(copied.plain, id).toBe(text);
  expect.soft(copied.paragraphs, id).toEqual(text.split('\n\n'));
  const all = `${copied.plain}\n${copied.paragraphs.join('\n')}`;
  for (const asked of fields) expect.soft(all, id).not.toContain(blank(asked));
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
