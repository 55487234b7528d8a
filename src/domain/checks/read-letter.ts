import { answersFor } from '../form/answers';
import type { EmailOnShow, Letter } from './check';
import { isClosing } from './closings';
import { wordsOf } from './compare-text';

/** `Dear Ms. Okafor,` stands alone; a first line of more words is already what the letter says. */
const LONGEST_GREETING = 6;
/** `Sam Roy` under the text is a name and no paragraph. */
const SHORTEST_PARAGRAPH = 4;

/** Never fails: a text edited by hand may lack any of the parts. */
export function readLetter(onShow: EmailOnShow): Letter {
  const { answers, emails, person } = onShow;
  const lines = (emails[person]?.message ?? '')
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const [greeting = ''] = lines;
  const end = lines.findLastIndex((line, index) => index > 0 && isClosing(line));
  const start = isGreeting(greeting) ? 1 : 0;
  const body = lines.slice(start, end === -1 ? undefined : end);
  return {
    ...onShow,
    answers: trimmed(answersFor(answers, person)),
    others: answers.people.flatMap(({ to = '' }, index) =>
      index === person ? [] : [{ name: to.trim(), message: emails[index]?.message ?? '' }],
    ),
    greeting,
    paragraphs: paragraphsOf(body),
    ending: end === -1 ? undefined : lines.slice(end).join('\n'),
  };
}

function isGreeting(line: string): boolean {
  return /[,:!،，：！]$/u.test(line) || wordsOf(line).length <= LONGEST_GREETING;
}

function paragraphsOf(lines: readonly string[]): readonly string[] {
  const paragraphs = lines.join('\n').split(/\n{2,}/u);
  return paragraphs.filter((paragraph) => wordsOf(paragraph).length >= SHORTEST_PARAGRAPH);
}

function trimmed(answers: Letter['answers']): Letter['answers'] {
  return Object.fromEntries(Object.entries(answers).map(([id, text]) => [id, text.trim()]));
}
