import { getEntry, type CollectionEntry } from 'astro:content';

type Questions = CollectionEntry<'questions'>['data'];

/** In the order of the file. */
export async function askedQuestions(): Promise<Questions> {
  return (await getEntry('questions', 'questions'))?.data ?? [];
}

/**
 * The questions that a page answers.
 * @param sections The ids of the page's headings.
 * @throws an Error for the writer where the page has no such section.
 */
export async function questionsOn(page: string, sections: readonly string[]): Promise<Questions> {
  const questions = (await askedQuestions()).filter((question) => question.page === page);
  const lost = questions.find(({ section }) => !sections.includes(section));
  if (lost) throw new Error(`content/questions.yaml, ${lost.id}: content/guide/${page}.mdx has no section ${lost.section}`);
  return questions;
}

/** @throws an Error for the writer where a question names a page that is not there. */
export async function checkQuestions(pages: readonly string[]): Promise<void> {
  const lost = (await askedQuestions()).find(({ page }) => !pages.includes(page));
  if (lost) throw new Error(`content/questions.yaml, ${lost.id}: there is no content/guide/${lost.page}.mdx`);
}
