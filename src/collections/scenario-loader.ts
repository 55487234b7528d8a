import type { Loader, LoaderContext } from 'astro/loaders';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseScenario } from './parse-scenario';

const EXTENSION = '.mustache';

/**
 * Every `<folder>/<id>.mustache` becomes one entry. `.config/dev/` calls it again when a file changes.
 * @throws an Error for the writer that names the file; the entries then stay as they were.
 */
export function scenarioLoader(folder: string): Loader {
  return {
    name: 'afterword-scenarios',
    load: async (context) => {
      await loadAll(join(fileURLToPath(context.config.root), folder), context);
    },
  };
}

async function loadAll(path: string, { config, store }: LoaderContext): Promise<void> {
  const files = (await readdir(path)).filter((file) => file.endsWith(EXTENSION));
  const root = fileURLToPath(config.root);
  const entries = await Promise.all(
    files.map(async (file) => {
      const id = basename(file, EXTENSION);
      const text = await readFile(join(path, file), 'utf8');
      return { id, data: { ...parseScenario(id, relative(root, join(path, file)), text) } };
    }),
  );
  store.clear();
  for (const entry of entries) store.set(entry);
}
