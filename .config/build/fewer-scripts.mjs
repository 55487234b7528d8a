import { parse } from 'node:path';

/** In bytes of source. At twice as much, the calculator begins with code that it needs only later. */
const SMALL = 2500;

/**
 * The bundler makes a file for each set of entries that need the same modules, many of them tiny. Small ones among those that
 * are loaded later go into their neighbors; what a page begins with stays as exact as it is.
 */
export function fewerScripts() {
  const shared = { entriesAware: true, minShareCount: 2 };
  const groups = [
    { ...shared, name: 'first', tags: ['$initial'], priority: 1 },
    { ...shared, name: 'later', entriesAwareMergeThreshold: SMALL },
  ];
  const output = { codeSplitting: { groups }, chunkFileNames: (chunk) => `_astro/${nameOf(chunk)}.[hash].js` };
  return {
    name: 'afterword-fewer-scripts',
    apply: 'build',
    configEnvironment: (name) => (name === 'client' ? { build: { rolldownOptions: { output } } } : undefined),
  };
}

/** The bundler's own names for a group list every entry that needs it. */
function nameOf({ name, moduleIds }) {
  if (name.startsWith('first')) return 'shared';
  return name.startsWith('later') ? parse(moduleIds.at(-1)).name : '[name]';
}
