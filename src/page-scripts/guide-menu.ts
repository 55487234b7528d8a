/** Marks the section that is read in "On this page", and shows the page's own place in a list of chapters that is too tall. */
const sections = [...document.querySelectorAll<HTMLAnchorElement>('.guide-sections a')].flatMap((link) => {
  const heading = document.getElementById(link.hash.slice(1));
  return heading ? [{ link, heading }] : [];
});

/** A section is read once its heading is in the upper part of the window. */
const LINE = 0.3;

function mark(): void {
  const read = sections.findLast(({ heading }) => heading.getBoundingClientRect().top <= innerHeight * LINE);
  for (const { link } of sections) {
    if (link === read?.link) link.ariaCurrent = 'true';
    else link.removeAttribute('aria-current');
  }
}

// What is above the window counts as seen, so that a jump past several headings is noticed.
const observer = new IntersectionObserver(mark, { rootMargin: `99999px 0px -${String(100 - LINE * 100)}% 0px` });
for (const { heading } of sections) observer.observe(heading);

const chapter = document.querySelector<HTMLElement>('.guide-chapters [aria-current]');
const chapters = chapter?.closest('nav');
if (chapter && chapters) chapters.scrollTop = chapter.offsetTop - chapters.clientHeight / 2;
