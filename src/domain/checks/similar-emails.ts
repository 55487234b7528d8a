import { readAnswers } from '../email/read-answers';
import { blank } from '../email/read-answers-by';
import { GENERIC_WORDS } from './generic-words';
import { outcome, quoteAll, type Check, type Letter } from './check';
import { endSentence, listWords } from '../text/punctuate';
import { lettersText } from './template-text';
import { foldedWords } from './compare-text';

type WordSet = ReadonlySet<string>;

/** Two emails that share half of what is not the form's own text are the same to people who compare them. */
const HALF = 0.5;
const MOST_NAMED = 5;
const SHORTEST_NAMED = 4;

export function checkTwins(letter: Letter): Check | undefined {
  const { emails, others, person, scenario } = letter;
  const detail = scenario.fields.find(({ id }) => id === 'detail');
  const isWritten = (message: string): boolean => message !== '' && !(detail && message.includes(blank(detail)));
  const message = emails[person]?.message ?? '';
  if (others.length === 0 || !isWritten(message)) return undefined;
  const form = formWords(letter);
  const namelessLabel = scenario.fields.find(({ id }) => id === 'to')?.label ?? '';
  const own = without(foldedWords(message), form);
  const twins = others
    .filter((other) => isWritten(other.message))
    .map(({ name, message: text }) => ({
      name,
      words: without(without(foldedWords(text), form), foldedWords(name || namelessLabel)),
    }))
    .filter(({ words }) => areNearlySame(own, words));
  const [first] = twins;
  const names = twins.map(({ name }) => name || 'another person');
  return outcome(
    { id: 'twins', claim: 'Unlike the other emails', guidePage: 'several-interviewers' },
    first && [
      `${endSentence(`Nearly the same as the email to ${listWords(names)}${inCommon(own, first.words)}`)} Give each one a detail of their own.`,
    ],
  );
}

/** What everyone's email says: the template, every answer but the detail, and words that say nothing. */
function formWords({ answers, scenario: { fields, letters } }: Letter): WordSet {
  const { values } = readAnswers(fields, { ...answers, detail: '' }, undefined);
  return foldedWords([lettersText(letters), ...Object.values(values), ...GENERIC_WORDS].join(' '));
}

function areNearlySame(one: WordSet, other: WordSet): boolean {
  const common = without(one, without(one, other)).size;
  return common >= (one.size + other.size - common) * HALF;
}

function inCommon(one: WordSet, other: WordSet): string {
  const telling = [...one].filter((word) => other.has(word) && word.length >= SHORTEST_NAMED).slice(0, MOST_NAMED);
  return telling.length === 0 ? '' : `: both speak of ${quoteAll(telling)}`;
}

function without(words: WordSet, others: WordSet): WordSet {
  return new Set([...words].filter((word) => !others.has(word)));
}
