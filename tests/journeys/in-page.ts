import { inNewYork } from './driver.ts';

const COMPLAINTS = 'journey.complaints';

/**
 * A script for the beginning of every page. It always draws the first set of wordings, and writes down what goes wrong
 * where the next page of the tab finds it.
 */
export const BEFORE_EACH_PAGE = `
  Math.random = () => 0;
  const complain = (text) => {
    const before = JSON.parse(sessionStorage.getItem('${COMPLAINTS}') ?? '[]');
    sessionStorage.setItem('${COMPLAINTS}', JSON.stringify([...before, location.pathname + ': ' + text]));
  };
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    complain([violatedDirective, blockedURI, sample].join(' '));
  });
  addEventListener('error', ({ message }) => complain(message));
  // A browser may break off its own transition to another page, which is no fault of a script.
  addEventListener('unhandledrejection', ({ reason }) => reason?.name === 'AbortError' || complain(String(reason)));
`;

/** An expression for the page: what `BEFORE_EACH_PAGE` wrote down, as JSON. */
export const COMPLAINTS_SO_FAR = `sessionStorage.getItem('${COMPLAINTS}') ?? '[]'`;

/** What a page says of its elements: the name of one, and the region or group of a name. */
const NAMES = `
  const spaced = (text) => text.replaceAll(/\\s+/g, ' ').trim();
  const textOf = (elements) => spaced([...elements].map(({ textContent }) => textContent).join(' '));
  const nameOf = (element) => {
    const title = document.getElementById(element.getAttribute('aria-labelledby'));
    const labels = element.labels?.length ? element.labels : [title ?? element];
    return element.getAttribute('aria-label') ?? textOf(labels);
  };
  const part = (name) =>
    name ? [...document.querySelectorAll('section, [role=group]')].find((one) => nameOf(one) === name) : document.body;`;
/** Gives all that can be seen of a kind and has a name. */
export const FIND = `${NAMES}
  const [selector, name, within] = arguments;
  return [...(part(within)?.querySelectorAll(selector) ?? [])].filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && new RegExp(name, 'u').test(nameOf(element)),
  );`;
/** Scrolls to an element, and gives whether it stayed where it is for two frames. */
export const REACH = `
  const [element, done] = arguments;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y } = element.getBoundingClientRect();
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const later = element.getBoundingClientRect();
    done(later.x === x && later.y === y);
  }));`;
/** Tools that are further down a page come alive when they are reached. */
export const IS_ALIVE = `
  return document.readyState === 'complete' && !document.querySelector('astro-island[ssr]:not([client=visible])')`;
export const TEXT = `${NAMES} return spaced(part(arguments[0])?.innerText ?? '');`;
export const OPTION = 'return [...arguments[0].options].find(({ label }) => label.trim() === arguments[1])';
/** As Playwright is told to do. */
export const WITHOUT_WORKER = 'delete Navigator.prototype.serviceWorker;';
/** In the place of `Date`; the driver's protocol has no clock. */
export const clockAt = (moment: string): string => `
  const now = Date.parse('${inNewYork(moment)}');
  globalThis.Date = class extends Date {
    constructor(...parts) { super(...(parts.length > 0 ? parts : [now])); }
    static now() { return now; }
  };`;
