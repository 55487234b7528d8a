import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import solid from '@astrojs/solid-js';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './.config/content-security-policy.mjs';
import { trustedTypesForSolid } from './.config/trusted-types-plugin.mjs';
import { site } from './src/site.ts';

const base = process.env.BASE_PATH ?? site.basePath;

export default defineConfig({
  site: process.env.SITE_URL ?? site.url,
  base,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [mdx({ optimize: true }), solid(), sitemap({ filter: (page) => !page.includes('/search/') })],
  markdown: { syntaxHighlight: false },
  security: { csp: contentSecurityPolicy(base) },
  vite: { plugins: [trustedTypesForSolid()], build: { assetsInlineLimit: 0 } },
});
