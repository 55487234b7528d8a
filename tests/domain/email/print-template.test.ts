import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTemplate } from '~/collections/parse-template';
import { printTemplate } from '~/domain/email/print-template';
import { SEAMS_OF } from '~/domain/email/seams';
import { runs } from '../../vectors/property-runs';

const KNOWN = new Set(['it', 'day']);

function print(template: string, it: string, english: 'us' | 'uk' = 'us'): string {
  return printTemplate(parseTemplate(template, KNOWN), { it, day: 'Tuesday, November 3' }, SEAMS_OF[english]);
}

test.each([
  // A word that the answer brings along
  ['I liked hearing about {{it}}.', 'about the new office', 'I liked hearing about the new office.'],
  ['I liked hearing about {{it}}.', 'About the new office', 'I liked hearing about the new office.'],
  ['the role at {{it}}', 'at Acme', 'the role at Acme'],
  ['about the {{it}} position', 'data analyst position', 'about the data analyst position'],
  ['about the {{it}} position', 'the data analyst position', 'about the data analyst position'],
  ['about the {{it}} position', 'a nurse', 'about the nurse position'],
  ['about the {{it}} position', 'Position', 'about the Position'],
  ['for the {{it}} position at', 'software internship', 'for the software internship at'],
  ['My background includes {{it}}.', 'my experience in sales', 'My background includes experience in sales.'],
  ['My background includes {{it}}.', 'my degree in physics', 'My background includes my degree in physics.'],
  // What the reader thinks of it is not said twice
  ['{{it}} That was my favorite part.', 'I liked that you train in pairs.', 'I liked that you train in pairs.'],
  ['{{it}} I liked that.', 'You train in pairs. That impressed me.', 'You train in pairs. That impressed me.'],
  ['{{it}} I liked that.', 'You mentioned that you train in pairs.', 'You mentioned that you train in pairs. I liked that.'],
  ['{{it}} I would do the same here.', 'I built the new schedule.', 'I built the new schedule. I would do the same here.'],
  // Only whole words, and only at the seam
  ['about {{it}}', 'aboutness', 'about aboutness'],
  ['the {{it}}', 'theater', 'the theater'],
  ['the {{it}} role', 'controle', 'the controle role'],
  ['I had had {{it}}', 'time', 'I had had time'],
  ['I know {{it}}', 'that that is so', 'I know that that is so'],
  ['I would send you {{it}}.', 'My lesson plan', 'I would send you my lesson plan.'],
  ['You asked about {{it}}.', 'Why I left my last job', 'You asked about why I left my last job.'],
  ['I work at {{it}}.', 'The Crown', 'I work at The Crown.'],
  ['I could start {{it}}.', 'march 1', 'I could start March 1.'],
  ['We met in {{it}}.', 'may', 'We met in May.'],
  ['I work {{it}}.', 'as I may', 'I work as I may.'],
  ['I cannot come on {{it}}.', 'tomorrow at 9', 'I cannot come tomorrow at 9.'],
  ['I am in {{it}}.', 'Zoom', 'I am on Zoom.'],
  ['I am in {{it}}.', 'at the front desk', 'I am at the front desk.'],
  ['They may ask about {{it}}.', 'if I am punctual', 'They may ask about whether I am punctual.'],
  ['I look forward to the {{it}}.', 'another interview', 'I look forward to another interview.'],
  // Stops
  ['I work at {{it}}.', 'Acme Inc.', 'I work at Acme Inc.'],
  ['I work at {{it}}.', 'Yahoo!', 'I work at Yahoo!'],
  ['I work at {{it}}.', 'Who Gives A Crap?', 'I work at Who Gives A Crap?'],
  ['He said {{it}}.', '“Stop.”', 'He said “Stop.”'],
  ['Wait{{it}}...', '.', 'Wait....'],
  ['At {{it}}, we', 'Acme Inc.', 'At Acme Inc., we'],
  ['about {{it}}.', '“no-meeting Fridays”', 'about “no-meeting Fridays.”'],
  ['After {{it}}, we', '"move fast"', 'After "move fast," we'],
  ['It has {{it}}.', 'a screen of 27"', 'It has a screen of 27".'],
  // Articles
  ['as a {{it}}', 'analyst', 'as an analyst'],
  ['as a {{it}}', 'university teacher', 'as a university teacher'],
  ['as a {{it}}', 'nurse', 'as a nurse'],
  ['as a {{it}}', 'one-day guest', 'as a one-day guest'],
  // Days
  ['We met on {{day}} about {{it}}.', 'x', 'We met on Tuesday, November 3, about x.'],
  ['We met on {{day}}.', 'x', 'We met on Tuesday, November 3.'],
  ['On {{day}}, {{it}} began.', 'x', 'On Tuesday, November 3, x began.'],
  ['{{day}}{{it}}', ' ', 'Tuesday, November 3'],
  ['By {{day}} {{it}} ends', 'x', 'By Tuesday, November 3, x ends'],
  // Gaps
  ['a {{it}} b', '', 'a b'],
] as const)('%j with %j is %j', (template, answer, expected) => {
  expect(print(template, answer)).toBe(expected);
});

test('In British English a stop stands outside quotation marks', () => {
  expect(print('about {{it}}.', '“no-meeting Fridays”', 'uk')).toBe('about “no-meeting Fridays”.');
});

test('An answer stands in the text letter for letter, whatever it is', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => text.replaceAll(/\s+/gu, ' ').trim());
  fc.assert(
    fc.property(words, (typed) => {
      fc.pre(typed !== '' && !/[\uFDD0\uFDD1]/u.test(typed));
      expect(print('Zz{{it}}zZ', typed)).toBe(`Zz${typed}zZ`);
    }),
    runs,
  );
});
