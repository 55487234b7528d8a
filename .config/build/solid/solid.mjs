import solid from '@astrojs/solid-js';
import { fileURLToPath } from 'node:url';

/**
 * Astro's Solid integration with smaller entry points. No island here waits for data, takes slots or is given new props, so
 * Suspense and the store that serve those are left out of the reader's download. `client:only` does not work with them.
 */
export function leanSolid() {
  const integration = solid();
  const setup = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setup({
          ...options,
          addRenderer: (renderer) => {
            options.addRenderer({ ...renderer, clientEntrypoint: here('client.js'), serverEntrypoint: here('server.js') });
          },
        }),
    },
  };
}

function here(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}
