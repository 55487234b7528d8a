import solid from '@astrojs/solid-js';
import { fileURLToPath } from 'node:url';

const WEB = here('web.js');

/**
 * Astro's Solid integration with smaller entry points, and with a way of changing the page that bears what others change in
 * it (`web.js`). No island here waits for data, takes slots or is given new props, so Suspense and the store that serve those
 * are left out of the reader's download. `client:only` does not work with them.
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

function here(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}
