import solid from '@astrojs/solid-js';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keptText } from '../../../src/collections/kept-text.ts';

const WEB = here('web.js');
const FOLDER = 'node_modules/.cache/afterword/solid';
/** What `vite-plugin-solid` calls itself. */
const COMPILER = 'solid';

/**
 * Astro's Solid integration with smaller entry points, and with a way of changing the page that bears what others change in
 * it (`web.js`). No island here waits for data, takes slots or is given new props, so Suspense and the store that serve those
 * are left out of the reader's download. `client:only` does not work with them. A build keeps what the compiler makes.
 */
export function leanSolid() {
  const integration = solid();
  const setup = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) => {
        options.updateConfig({ vite: { plugins: [ownWeb()] } });
        return setup({
          ...options,
          addRenderer: (renderer) => {
            options.addRenderer({ ...renderer, clientEntrypoint: here('client.js'), serverEntrypoint: here('server.js') });
          },
          updateConfig: ({ vite }) =>
            options.updateConfig({
              vite: options.command === 'build' ? { ...vite, plugins: keepingCompiled(vite.plugins) } : vite,
            }),
        });
      },
    },
  };
}

/** In the browser, `solid-js/web` is `web.js`, which alone imports Solid's own. */
function ownWeb() {
  return {
    name: 'afterword-solid-web',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (source, importer) => (source === 'solid-js/web' && importer !== WEB ? WEB : undefined),
  };
}

/**
 * Babel compiles each component twice, for the server and for the browser, and needs a fifth of a build for it. So what it makes
 * is kept for the next build. Throws where it has another name.
 *
 * @template {{ name: string }} Plugin
 * @param {readonly Plugin[]} plugins
 */
export function keepingCompiled(plugins) {
  if (!plugins.some(({ name }) => name === COMPILER)) {
    throw new Error(`No plugin is called ${COMPILER} any more: see .config/build/README.md`);
  }
  return plugins.map((plugin) => (plugin.name === COMPILER ? { ...plugin, transform: keptTransform(plugin) } : plugin));
}

function keptTransform(compiler) {
  return async function (source, id) {
    const { consumer, root } = this.environment.config;
    const compile = () => compiler.transform.call(this, source, id);
    const name = relative(root, id);
    if (!/^src\b.*\.tsx$/u.test(name)) return compile();
    const file = join(root, FOLDER, consumer, `${name}.json`);
    return JSON.parse(await keptText(file, source, async () => JSON.stringify(await compile())));
  };
}

function here(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}
