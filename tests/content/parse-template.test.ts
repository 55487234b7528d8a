import { expect, test } from 'vitest';
import { parseTemplate, TemplateError } from '~/collections/parse-template';

const KNOWN = new Set(['you', 'to']);

test('A template becomes its texts, names and sections, in order', () => {
  expect(parseTemplate('a {{you}}{{#to}}b{{^you}}c{{/you}}{{/to}}{{! note }}d', KNOWN)).toEqual([
    'a ',
    ['', 'you'],
    ['#', 'to', ['b', ['^', 'you', ['c']]]],
    'd',
  ]);
});

test('A section that stands alone on its line leaves no line behind', () => {
  expect(parseTemplate('{{#to}}\nHi\n{{/to}}\n', KNOWN)).toEqual([['#', 'to', ['Hi\n']]]);
});

test.each([
  ['{{sender}}', 0],
  ['a\nb\n{{sender}}', 2],
  ['a\n{{#you}}\n{{sender}}\n{{/you}}', 2],
  ['a\n{{>x}}', 1],
  ['a\n\n{{to', 2],
])('The mistake in %j stands in line %i, counted from 0', (template, line) => {
  expect.assertions(2);
  try {
    parseTemplate(template, KNOWN);
  } catch (error) {
    expect(error).toBeInstanceOf(TemplateError);
    expect(error).toMatchObject({ line });
  }
});
