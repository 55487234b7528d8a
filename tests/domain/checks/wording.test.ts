import { describe, expect, test } from 'vitest';
import { realScenario } from '../../vectors/real-scenarios';
import { answersOf, examples, onShow, verdict } from './on-show';

const thankYou = realScenario('thank-you');
const wornOut = 'is worn out: use words of your own.';
const pressure = 'puts pressure on them: ask once, and leave them the time.';
const apology = 'is an apology: leave it out, there is nothing to forgive.';
const shouts = 'shouts: a period will do.';

function wording(message: string, answers = examples('thank-you'), subject = ''): string {
  return verdict('wording', onShow(thankYou, answers, { edits: [{ subject, message }] }));
}

test.each([
  ['I was just checking in.', `“just checking in” ${wornOut}`],
  ['I JUST\nwanted to ask', `“JUST\nwanted to” ${wornOut}`],
  ['I hope you’re having a great week', `“hope you’re having a” ${wornOut}`],
  ["I hope you're doing well", `“hope you're doing well” ${wornOut}`],
  [
    'a hardworking, hard-working, hard working person',
    `“hardworking,” “hard-working,” and “hard working” ${wornOut.replace('is', 'are')}`,
  ],
  ['Please answer ASAP', `“ASAP” ${pressure}`],
  ['I still haven’t heard anything', `“still haven’t heard” ${pressure}`],
  ['I have still not received it', `“have still not received” ${pressure}`],
  ['I’m still waiting', `“I’m still waiting” ${pressure}`],
  ["I can't wait to hear from you", `“can't wait to hear” ${pressure}`],
  ['You said that you would write', `“You said that you would” ${pressure}`],
  [
    'Sorry to bother you, I know you’re busy',
    `“Sorry to bother” and “know you’re busy” ${apology.replace('is an apology', 'are apologies')}`,
  ],
  ['I apologise', `“apologise” ${apology}`],
  ['Great!!', `“!!” ${shouts}`],
  ['PLEASE REPLY SOON', '“PLEASE REPLY SOON” shouts: lowercase reads better.'],
  ['A dream job, ASAP, sorry for that', `“dream job” ${wornOut} “ASAP” ${pressure} “sorry for” ${apology}`],
])('%j: %s', (message, expected) => {
  expect(wording(message)).toBe(expected);
});

test('The subject is held to it too', () => {
  expect(wording('', examples('thank-you'), 'Any update?')).toBe(`“Any update” ${wornOut}`);
});

describe('Honest words that only look alike', () => {
  test.each([
    'I worked in urgent care, and I can start immediately.',
    'If I have not heard by then, may I write to you again?',
    'I remember what you said about the rota.',
    'I was sorry to read that you chose someone else.',
    'The ninjas’ gurudwara',
    'Thank you! It was good to meet you!',
    'I know SQL, HTML and CSS.',
    'I expect to finish my course in June.',
  ])('%j', (message) => {
    expect(wording(message)).toBe('holds');
  });
});

test('A name, a job title or a company may hold such words; what is said may not', () => {
  const answers = answersOf({ role: 'Ninja Guru', company: 'Perfect Fit ASAP' }, { to: 'Dana', detail: 'your dream job' });
  expect(wording('Ninja Guru at Perfect Fit ASAP: a dream job', answers)).toBe(`“dream job” ${wornOut}`);
});

test('A text made to be slow is read at once', () => {
  const long = [
    'just '.repeat(4000),
    ' '.repeat(20_000),
    'A'.repeat(20_000),
    '! '.repeat(9000),
    '['.repeat(20_000),
    '\n '.repeat(9000),
  ];
  expect(wording(long.join('x'))).toContain('shouts');
});
