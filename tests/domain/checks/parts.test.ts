import { describe, expect, test } from 'vitest';
import { realScenario } from '../../vectors/real-scenarios';
import { answersOf, examples, found, onShow, verdict } from './on-show';

const thankYou = realScenario('thank-you');
const nudge = realScenario('nudge');

const message = `Dear Dana Lee,

Thank you for meeting me.

We talked about the clinic rota, and I have planned one.

Please ask me anything.

Best regards,
Sam Roy`;

function written(text: string, subject = 'Thank you - Sam Roy'): { edits: readonly { message: string; subject: string }[] } {
  return { edits: [{ message: text, subject }] };
}

function toDana(to: string, text: string): string {
  return verdict('greeting', onShow(thankYou, answersOf({}, { to }), written(text)));
}

describe('No blanks left', () => {
  test.each([
    [message, 'holds'],
    ['Dear [Their name],', 'Still to fill in: [Their name].'],
    ['[Their name] [Their name] [Job title]', 'Still to fill in: [Their name] and [Job title].'],
    ['Dear [Interviewer’s Name],', 'Still to fill in: [Interviewer’s Name].'],
    ['See [1], [ ] and [.', 'holds'],
    ['[not\nclosed]', 'holds'],
  ])('%j: %s', (text, expected) => {
    expect(verdict('blanks', onShow(thankYou, examples('thank-you'), written(text)))).toBe(expected);
  });

  test('A blank in the subject counts', () => {
    expect(verdict('blanks', onShow(thankYou, examples('thank-you'), written(message, 'Thank you - [Your name]')))).toBe(
      'Still to fill in: [Your name].',
    );
  });

  test('Brackets that belong to an answer are no blank, unless they are a field’s own', () => {
    const answers = answersOf({ role: 'Nurse [Night]', you: '[Your name]' }, { to: 'Dana' });
    expect(verdict('blanks', onShow(thankYou, answers, written('Nurse [Night] [Your name]')))).toBe(
      'Still to fill in: [Your name].',
    );
  });
});

describe('Greets by name', () => {
  test.each([
    ['Dana Lee', 'Dear Dana Lee,'],
    ['Dana Lee', 'Hi Dana,'],
    ['Dana Lee', 'hi dana!'],
    ['Dana Lee', 'Dear Ms. Lee,'],
    ['  Dana Lee ', 'Dana,\n\nThank you'],
    ['Dr. Okafor', 'Dear Dr. Okafor,'],
    ['Dr. Okafor', 'Dear Chief Okafor,'],
    ['Maria Carmen Lopez', 'Hi Maria,'],
    ['O’Neil', "Dear O'Neil,"],
    ["Ms. Anne-Marie d'Arc", 'Dear Ms. Anne-Marie d’Arc,'],
    ['Jose\u0301', 'Hi José,'],
    ['李雷', '李雷您好：'],
    ['이영희', '이영희님께'],
    ['Иван Петров', 'Здравствуйте, Иван!'],
    ['محمد علي', 'عزيزي محمد علي،'],
    ['דנה לוי', '\u200Fדנה לוי שלום,'],
  ])('%j is greeted by %j', (to, text) => {
    expect(toDana(to, text)).toBe('holds');
  });

  test.each([
    ['Dana Lee', 'Dear Sir or Madam,'],
    ['Dana Lee', 'Hello!\n\nDana Lee'],
    ['Dana Lee', 'Dear Danae,'],
    ['Dr. Okafor', 'Dear Dr.,'],
    ['José', 'Hi Jose,'],
    ['Иван', 'Здравствуйте, Иванов!'],
    ['Dana Lee', ''],
  ])('%j is not greeted by %j', (to, text) => {
    expect(toDana(to, text)).toBe(`Begin with a line of its own that names ${to}.`);
  });

  test('Nobody is greeted while nobody is named', () => {
    expect(toDana('', 'Dear [Their name],')).toBe('Say who you write to.');
  });
});

