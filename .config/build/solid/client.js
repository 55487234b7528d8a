import { createComponent, hydrate } from 'solid-js/web';

export default (element) => (Component, props) => {
  if (!element.hasAttribute('ssr')) return;
  const dispose = hydrate(() => createComponent(Component, props), element, {
    renderId: element.dataset.solidRenderId,
  });
  element.addEventListener('astro:unmount', dispose, { once: true });
};
