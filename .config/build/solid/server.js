import renderer from '@astrojs/solid-js/server.js';

/**
 * Rendered in one go, without the Suspense boundary that the client would have to repeat. Every island is Solid's, so it is
 * not rendered once more to find that out, as `check` of Astro's integration does.
 */
export default {
  ...renderer,
  check: (Component) => typeof Component === 'function',
  renderToStaticMarkup(Component, props, slots, metadata) {
    return renderer.renderToStaticMarkup.call(this, Component, props, slots, { ...metadata, renderStrategy: 'sync' });
  },
};