describe('Thanks first', () => {
  const hint = 'Say thank you in the first paragraph, in one sentence.';

  test.each([
    [message, 'holds'],
    ['Dear Dana,\nThanks for your time on Tuesday, and for the tour.', 'holds'],
    ['I am grateful that you saw me, Dana, at such short notice.', 'holds'],
    ['Hi Dana,\n\nI want this job more than ever.\n\nThank you for everything you said.', hint],
    ['Hi Dana,\n\nI want this job more than ever.\n\nThanks,\nSam', hint],
  ])('%j: %s', (text, expected) => {
    expect(verdict('thanks', onShow(thankYou, examples('thank-you'), written(text)))).toBe(expected);
  });

  test('A nudge need not begin with thanks', () => {
    expect(verdict('thanks', onShow(nudge, examples('nudge'), written('When?')))).toBe('not returned');
  });
});

describe('One specific detail', () => {
  const vague = 'This could be about any job. Name a problem, a plan, or a habit of theirs.';
  const gone = '“One thing you talked about” is in the form, but no longer in the message.';

  function detail(answer: string, edit?: string): string {
    const answers = answersOf({ role: 'data analyst', company: 'Northside Clinics' }, { to: 'Dana', detail: answer });
    return verdict('detail', onShow(thankYou, answers, edit === undefined ? {} : written(edit)));
  }

  test.each([
    ['how you plan the rota.', 'holds'],
    ['排班表', 'holds'],
    ['your company and its culture', vague],
    ['The data analyst role at Northside Clinics', vague],
    ['', 'Fill in “One thing you talked about.”'],
  ])('The answer %j: %s', (answer, expected) => {
    expect(detail(answer)).toBe(expected);
  });

  test.each([
    ['how you plan the clinic rota', 'I liked HOW YOU PLAN\nthe clinic rota!', 'holds'],
    ['how you plan the clinic rota', 'Your rota, and the way you plan for a clinic', 'holds'],
    ['how you plan the clinic rota', 'I liked everything you told me', gone],
    ['', 'I liked the rota', 'not returned'],
  ])('The answer %j and the hand-written %j: %s', (answer, edit, expected) => {
    expect(detail(answer, edit)).toBe(expected);
  });

  test('Where it is not required, it may be left out', () => {
    expect(verdict('detail', onShow(nudge, answersOf({}, { to: 'Dana' })))).toBe('not returned');
  });

  test('Where the scenario does not ask for it, nothing is said', () => {
    expect(verdict('detail', onShow(realScenario('final-round'), answersOf({}, { detail: 'the rota' })))).toBe(
      'not returned',
    );
  });
});

describe('Says what you bring', () => {
  test.each([
    ['I built a dashboard', undefined, 'holds'],
    ['', undefined, 'Fill in “What you bring to it.”'],
    ['I built a dashboard', 'I want this job', '“What you bring to it” is in the form, but no longer in the message.'],
  ])('%j, by hand %j: %s', (value, edit, expected) => {
    expect(verdict('value', onShow(thankYou, answersOf({ value }), edit === undefined ? {} : written(edit)))).toBe(expected);
  });

  test('A nudge is not asked for it', () => {
    expect(verdict('value', onShow(nudge, examples('nudge')))).toBe('not returned');
  });
});

describe('Three short paragraphs', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

  test.each([
    [message, 'holds'],
    [message.replaceAll('\n\n', '\n \n\n'), 'holds'],
    [message.replace('Best regards,\n', ''), 'holds'],
    [`${message}\n\nPS: I will be away next week.`, 'holds'],
    [
      message.replace('Please', 'One more thing to say.\n\nPlease'),
      'It has 4 paragraphs. Join or leave out what matters least.',
    ],
    [message.replace('Please', '“One more thing to pass on.”\n\nPlease'), 'holds'],
    [`Hi Dana,\n\n${words(80)}`, 'holds'],
    [`Hi Dana,\n\n${words(81)}`, 'One paragraph has 81 words. Keep each under 80.'],
  ])('%j: %s', (text, expected) => {
    expect(verdict('paragraphs', onShow(thankYou, examples('thank-you'), written(text)))).toBe(expected);
  });
});

