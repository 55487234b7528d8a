/**
 * Solid builds its elements from compile-time text through `innerHTML`, which the policy of the site forbids for everyone
 * (`require-trusted-types-for 'script'`). Here that one place gets a policy of its own, private to its module. Upstream:
 * ryansolid/dom-expressions#517.
 */
const REWRITES = [
  {
    file: 'solid-js/web/dist/web.js',
    from: 't.innerHTML = html;',
    to: 't.innerHTML = afterwordTemplates.createHTML(html);',
    before:
      "const afterwordTemplates = globalThis.trustedTypes?.createPolicy('solid', { createHTML: (html) => html }) ?? { createHTML: (html) => html };\n",
  },
  {
    file: '@astrojs/solid-js/dist/client.js',
    from: 'element.innerHTML = "";',
    to: 'element.replaceChildren();',
    before: '',
  },
];

export function trustedTypesForSolid() {
  return {
    name: 'afterword-trusted-types',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform(code, id) {
      const rewrite = REWRITES.find(({ file }) => id.split('?')[0].endsWith(file));
      if (!rewrite) return undefined;
      if (code.split(rewrite.from).length !== 2) {
        throw new Error(`${rewrite.file} no longer says ${rewrite.from} once: see .config/trusted-types-plugin.mjs`);
      }
      return { code: rewrite.before + code.replace(rewrite.from, () => rewrite.to), map: null };
    },
  };
}
