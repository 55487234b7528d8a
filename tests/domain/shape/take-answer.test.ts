import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readShape } from '~/domain/shape/read-shape';
import { takeAnswer, type TakeOptions } from '~/domain/shape/take-answer';
import { HOSTILE_TEXTS } from '../../vectors/hostile-texts';
import { runs } from '../../vectors/property-runs';
import { ABOUT_IT, ABOUT_ME, ABOUT_THEM } from '../../vectors/typed-answers';

const FRAMES = {
  them: (phrase: string) => `I keep coming back to ${phrase}.`,
  me: (phrase: string) => `My background includes ${phrase}.`,
  it: (phrase: string) => `It comes down to ${phrase}.`,
} as const;

describe('An answer', () => {
  test.each(ABOUT_THEM)('about them, %j: %s', (typed, printed) => {
    expect(print(typed, 'them')).toBe(printed);
  });

  test.each(ABOUT_ME)('about me, %j: %s', (typed, printed) => {
    expect(print(typed, 'me')).toBe(printed);
  });

  test.each(ABOUT_IT)('about neither, %j: %s', (typed, printed) => {
    expect(print(typed, 'it')).toBe(printed);
  });
});

describe('A field that takes a question', () => {
  test.each([
    ['how do you train new staff', 'How do you train new staff?'],
    ['can I bring my own tools?', 'Can I bring my own tools?'],
    ['when do you decide? who else will I meet?', 'When do you decide? Who else will I meet?'],
    ['- is there a dress code\n- what is the salary', 'Is there a dress code? What is the salary?'],
  ])('%j: %s', (typed, printed) => {
    expect(takeAnswer(typed, { about: 'them', takesQuestion: true })).toMatchObject({ kind: 'question', text: printed });
  });
});

describe('A beginning from beside the field', () => {
  const starters = ['You mentioned that …', 'My background includes …'];

  test.each(['You mentioned that …', 'you mentioned that', 'It was great. You mentioned that ', 'My background includes…'])(
    '%j says nothing yet',
    (typed) => {
      expect(readShape(typed, { starters })).toBe('unfinished');
      expect(takeAnswer(typed, { about: 'it', starters }).kind).toBe('none');
    },
  );

  test('is finished by what follows it', () => {
    expect(takeAnswer('You mentioned that … you train everyone', { about: 'them', starters }).kind).toBe('sentence');
  });
});

const WORDS =
  'I i you your the a new office team plans how that because about and led trained is are was with Excel SQL reliable learner to work - • \n , . ; : … ? ! “ ” e.g. Inc. etc. 9 a.m. 20% don’t 🎉 opening degree what when nothing'.split(
    ' ',
  );
const answer = fc.constantFrom(...[...ABOUT_THEM, ...ABOUT_ME, ...ABOUT_IT].map(([typed]) => typed));
const answers = fc.oneof(
  answer,
  fc.tuple(answer, fc.constantFrom('. ', '\n', '; ', '\n- ', '\n2. ', ' and ', ', '), answer).map((parts) => parts.join('')),
);
/** What one person would say together; a list of two others' answers may be read as one clause the second time. */
const sentences = fc.oneof(
  answer,
  fc
    .tuple(
      answer.filter((typed) => /\p{Script=Latin}/u.test(typed) && !/[\n;]/u.test(typed)),
      answer,
    )
    .map((parts) => parts.join('. ')),
);
const text = fc.oneof(
  answers,
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.array(fc.constantFrom(...WORDS, '\n- '), { maxLength: 12 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme' }),
);
const about = fc.constantFrom('me', 'them', 'it');

describe('Whatever is typed', () => {
  test('what was taken is taken as it is', () => {
    fc.assert(
      fc.property(sentences, about, (typed, whom) => {
        const taken = takeAnswer(typed, { about: whom });
        // A reason is printed without its "because", and is then read as any other sentence.
        if (taken.kind === 'none' || taken.shape === 'because-clause') return;
        expect(takeAnswer(taken.text, { about: whom })).toMatchObject({ kind: taken.kind, text: taken.text });
      }),
      runs,
    );
  });

  test('so are the answers of two people, joined, but for one in 200', () => {
    let others = 0;
    fc.assert(
      fc.property(answers, about, (typed, whom) => {
        const taken = takeAnswer(typed, { about: whom });
        if (taken.kind === 'none' || taken.shape === 'because-clause') return;
        const again = takeAnswer(taken.text, { about: whom });
        if (again.kind !== taken.kind || again.text !== taken.text) others += 1;
      }),
      runs,
    );
    expect(others).toBeLessThanOrEqual(runs.numRuns / 200);
  });

  test('a phrase is one line, and a sentence has its stop', () => {
    fc.assert(
      fc.property(text, about, (typed, whom) => {
        const taken = takeAnswer(typed, { about: whom });
        if (taken.kind === 'none') return;
        expect(taken.text).not.toMatch(/\s{2}|\n|^\s|\s$/u);
        expect(taken.text).not.toBe('');
        if (taken.kind === 'sentence') expect(taken.text).toMatch(/[.!?。！？؟।]["”’)»」]?$/u);
      }),
      runs,
    );
  });

  test('the letters stay, in their order', () => {
    fc.assert(
      fc.property(text, about, (typed, whom) => {
        const taken = takeAnswer(typed, { about: whom });
        if (taken.kind !== 'none') expect(isWithin(lettersOf(withoutLeadIns(typed)), lettersOf(taken.text))).toBe(true);
      }),
      runs,
    );
  });
});

function print(typed: string, about: TakeOptions['about']): string {
  const taken = takeAnswer(typed, { about });
  if (taken.kind === 'none') return `(${taken.shape})`;
  return taken.kind === 'phrase' ? FRAMES[about](taken.text).replace(/\.\.$/u, '.') : taken.text;
}

/** What a letter may leave out: the words that lead in, chatter at the end, one of two same words, the marks of a list and “e.g.” at the end. */
function withoutLeadIns(typed: string): string {
  return typed.replace(
    /\b(?:the fact|knowing|to be honest|(?:i'?m )?not (?:really |too )?sure|maybe|perhaps|probably|lol|lmao|(?:ha){2,}h?|tbh|btw|imo|idk|about|regarding|concerning|learn|hear|talk|learning|hearing|talking|reading|speaking|chatting|discussing|us|having|being|that|because|of|on|cause|cuz|coz|cos|bc|b\/c|and|also|plus|but|so|or|well|um|e\.g|i\.e|the|an?|to|at|in|is|my|your|our|for|with|i|w)\b|(?:^|\s)[\s(]*\d{1,2}[.)](?=\s)/gimu,
    '',
  );
}

function lettersOf(written: string): string {
  return written.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isWithin(letters: string, all: string): boolean {
  const left = Array.from(letters);
  for (const letter of all) if (letter === left[0]) left.shift();
  return left.length === 0;
}
