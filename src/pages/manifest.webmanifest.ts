import type { APIRoute } from 'astro';
import { paths } from '~/paths';
import { site } from '~/site';

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: `${site.name}: ${site.tagline}`,
      short_name: site.name,
      description: site.description,
      lang: 'en',
      start_url: paths.home,
      scope: paths.home,
      display: 'minimal-ui',
      background_color: '#fbf8f1',
      theme_color: '#fbf8f1',
      icons: [
        { src: paths.icon, type: 'image/svg+xml', sizes: 'any' },
        { src: paths.touchIcon, type: 'image/png', sizes: '180x180' },
      ],
    }),
  );
