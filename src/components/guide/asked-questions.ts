import { getCollection, type CollectionEntry } from 'astro:content';

type Question = CollectionEntry<'questions'>;

/**
 * The questions that a page answers.
 * @param sections The ids of the page's headings.
 * @throws an Error for the writer where the page has no such section.
 */
export async function questionsOn(page: string, sections: readonly string[]): Promise<readonly Question[]> {
  const questions = await getCollection('questions', ({ data }) => data.page === page);
  const lost = questions.find(({ data }) => !sections.includes(data.section));
  if (lost) {
    throw new Error(`content/questions.yaml, ${lost.id}: content/guide/${page}.mdx has no section ${lost.data.section}`);
  }
  return questions;
}

/** @throws an Error for the writer where a question names a page that is not there. */
export async function checkQuestions(pages: readonly string[]): Promise<void> {
  const lost = (await getCollection('questions')).find(({ data }) => !pages.includes(data.page));
  if (lost) throw new Error(`content/questions.yaml, ${lost.id}: there is no content/guide/${lost.data.page}.mdx`);
}
