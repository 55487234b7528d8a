/* global document, Node */
import { createRenderEffect, createRoot, enableHydration, sharedConfig } from 'solid-js';

export * from 'solid-js/web';

/**
 * Solid's own `insert`, `render` and `hydrate` keep the nodes that they made and change those later. A page does not own its
 * nodes, though: translators put each text into an element of their own or write another in its place, and extensions add
 * elements. So these three look at what stands in the page each time: between the two comments that the compiler writes around
 * a part, or in the whole of an element that holds nothing else, all that the component does not want is removed, and what is
 * missing is added.
 */
export function insert(parent, value, end) {
  put({ parent, start: end && openingOf(end), end: end ?? null }, value);
}

/** Returns what takes the component out of the page. */
export function render(make, parent) {
  return createRoot((dispose) => {
    insert(parent, make());
    return () => {
      dispose();
      parent.textContent = '';
    };
  });
}

/** Makes a component of HTML that the server wrote and nobody has changed since. */
export function hydrate(make, parent, { renderId }) {
  enableHydration();
  const { completed, events } = globalThis._$HY;
  const registry = new Map();
  for (const node of parent.querySelectorAll(`[data-hk^="${renderId}"]`)) registry.set(node.dataset.hk, node);
  Object.assign(sharedConfig, { completed, events, registry, context: { id: renderId, count: 0 } });
  try {
    return createRoot((dispose) => {
      make();
      return dispose;
    });
  } finally {
    sharedConfig.context = null;
  }
}

/** The children of each element with several parts, as they stood after the last change of one. */
const children = new WeakMap();

function put(place, value) {
  if (typeof value === 'function') createRenderEffect(() => put(place, value()));
  else if (Array.isArray(value)) createRenderEffect(() => write(place, itemsIn(value)));
  else write(place, itemsIn(value));
}

/** Nodes and texts. */
function itemsIn(value) {
  if (typeof value === 'function') return itemsIn(value());
  if (Array.isArray(value)) return value.flatMap(itemsIn);
  if (value == null || typeof value === 'boolean' || value === '') return [];
  return [value.nodeType ? value : String(value)];
}

function write({ parent, start, end }, items) {
  const isHydrating = sharedConfig.context && parent.isConnected;
  if (!isHydrating) {
    // Firefox's translator takes the comments away.
    if (end && !areIn(parent, start, end)) parent.replaceChildren(...children.get(parent));
    replace(parent, start ? start.nextSibling : parent.firstChild, end, items);
  }
  if (end) children.set(parent, [...parent.childNodes]);
}

function areIn(parent, start, end) {
  const isInOrder = start.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING;
  return start.parentNode === parent && end.parentNode === parent && isInOrder;
}

/** What stays is never moved only because something before it goes: it may have the focus. */
function replace(parent, first, end, items) {
  const wanted = new Set(items);
  let at = first;
  const next = () => {
    const node = at;
    at = at.nextSibling;
    return node;
  };
  for (const item of items) {
    const isText = typeof item === 'string';
    while (at !== end && !wanted.has(at) && !(isText && at.nodeType === Node.TEXT_NODE)) next().remove();
    if (at === item) next();
    else if (isText && at !== end && at.nodeType === Node.TEXT_NODE) setText(next(), item);
    else parent.insertBefore(isText ? document.createTextNode(item) : item, at);
  }
  while (at !== end) next().remove();
}

function setText(node, text) {
  if (node.data !== text) node.data = text;
}

/** The comment that begins a part. */
function openingOf(end) {
  let depth = 0;
  let node = end;
  do {
    node = node.previousSibling;
    if (node.data === '/') depth += 1;
    else if (node.data === '$') depth -= 1;
  } while (depth >= 0);
  return node;
}
