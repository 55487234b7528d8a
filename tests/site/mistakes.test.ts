import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GUIDE_PAGE, SCENARIO } from './added-content';
import { copyProject } from './project-copy';
import { root } from './read-site';

const UNCITED = `- id: ghost
  by: Nobody
  link: https://ghost.example/
  quote: Boo.
  checked: 2026-11-26
  seen: page
`;

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
