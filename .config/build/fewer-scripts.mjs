/** In bytes of source. At twice as much, the calculator begins with code that it needs only later. */
const SMALL = 2500;

/**
 * The bundler makes a file for each set of entries that need the same modules, many of them tiny. Small ones among those that
 * are loaded later go into their neighbors; what a page begins with stays as exact as it is. Without names, which would list
 * the entries, in every import of a shared file.
 */
export function fewerScripts() {
  const shared = { entriesAware: true, minShareCount: 2 };
  const groups = [
    { ...shared, name: 'first', tags: ['$initial'], priority: 1 },
    { ...shared, name: 'later', entriesAwareMergeThreshold: SMALL },
  ];
  const output = {
    codeSplitting: { groups },
    chunkFileNames: ({ isDynamicEntry }) => (isDynamicEntry ? '_astro/[name].[hash].js' : '_astro/[hash].js'),
  };
  return {
    name: 'afterword-fewer-scripts',
    apply: 'build',
    configEnvironment: (name) => (name === 'client' ? { build: { rolldownOptions: { output } } } : undefined),
  };
}
