const FILE = 'solid-js/dist/solid.js';
/** Each is null until a function is called that no island calls: `startTransition`, `enableScheduling`, `enableExternalSource`. */
const NEVER_SET = ['Transition', 'Scheduler', 'ExternalSourceConfig'];

/**
 * Solid asks at every step whether a transition is under way. Here none ever is: told so, the minifier drops what would
 * follow.
 */
export function solidWithoutTransitions() {
  return {
    name: 'afterword-solid-without-transitions',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform(code, id) {
      if (!id.split('?')[0].endsWith(FILE)) return undefined;
      return { code: NEVER_SET.reduce(readAsNull, code), map: null };
    },
  };
}

/** Leaves the assignments, which then nothing reads. */
function readAsNull(code, name) {
  const declaration = `let ${name} = null;`;
  if (!code.includes(declaration)) throw new Error(`${FILE} no longer says ${declaration}: see .config/solid/`);
  return code.replace(new RegExp(String.raw`(?<!let )\b${name}\b(?!\s*=[^=])`, 'gu'), 'null');
}
