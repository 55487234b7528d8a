import { getEntry, type CollectionEntry } from 'astro:content';
import { checkPages, checkSections } from '~/collections/check-questions';

type Questions = CollectionEntry<'questions'>['data'];

/** In the order of the file. */
export async function askedQuestions(): Promise<Questions> {
  return (await getEntry('questions', 'questions'))?.data ?? [];
}

/**
 * The questions that a page answers.
 * @param sections The ids of the page's headings.
 * @throws an Error for the writer: see `checkSections`.
 */
export async function questionsOn(page: string, sections: readonly string[]): Promise<Questions> {
  const questions = (await askedQuestions()).filter((question) => question.page === page);
  checkSections(questions, sections);
  return questions;
}

/** @throws an Error for the writer: see `checkPages`. */
export async function checkQuestions(pages: readonly string[]): Promise<void> {
  checkPages(await askedQuestions(), pages);
}
