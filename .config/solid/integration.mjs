import solid from '@astrojs/solid-js';
import { fileURLToPath } from 'node:url';

/**
 * Astro's Solid integration with a lighter renderer: no island here waits for data, takes slots or is given new props, so
 * Suspense and the store that serve those stay out of the reader's download (2.5 kB of 20).
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
