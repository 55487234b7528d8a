import type { LoaderContext } from 'astro/loaders';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { yamlFile } from '../../src/collections/yaml-file';

test('a syntax error in a YAML file stops the build and names the file and the line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yaml-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, 'terms.yaml'), '- id: offer\n  text: [not closed\n- id: panel\n');
  const context = { config: { root: pathToFileURL(`${folder}/`) } } as LoaderContext;
  await expect(yamlFile('terms.yaml').load(context)).rejects.toThrow(/^terms\.yaml, line \d: /u);
});
