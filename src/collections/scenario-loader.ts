import type { Loader, LoaderContext } from 'astro/loaders';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseScenario } from './parse-scenario';

const EXTENSION = '.mustache';

/** Every `<folder>/<id>.mustache` becomes one entry; a mistake in one stops the build and names the file. */
export function scenarioLoader(folder: string): Loader {
  return {
    name: 'afterword-scenarios',
    load: async (context) => {
      const path = join(fileURLToPath(context.config.root), folder);
      await loadAll(path, context);
      context.watcher?.on('all', (_event, changed) => {
        if (changed.startsWith(path) && changed.endsWith(EXTENSION)) void reload(path, context);
      });
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

/** While the site is being written a mistake is shown, and the last good state stays on screen. */
async function reload(path: string, context: LoaderContext): Promise<void> {
  try {
    await loadAll(path, context);
  } catch (error) {
    context.logger.error((error as Error).message);
  }
}
