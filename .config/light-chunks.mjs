const PRELOAD_HELPER = '\0vite/preload-helper.js';
/** The names of what the helper would preload: of no use without it. */
const PRELOAD_LIST = /^const __vite__mapDeps=.*\n/u;
const PRELOADED = /,__vite__mapDeps\(\[[\d,]*\]\)/gu;
/** What every tool needs at once: one file compresses better than seven. */
const AT_ONCE =
  /solid-js|\.config\/solid|src\/islands\/(?:browser\/(?:address|clock|tab-storage)|form\/(?:create-form|FieldInput|DateInput|later|typed-before))|src\/domain\/(?:answers|clean-text|draft|entries|plain-date|problems|scenario|shared-fields|spell-out)\./u;

/** What the builder needs at once, some of it also wanted later by parts that are fetched when they are opened. */
const BUILDER =
  /src\/(?:islands\/email-builder\/(?:EmailBuilder|create-email-builder|LetterSheet|Actions|Choices)|domain\/(?:blanks|first-name|mail-links|read-answers|render-email|template))\./u;

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
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') chunk.code = chunk.code.replace(PRELOAD_LIST, '').replace(PRELOADED, '');
        }
      },
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
                  { name: 'builder', test: BUILDER },
                  // Also wanted by pages that have a letter to copy and no tool.
                  { name: 'clipboard', test: /src\/islands\/browser\/clipboard/u, priority: 1 },
                ],
              },
            },
          },
        },
      };
    },
  };
}
