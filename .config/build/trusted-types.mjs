const FILE = 'solid-js/web/dist/web.js';
const SINK = 't.innerHTML = html;';
const POLICY = `const afterwordTemplates = globalThis.trustedTypes?.createPolicy('solid', { createHTML: (html) => html })
  ?? { createHTML: (html) => html };
`;

/**
 * Solid makes its elements from the templates of the compiler through `innerHTML`, which the policy of the site forbids
 * (`require-trusted-types-for 'script'`). This gives that one assignment a Trusted Types policy that nothing else can reach.
 * The build stops where Solid assigns in another way.
 */
export function trustedTypesForSolid() {
  return {
    name: 'afterword-trusted-types',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform(code, id) {
      if (!id.split('?')[0].endsWith(FILE)) return undefined;
      if (code.split(SINK).length !== 2) {
        throw new Error(`${FILE} no longer says ${SINK} once: see .config/build/README.md`);
      }
      return { code: POLICY + code.replace(SINK, 't.innerHTML = afterwordTemplates.createHTML(html);'), map: null };
    },
  };
}
