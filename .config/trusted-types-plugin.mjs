const FILE = 'solid-js/web/dist/web.js';
const SINK = 't.innerHTML = html;';
const POLICY = `const afterwordTemplates = globalThis.trustedTypes?.createPolicy('solid', { createHTML: (html) => html })
  ?? { createHTML: (html) => html };
`;

/**
 * Solid builds its elements from compile-time text through `innerHTML`, which the policy of the site forbids for everyone
 * (`require-trusted-types-for 'script'`). Here that one place gets a policy of its own, private to its module. Upstream:
 * ryansolid/dom-expressions#517.
 */
export function trustedTypesForSolid() {
  return {
    name: 'afterword-trusted-types',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform(code, id) {
      if (!id.split('?')[0].endsWith(FILE)) return undefined;
      if (code.split(SINK).length !== 2) {
        throw new Error(`${FILE} no longer says ${SINK} once: see .config/trusted-types-plugin.mjs`);
      }
      return { code: POLICY + code.replace(SINK, 't.innerHTML = afterwordTemplates.createHTML(html);'), map: null };
    },
  };
}
