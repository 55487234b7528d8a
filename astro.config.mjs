import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './.config/content-security-policy.mjs';
import { contributorsDev } from './.config/dev/integration.mjs';
import { islandScripts } from './.config/island-scripts.mjs';
import { lightChunks } from './.config/light-chunks.mjs';
import { prunePolicy } from './.config/prune-policy.mjs';
import { serviceWorker } from './.config/service-worker/integration.mjs';
import { leanSolid } from './.config/solid/integration.mjs';
import { solidWithoutTransitions } from './.config/solid/without-transitions-plugin.mjs';
import { trustedTypesForSolid } from './.config/trusted-types-plugin.mjs';
import { site } from './src/site.ts';

const base = process.env.BASE_PATH ?? site.basePath;

export default defineConfig({
  site: process.env.SITE_URL ?? site.url,
  base,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [
    // These stay elements, because each passes through a component: links learn the base path, headings link to themselves.
    mdx({ optimize: { ignoreElementNames: ['a', 'h2', 'h3'] } }),
    leanSolid(),
    sitemap({ filter: (page) => !page.includes('/search/') }),
    islandScripts(base),
    prunePolicy(),
    serviceWorker(base),
    contributorsDev(),
  ],
  markdown: { syntaxHighlight: false },
  security: { csp: contentSecurityPolicy(base) },
  vite: {
    plugins: [lightChunks(), solidWithoutTransitions(), trustedTypesForSolid()],
    build: { assetsInlineLimit: 0, modulePreload: false },
  },
});
