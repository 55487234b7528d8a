import renderer from '@astrojs/solid-js/server.js';

/** Rendered in one go, without the Suspense boundary that the client would have to repeat. */
export default {
  ...renderer,
  renderToStaticMarkup(Component, props, slots, metadata) {
    return renderer.renderToStaticMarkup.call(this, Component, props, slots, { ...metadata, renderStrategy: 'sync' });
  },
};
