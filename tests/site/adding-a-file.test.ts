import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenLinks, elements } from './broken-links';
import { GUIDE_PAGE } from './guide-page';
import { copyProject } from './project-copy';
import { named, read, readSite, root, type Page, type Site } from './read-site';
import { site as settings } from '../../src/site';

const SCENARIO = `---
title: Answer to a rejection
summary: Three sentences that leave a door open.
family: outcome
order: 10
send: Within two days of the answer.
avoid:
  - Arguing with the decision.
words: { least: 10, most: 120 }
groups:
  - title: You and them
    fields:
      - { id: you, label: Your name, example: Sam Roy, required: true }
      - { id: to, label: Their name, example: Dana Lee, required: true }
subjects:
  - Thank you - {{you}}
---
{{#formal}}
{{greeting}},

[thanks] Thank you for telling me. I would be glad to hear from you again.
  or I am grateful that you let me know, and I hope to hear from you again.

Best regards,
{{you}}
{{/formal}}
{{#warm}}
{{greeting}},

[thanks] Thank you for telling me. Should something change, I'd love to hear from you.
  or Thanks for letting me know. I'd be happy to hear from you again.

Best regards,
{{you}}
{{/warm}}
{{#brief}}
{{greeting}},

[thanks] Thank you for telling me. I hope to hear from you again.
  or Thanks for your answer.

Best regards,
{{you}}
{{/brief}}
`;
const UNCITED = `- id: ghost
  by: Nobody
  link: https://ghost.example/
  quote: Boo.
  checked: 2026-11-26
  seen: page
`;

describe('one scenario file and one guide file', () => {
  const copy = copyProject();
  let built: Site;

  beforeAll(async () => {
    copy.write('content/scenarios/rejection.mustache', SCENARIO);
    copy.write('content/guide/after-a-no.mdx', GUIDE_PAGE);
    const { isBuilt, output } = await copy.build();
    expect(isBuilt, output).toBe(true);
    built = readSite(copy.dist);
  });
  afterAll(() => {
    copy.remove();
  });

  test.each([
    ['/write/rejection/', 'Answer to a rejection', '/write/'],
    ['/guide/after-a-no/', 'After a no', '/guide/'],
  ])('make the page %s, with its title, and list it on %s', (path, title, index) => {
    expect(named(page(path), 'title')[0]?.text).toContain(title);
    const links = named(page(index), 'a').map(({ attributes }) => attributes.get('href'));
    expect(links).toContain(path);
  });

  test('make a builder on both pages and a complete example in three tones', () => {
    const tools = [page('/write/rejection/'), page('/guide/after-a-no/')].flatMap((own) => named(own, 'astro-island'));
    expect(tools.map(({ attributes }) => attributes.get('component-export'))).toEqual(['EmailBuilder', 'EmailBuilder']);
    for (const greeting of ['Dear Dana Lee,', 'Hi Dana,']) expect(page('/write/rejection/').html).toContain(greeting);
  });

  test('are in the sitemap, the feed and llms.txt', () => {
    const addresses = ['/write/rejection/', '/guide/after-a-no/'].map((path) => new URL(path, settings.url).href);
    for (const address of addresses) {
      expect(elements(built, 'sitemap-0.xml', 'loc')).toContain(address);
      expect(read(built, 'llms.txt')).toContain(`(${address})`);
    }
    expect(elements(built, 'rss.xml', 'link')).toContain(addresses[1]);
  });

  test('leave no link broken', () => {
    expect(brokenLinks(built, new URL(settings.url).origin)).toEqual([]);
  });

  function page(path: string): Page {
    const found = built.pages.find((own) => own.path === path);
    if (!found) throw new Error(`There is no page ${path}`);
    return found;
  }
});

/** One for each time at which a build finds mistakes: reading the files, making a page, and after the last page. */
describe('a mistake stops the build and names the file', () => {
  const copy = copyProject();

  beforeAll(() => {
    // What takes long to build and holds none of the mistakes.
    for (const folder of ['holidays', 'when', 'about', 'search', 'guide/examples']) copy.delete(`src/pages/${folder}`);
  });
  afterAll(() => {
    copy.remove();
  });

  test.each([
    ['a blank that has no field', 'scenarios/broken.mustache', SCENARIO.replace('{{greeting}},', '{{boss}},'), 'boss'],
    ['a builder for no scenario', 'guide/broken.mdx', GUIDE_PAGE.replace('"rejection"', '"ghost"'), 'ghost'],
  ])('%s', async (_, file, text, culprit) => {
    copy.write(`content/${file}`, text);
    const { isBuilt, output } = await copy.build();
    copy.delete(`content/${file}`);
    expect(isBuilt).toBe(false);
    expect(output).toMatch(/broken/u);
    expect(output).toContain(culprit);
  });

  test('a source that no page cites', async () => {
    const sources = readFileSync(join(root, 'content/sources.yaml'), 'utf8');
    copy.write('content/sources.yaml', sources.replace('- id: ', `${UNCITED}\n- id: `));
    const { isBuilt, output } = await copy.build();
    copy.write('content/sources.yaml', sources);
    expect(isBuilt).toBe(false);
    expect(output).toContain('content/sources.yaml: no page cites ghost');
  });
});

test('guide pages import nothing and hold no script: every component has one name for all', () => {
  const folder = join(root, 'content/guide');
  const faults = readdirSync(folder).filter((file) =>
    /^(?:import|export)\s|<script|<style|style=/mu.test(readFileSync(join(folder, file), 'utf8')),
  );
  expect(faults).toEqual([]);
});
