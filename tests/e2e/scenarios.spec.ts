import { expect, test, type Locator, type Page } from '@playwright/test';
import { day } from '../vectors/days';
import { exampleAnswers, realScenarios, type RealScenario } from '../vectors/real-scenarios';
import { readAnswers } from '~/domain/email/read-answers';
import { blank } from '~/domain/email/read-answers-by';
import { renderEmail } from '~/domain/email/render-email';
import { TONES, type Tone } from '~/domain/form/common-fields';
import type { Email } from '~/domain/email/scenario';
import { answerForm, message, openTool, subject } from '../support/builder';
import { readClipboard } from '../support/clipboard';

/** Some of the examples are then "last Tuesday", the others have their dates. */
const TODAY = '2026-11-20';
const TONE_NAMES: Readonly<Record<Tone, string>> = { formal: 'Formal', warm: 'Warm', brief: 'Brief' };

const PARTS = 2;

// @chromium: the words are the same in every engine, and only there may a test read the clipboard.
test.describe('the examples typed in give the email of their tone @chromium', () => {
  for (let part = 0; part < PARTS; part += 1) {
    test(`of every scenario, part ${String(part + 1)}`, async ({ page }) => {
      test.slow();
      await page.addInitScript(() => {
        sessionStorage.clear();
      });
      await page.clock.setFixedTime(new Date(`${TODAY}T12:00:00-05:00`));
      for (const [index, real] of realScenarios.entries()) {
        const tone = TONES[index % TONES.length] ?? 'formal';
        if (index % PARTS !== part) continue;
        await test.step(real.scenario.id, async () => {
          await typeExamples(page, real, tone);
          // Copying is the same in all of them.
          if (index === part) await expectToCopy(page);
        });
      }
    });
  }
});

/** In one tone: that each tone has its email is held by the unit tests, and that the choice of a tone works by those of the builder. */
async function typeExamples(page: Page, real: RealScenario, tone: Tone): Promise<void> {
  const { id, fields } = real.scenario;
  await openTool(page, `/write/${id}/`);
  await expect(copyButton(page), id).toHaveText(/\(\d+ blanks? left\)$/u);
  await typeAtOnce(answerForm(page), examplesByLabel(real));
  await page.getByRole('radio', { name: TONE_NAMES[tone] }).check();
  const expected = expectedEmail(real, tone);
  await expect.soft(message(page), `${id}, ${tone}`).toHaveValue(expected.message);
  await expect.soft(subject(page), `${id}, ${tone}`).toHaveValue(expected.subject);
  await expect.soft(copyButton(page), `${id}, ${tone}`).toHaveText('Copy message');
  const text = await message(page).inputValue();
  for (const asked of fields) expect.soft(text, id).not.toContain(blank(asked));
}

async function expectToCopy(page: Page): Promise<void> {
  await copyButton(page).click();
  await expect(page.getByText('Message copied.')).toBeVisible();
  const copied = await readClipboard(page);
  const text = await message(page).inputValue();
  expect.soft(copied.plain).toBe(text);
  expect.soft(copied.paragraphs).toEqual(text.split('\n\n'));
}

/** Fills in each control by its label, with the event that typing has, in one call of the page: there are hundreds of them. */
async function typeAtOnce(form: Locator, answers: Readonly<Record<string, string>>): Promise<void> {
  await form.evaluate((element: HTMLFormElement, entries) => {
    const controls = [...element.elements].filter(
      (control) => control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement,
    );
    for (const [label, text] of entries) {
      const named = controls.filter(({ labels }) => labels?.[0]?.innerText.trim().replace(/ \(optional\)$/u, '') === label);
      const [control] = named;
      if (!control || named.length > 1) throw new Error(`${String(named.length)} controls are named ${label}`);
      control.value = text;
      control.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  }, Object.entries(answers));
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
