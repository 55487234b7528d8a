import renderer from '@astrojs/solid-js/server.js';

/**
 * Rendered in one go, without the Suspense boundary that the client would have to repeat. Every island is Solid's, so it is
 * not rendered once more to find that out, as `check` of Astro's integration does. The island's `data-solid` tells the client
 * the prefix of its hydration keys, and how many elements and comments it was sent with.
 */
export default {
  ...renderer,
  check: (Component) => typeof Component === 'function',
  async renderToStaticMarkup(Component, props, slots, metadata) {
    const { attrs, html } = await renderer.renderToStaticMarkup.call(this, Component, props, slots, {
      ...metadata,
      renderStrategy: 'sync',
    });
    return { attrs: { 'data-solid': `${attrs['data-solid-render-id']} ${String(countNodes(html))}` }, html };
  },
};

function countNodes(html) {
  const withoutValues = html.replaceAll(/="[^"]*"/gu, '');
  return [...withoutValues.matchAll(/<(?:[a-z]|!--)/gu)].length;
}
