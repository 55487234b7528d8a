const PRELOAD_HELPER = '\0vite/preload-helper.js';
/** What every tool needs at once: one file compresses better than seven. */
const AT_ONCE =
  /solid-js|\.config\/solid|src\/islands\/(?:browser\/(?:address|clock|tab-storage)|form\/(?:create-form|FieldInput|DateInput|later|typed-before))|src\/domain\/(?:answers|clean-text|draft|entries|plain-date|problems|scenario|shared-fields|spell-out)\./u;

/**
 * Vite's helper for dynamic imports preloads stylesheets and the scripts of scripts. Our styles are inline and our lazy parts
 * small, so the import itself is all that is needed: 0.7 kB less on every page.
 */
export function lightChunks() {
  return {
    name: 'afterword-light-chunks',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    load(id) {
      return id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined;
    },
    configEnvironment(name) {
      if (name !== 'client') return undefined;
      return {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'load', test: PRELOAD_HELPER, priority: 1 },
                  { name: 'tool', test: AT_ONCE },
                ],
              },
            },
          },
        },
      };
    },
  };
}
