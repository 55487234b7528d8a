/* global document, XPathResult */
import { createRoot } from 'solid-js';
import { createComponent, hydrate } from 'solid-js/web';

/**
 * Starts an island. A translator or an extension may have changed its HTML since it came: then the component makes its
 * elements anew, and what was typed goes with it.
 */
export default (element) => (Component, props) => {
  if (!element.hasAttribute('ssr')) return;
  const [renderId, nodes] = element.dataset.solid.split(' ');
  const sent = element.querySelector('[data-hk]');
  const make = () => createComponent(Component, props);
  const isAsSent = !globalThis._$HY.done && countNodes(sent) === Number(nodes);
  const dispose = isAsSent ? hydrate(make, element, { renderId }) : makeAnew(make, sent);
  element.addEventListener('astro:unmount', dispose, { once: true });
};

/** Elements and comments, as the server counts them. */
function countNodes(root) {
  return document.evaluate('count(descendant-or-self::*|descendant::comment())', root, null, XPathResult.NUMBER_TYPE)
    .numberValue;
}

function makeAnew(make, sent) {
  return createRoot((dispose) => {
    const made = make();
    const focused = document.activeElement;
    let toFocus;
    // Before the effects run, which read what was typed.
    for (const control of made.querySelectorAll('[name]')) {
      const choice = control.type === 'radio' ? `[value="${control.value}"]` : '';
      const old = sent.querySelector(`[name="${control.name}"]${choice}`);
      if (!old) continue;
      control.value = old.value;
      control.checked = old.checked;
      if (old === focused) toFocus = control;
    }
    sent.replaceWith(made);
    toFocus?.focus();
    return dispose;
  });
}
