interface Answered {
  readonly id: string;
  readonly page: string;
  readonly section: string;
}

/** @throws an Error for the writer where a question names a page that is not there. */
export function checkPages(questions: readonly Answered[], pages: readonly string[]): void {
  const lost = questions.find(({ page }) => !pages.includes(page));
  if (lost) throw new Error(`content/questions.yaml, ${lost.id}: there is no content/guide/${lost.page}.mdx`);
}

/**
 * @param questions Those of one page.
 * @param sections The ids of its headings.
 * @throws an Error for the writer where a question names a section that is not there.
 */
export function checkSections(questions: readonly Answered[], sections: readonly string[]): void {
  const lost = questions.find(({ section }) => !sections.includes(section));
  if (!lost) return;
  throw new Error(`content/questions.yaml, ${lost.id}: content/guide/${lost.page}.mdx has no section ${lost.section}`);
}
