import { expect, test } from 'vitest';
import { fittingTask } from '../../src/page-scripts/fitting-task';
import { mistakesBetween, nearWord } from '../../src/page-scripts/near-word';
import { readQuery } from '../../src/page-scripts/read-query';
import { isFormOf, wordsIn } from '../../src/page-scripts/search-words';

const site = {
  terms: wordsIn('thank you interview follow up no response reschedule feedback whatsapp hirevue letter'),
  words: wordsIn('receive received achieve notes hire write email after quite form from reference résumé'),
  otherWords: { 'whats app': 'whatsapp', 'didnt hear': 'no response', xmas: 'christmas', 'didnt hear back': 'no response' },
};

test.each([
  ['', ''],
  ['Thank you', 'thank you'],
  ['recieve', 'receive'],
  ['intervew', 'interview'],
  ['interviwe', 'interview'],
  ['nterview', 'interview'],
  ['feeedback', 'feedback'],
  ['rechedual', ''], // more than two mistakes
  ['reshedul', 'reschedule'],
  ['thankyou', 'thank you'],
  ['letterform', 'letter form'],
  ['WhatsApp', 'whatsapp'],
  ['Résumé notes', 'resume notes'],
  ['whats app', 'whatsapp'],
  ['I didn’t hear back', 'no response'],
  ['intervi', 'intervi'], // still being typed
  ['letters', 'letter'],
  ['nots', 'notes'],
  ['abc', ''], // too short for a guess
  ['zebrafish email', 'email'],
  ['zebrafish', ''],
])('%s is read as: %s', (typed, read) => {
  expect(
    readQuery(typed, site)
      .words.filter((word) => word !== 'i')
      .join(' '),
  ).toBe(read);
});

test('what is read as it was typed is not called corrected', () => {
  expect(readQuery('Follow up', site).isCorrected).toBe(false);
  expect(readQuery('Folow up', site).isCorrected).toBe(true);
});

test.each([
  ['form', 'form', 0],
  ['form', 'from', 1],
  ['recieve', 'receive', 1],
  ['letter', 'leter', 1],
  ['leter', 'letter', 1],
  ['kitten', 'sitting', 3],
  ['a', '', 1],
] as const)('%s and %s differ by %i', (one, other, mistakes) => {
  expect(mistakesBetween(one, other, 5)).toBe(mistakes);
  expect(mistakesBetween(other, one, 5)).toBe(mistakes);
  if (mistakes > 0) expect(mistakesBetween(one, other, mistakes - 1)).toBe(mistakes);
});

test('of words that are equally near the first is taken, and a nearer one before it', () => {
  expect(nearWord('notet', ['notes', 'noted'])).toBe('notes');
  expect(nearWord('recieves', ['relieved', 'receives'])).toBe('receives');
});

test('a task fits by all words of one of its phrases, and the one with the most words wins', () => {
  const links = [{ href: '/', text: '' }];
  const nudge = { words: ['no response', 'follow up'], links };
  const again = { words: ['no response after follow up', 'reject'], links };
  const tasks = [nudge, again];
  expect(fittingTask(wordsIn('no response after interview'), tasks)).toBe(nudge);
  expect(fittingTask(wordsIn('after my follow up no response'), tasks)).toBe(again);
  expect(fittingTask(['rejected'], tasks)).toBe(again);
  expect(fittingTask(['notes', 'response'], tasks)).toBeUndefined();
  expect(fittingTask([], tasks)).toBeUndefined();
});

test.each([
  ['negotiating', 'negotiate', true],
  ['rejection', 'reject', true],
  ['rejection', 'rejected', true],
  ['visas', 'visa', true],
  ['no', 'no', true],
  ['none', 'no', false],
  ['interview', 'internal', false],
  ['than', 'thank', false],
  ['thanks', 'thank', true],
  ['wait', 'waiting', false],
] as const)('%s is a form of %s: %s', (word, base, is) => {
  expect(isFormOf(word, base)).toBe(is);
});

test('a whole question keeps the reader’s own words beside those that stand for them', () => {
  const read = readQuery('is the reference from my notes a letter', { ...site, otherWords: { reference: 'feedback' } });
  expect(read).toMatchObject({ isQuestion: true, isCorrected: false });
  expect(read.words).toEqual(expect.arrayContaining(['feedback', 'reference', 'letter']));
});

test('in a whole question only words of titles and keywords are taken for what was meant', () => {
  expect(readQuery('hirer', site)).toEqual({ words: ['hire'], isCorrected: true, isQuestion: false });
  const { words } = readQuery('is the hirer going to write a leter', site);
  expect(words).not.toContain('hire');
  expect(words).toContain('letter');
});
