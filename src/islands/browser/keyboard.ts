/**
 * Sets `--keyboard` to the height of the screen's keyboard where it covers the page instead of shrinking it, so that what is
 * stuck to the bottom edge can stand above it. Returns the way to stop.
 */
export function keepAboveKeyboard(): () => void {
  const view = visualViewport;
  if (!view) return () => undefined;
  const measure = (): void => {
    // A page that is zoomed in has a small view too.
    const covered = view.scale > 1 ? 0 : Math.max(0, innerHeight - view.height - view.offsetTop);
    document.documentElement.style.setProperty('--keyboard', `${String(Math.round(covered))}px`);
  };
  view.addEventListener('resize', measure);
  view.addEventListener('scroll', measure);
  return () => {
    view.removeEventListener('resize', measure);
    view.removeEventListener('scroll', measure);
  };
}
