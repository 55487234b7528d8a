import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { afterBuild } from './.config/build/after-build.mjs';
import { fewerScripts } from './.config/build/fewer-scripts.mjs';
import { withoutPreloading } from './.config/build/no-preloading.mjs';
import { leanSolid } from './.config/build/solid/solid.mjs';
import { trustedTypesForSolid } from './.config/build/trusted-types.mjs';
import { contributorsDev } from './.config/dev/integration.mjs';
import { site } from './src/site.ts';

const base = process.env.BASE_PATH ?? site.basePath;

// `defineConfig` would load an optimizer of SVG files as well, which takes half a second.
/** @type {import('astro').AstroUserConfig} */
export default {
  site: process.env.SITE_URL ?? site.url,
  base,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [
    // These stay elements, because each passes through a component: links learn the base path, headings link to themselves.
    mdx({ optimize: { ignoreElementNames: ['a', 'h2', 'h3'] } }),
    leanSolid(),
    sitemap({ filter: (page) => !/\/(?:search|guide\/after-the-follow-up)\/$/u.test(page) }),
    afterBuild(base),
    contributorsDev(),
  ],
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [withoutPreloading(), fewerScripts(), trustedTypesForSolid()],
    build: {
      assetsInlineLimit: 0,
      // Astro writes such a directive for each guide page, and the bundler would warn of each: withastro/astro#18087.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
};
