import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { dist } from './read-site';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  // Astro prints three rules before the first island, wherever it stands; the policy's tests let no other style in there.
  elements: ['html5', { style: { flow: true } }],
  rules: {
    // A tool answers while one types and has nothing to send; the policy forbids sending (`form-action 'none'`).
    'wcag/h32': 'off',
    // For scripts of our own host it protects from nobody.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A result list under a search box is no <select>, and a table that scrolls is no chapter.
    'prefer-native-element': ['error', { exclude: ['listbox', 'region'] }],
    'no-inline-style': 'error',
  },
};
const validator = new HtmlValidate(config);

test.each(dist.pages.map((page) => [page.path, page] as const))('%s is valid HTML', (_, { file, html }) => {
  const { results } = validator.validateStringSync(html, file);
  const messages = results.flatMap((result) => result.messages);
  expect(messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'page'})`)).toEqual([]);
});

/** A word that runs into the link or the emphasis beside it. */
const RUNS_TOGETHER = /[a-z,;:]<(?:a|strong|em)[ >][^<]{0,20}|<\/(?:a|strong|em)>[A-Za-z(][^<]{0,20}/gu;

test.each(dist.pages.map((page) => [page.path, page] as const))(
  '%s keeps the space around links and emphasis',
  (_, { html }) => {
    expect(html.match(RUNS_TOGETHER) ?? []).toEqual([]);
  },
);