describe('Length', () => {
  const { least, most } = thankYou.words;

  test.each([
    [least - 1, `It has ${String(least - 1)}. Add one thing that only you can say.`],
    [least, 'holds'],
    [most, 'holds'],
    [most + 1, `It has ${String(most + 1)}. Take out what they know already.`],
  ])('%i words: %s', (count, expected) => {
    const text = Array.from({ length: count }, () => 'well-known').join(' — ');
    expect(verdict('length', onShow(thankYou, examples('thank-you'), written(text)))).toBe(expected);
  });

  test('Chinese is counted by its characters', () => {
    expect(verdict('length', onShow(thankYou, examples('thank-you'), written('谢谢'.repeat(30))))).toBe('holds');
  });

  test('The claim names the scenario’s range', () => {
    const { claim } = found('length', onShow(thankYou, examples('thank-you'))) ?? {};
    expect(claim).toContain(`${String(least)} to ${String(most)} words`);
  });
});

describe('A closing and your name', () => {
  const end = 'End with a line such as “Best regards,” and your name under it.';
  const name = 'Put your name under the closing.';

  test.each([
    ['Best regards,\nSam Roy', 'holds'],
    ['Best regards, Sam Roy', 'holds'],
    ['BEST REGARDS\n\nSam', 'holds'],
    ['Thanks again!\nSam Roy\n555-0142', 'holds'],
    ['Sincerely,', name],
    ['Sincerely,\nDana Lee', name],
    ['Sincerely,\n[Your name]', name],
    ['Sam Roy', end],
    ['Thank you for everything you told me, Dana.\nSam Roy', end],
    ['Sincerely yours and full of hope,\nSam Roy', end],
  ])('%j: %s', (text, expected) => {
    expect(
      verdict('closing', onShow(thankYou, examples('thank-you'), written(`Hi Dana,\n\nThank you for the talk.\n\n${text}`))),
    ).toBe(expected);
  });

  test.each([
    ['Best regards,\nSomebody', 'holds'],
    ['Best regards,\n[Your name]', name],
    ['Best regards,', name],
  ])('With no name in the form, %j: %s', (text, expected) => {
    expect(verdict('closing', onShow(thankYou, answersOf({}), written(`Hi Dana,\n\n${text}`)))).toBe(expected);
  });
});

describe('The subject', () => {
  const hint = 'Put your name or the job title in the subject.';

  test.each([
    ['Thank you - Sam Roy', 'holds'],
    ['Thanks from Sam', 'holds'],
    ['The ANALYST interview', 'holds'],
    ['Re: data', 'holds'],
    ['Thank you', hint],
    ['Samples of my work', hint],
    ['', hint],
  ])('%j: %s', (subject, expected) => {
    expect(verdict('subject', onShow(thankYou, examples('thank-you'), written(message, subject)))).toBe(expected);
  });

  test.each([
    [{}, 'Thank you - [Your name]', hint],
    [{}, 'Thank you - Sam', 'not returned'],
    [{ role: 'Head of the IT' }, 'A letter of the hour', hint],
  ])('With %j, %j: %s', (shared, subject, expected) => {
    expect(verdict('subject', onShow(thankYou, answersOf(shared), written(message, subject)))).toBe(expected);
  });
});

describe('An attachment', () => {
  test.each([
    ['I have attached the file.', 'Says “attached”'],
    ['See the Attachment', 'Says “attachment”'],
    ['The list is enclosed.', 'Says “enclosed”'],
    ['An attaché case', undefined],
    [message, undefined],
  ])('%j: %s', (text, claim) => {
    const check = found('attachment', onShow(thankYou, examples('thank-you'), written(text)));
    expect(check?.claim).toBe(claim);
  });

  test('It is a reminder, because no page can see the file', () => {
    const check = found('attachment', onShow(thankYou, examples('thank-you'), written('Attached')));
    expect(check).toMatchObject({ holds: true, hint: [expect.stringContaining('Attach the file')] });
  });
});
