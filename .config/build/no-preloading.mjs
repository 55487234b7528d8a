const HELPER = '\0vite/preload-helper.js';

/**
 * Vite wraps each dynamic import in a helper that first preloads stylesheets and the imports of the imported file. Here
 * styles are inline and those files small, so the import alone is enough. The build stops where Vite has no such helper.
 */
export function withoutPreloading() {
  let isFound = false;
  return {
    name: 'afterword-without-preloading',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    // Astro sets `vite.build.modulePreload` itself, so the option can be set only here: it drops the lists of files.
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    load(id) {
      if (id !== HELPER) return undefined;
      isFound = true;
      return 'export const __vitePreload = (load) => load();';
    },
    generateBundle() {
      if (!isFound) throw new Error('Vite loads no preload helper any more: see .config/build/README.md');
    },
  };
}
