import { file, type Loader } from 'astro/loaders';
import { load, YAMLException } from 'js-yaml';
import { readFile } from 'node:fs/promises';

type Entries = Record<string, Record<string, unknown>>;

/**
 * The loader of a YAML file: one entry for each item, or for the whole file under the id `whole`. Astro's own loader only logs
 * a syntax error and builds from the last copy that it could read; this one stops the build.
 */
export function yamlFile(name: string, whole?: string): Loader {
  const parser = (text: string): Entries => {
    const data = parse(name, text);
    return (whole === undefined ? data : { [whole]: data }) as Entries;
  };
  const loader = file(name, { parser });
  return {
    ...loader,
    load: async (context) => {
      parse(name, await readFile(new URL(name, context.config.root), 'utf8'));
      await loader.load(context);
    },
  };
}

/** @throws an Error for the writer that names the file and the line. */
function parse(name: string, text: string): unknown {
  try {
    return load(text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new Error(`${name}, line ${String((error.mark?.line ?? 0) + 1)}: ${error.reason}`, { cause: error });
  }
}
