import { expect, test } from 'vitest';
import { checkPages, checkSections } from '~/collections/check-questions';

const QUESTION = { id: 'interviewer-never-called', page: 'when-an-interview-moves', section: 'nobody-was-there' };

test('a question about a page and a section that are there is fine', () => {
  expect(() => {
    checkPages([QUESTION], ['nudge', 'when-an-interview-moves']);
    checkSections([QUESTION], ['nobody-was-there']);
  }).not.toThrow();
});

test('a page that is not there: the error names the file, the question and the page', () => {
  expect(() => {
    checkPages([QUESTION], ['nudge']);
  }).toThrow('content/questions.yaml, interviewer-never-called: there is no content/guide/when-an-interview-moves.mdx');
});

test('a section that is not there: the error names the file, the question, the page and the section', () => {
  expect(() => {
    checkSections([QUESTION], ['what-to-do-next']);
  }).toThrow(
    'content/questions.yaml, interviewer-never-called: content/guide/when-an-interview-moves.mdx has no section nobody-was-there',
  );
});
