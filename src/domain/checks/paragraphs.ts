import { outcome, type Check, type Letter } from './check';
import { wordsOf } from './compare-text';

const MOST_PARAGRAPHS = 3;
/** On a phone, about ten lines. */
const LONGEST_PARAGRAPH = 80;
/** Lines to be passed on are not said to the one who reads them. */
const QUOTE = /^[“"«„]/u;

export function checkParagraphs({ answers, paragraphs }: Letter): Check {
  const most = answers.own ? MOST_PARAGRAPHS + 1 : MOST_PARAGRAPHS;
  const said = paragraphs.filter((paragraph) => !QUOTE.test(paragraph));
  const longest = Math.max(...paragraphs.map((paragraph) => wordsOf(paragraph).length));
  return outcome(
    {
      id: 'paragraphs',
      claim: answers.own ? 'Four short paragraphs at most' : 'Three short paragraphs at most',
      guidePage: 'six-parts-of-a-good-thank-you',
    },
    said.length > most
      ? [`It has ${String(said.length)} paragraphs. Join or leave out what matters least.`]
      : longest > LONGEST_PARAGRAPH
        ? [`One paragraph has ${String(longest)} words. Keep each under ${String(LONGEST_PARAGRAPH)}.`]
        : undefined,
  );
}
