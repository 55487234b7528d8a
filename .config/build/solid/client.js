/* global document, XPathResult */
import { createComponent, hydrate } from 'solid-js/web';

/**
 * Starts an island. A translator or an extension may have changed its HTML since it came: then the component makes its
 * elements anew, and what was typed goes with it. An island stays as long as its page does.
 */
export default (element) => async (Component, props) => {
  if (!element.hasAttribute('ssr')) return;
  const [renderId, nodes] = element.dataset.solid.split(' ');
  const sent = element.querySelector('[data-hk]');
  const make = () => createComponent(Component, props);
  const isAsSent = !globalThis._$HY.done && countNodes(sent) === Number(nodes);
  const changed = isAsSent ? undefined : await import('./make-anew.js').catch(() => undefined);
  if (changed) changed.makeAnew(make, sent);
  else hydrate(make, element, { renderId });
};

/** Elements and comments, as the server counts them. */
function countNodes(root) {
  return document.evaluate('count(descendant-or-self::*|descendant::comment())', root, null, XPathResult.NUMBER_TYPE)
    .numberValue;
}
