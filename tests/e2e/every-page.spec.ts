import { expect, test, type Page } from '@playwright/test';
import { reachEveryTool } from '../support/builder';
import { expectNoComplaints, recordViolations } from '../support/judges';
import { nginxPath } from '../support/nginx';
import { EVERY_PAGE, ONE_OF_EACH_KIND } from '../support/pages';

const PARTS = 4;
/** Widths in pixels, and how large the reader has the text. */
const LARGER_TEXT = [
  [320, '150%'],
  [390, '200%'],
  [768, '200%'],
  [1280, '200%'],
] as const;

// @chromium: only there can a test ask for the dark; the pages' own code is the same in every browser.
test.describe('every page @chromium', () => {
  for (let part = 0; part < PARTS; part += 1) {
    test(`obeys the policy and fits in its window, also with larger text, and axe finds nothing, part ${String(part + 1)}`, async ({
      page,
    }) => {
      test.slow();
      const violations = await recordViolations(page);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const [index, path] of EVERY_PAGE.entries()) {
        if (index % PARTS !== part) continue;
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(path);
        // A tool further down a page of the guide is the same on all of them.
        if (ONE_OF_EACH_KIND.includes(path)) await reachEveryTool(page);
        await page.evaluate(async () => document.fonts.ready);
        expect.soft(await violations(), path).toEqual([]);
        const { width, mains, lang } = await page.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          mains: document.querySelectorAll('main, [role=main]').length,
          lang: document.documentElement.lang,
        }));
        expect.soft({ width, mains, lang }, path).toEqual({ width: 320, mains: 1, lang: 'en' });
        for (const [at, size] of ONE_OF_EACH_KIND.includes(path) ? LARGER_TEXT : LARGER_TEXT.slice(0, 1)) {
          expect.soft(await widthOf(page, at, size), `${path}, ${String(at)} pixels, text at ${size}`).toBe(at);
        }
        // Pages of a kind are made by the same components; what their texts add is held by html-validate's rules.
        if (ONE_OF_EACH_KIND.includes(path)) await expectNoComplaints(page, path);
      }
    });
  }
});

/** How far the page reaches; more than the width of the window would be scrolled sideways. */
async function widthOf(page: Page, width: number, size: string): Promise<number> {
  await page.setViewportSize({ width, height: 640 });
  return page.evaluate((fontSize) => {
    const { style } = document.documentElement;
    style.fontSize = fontSize;
    const reached = document.documentElement.scrollWidth;
    style.fontSize = '';
    return reached;
  }, size);
}

test('no kind of page breaks a rule of the policy in another engine either @engines @others', async ({ page }) => {
  test.skip(nginxPath !== undefined, 'Each kind of page is visited behind nginx, with the same policy.');
  const violations = await recordViolations(page);
  for (const path of ONE_OF_EACH_KIND) {
    await page.goto(path);
    await reachEveryTool(page);
    expect.soft(await violations(), path).toEqual([]);
  }
});
