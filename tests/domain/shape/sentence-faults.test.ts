import { describe, expect, test } from 'vitest';
import { sentenceFaults } from '~/domain/shape/sentence-faults';

describe('A paragraph that nobody should send', () => {
  test.each([
    ['I enjoyed hearing about about the new office.', '“about about” says a word twice'],
    ['Thank you for the talk about the the role.', '“the the” says a word twice'],
    ['Thank you for the talk about the a nurse position.', '“the a” has two articles'],
    ['I am writing about the nurse role position.', '“role position” says the same twice'],
    ['I keep coming back to How your team plans.', '“to How” has a capital inside the sentence'],
    ['I enjoyed hearing about We talked about your office.', '“about We” has a capital inside the sentence'],
    ['It is close to work I know well: My experience in sales.', '“well: My” hangs a sentence on a colon'],
    ['I enjoyed hearing about I like the robot.', '“about I” needs a noun, not a sentence'],
    ['I was glad because of it is closer.', '“of it is” needs a noun, not a sentence'],
    ['I keep thinking about that you train everyone.', '“about that you” needs a noun, not a sentence'],
    ['I enjoyed hearing about why did she leave.', '“about why did” is a question inside a sentence'],
    ['You offered $55,000 per year.; 40 hours.', '“year.;” has two marks in a row'],
    ['I work at Acme., which I like.', '“Acme.,” has two marks in a row'],
    ['I like the office..', '“office..” has two marks in a row'],
    ['I like it,, very much.', '“it,,” has two marks in a row'],
    ['I like it , very much.', '“it ,” has a space before the mark'],
    ['thank you for the talk.', '“thank you for the talk.” begins with a small letter'],
    ['It was good. we met.', '“we met.” begins with a small letter'],
    ['My experience in customer service.', '“My experience in customer service.” has no verb of its own'],
    ['I can help. Experience with Excel.', '“Experience with Excel.” has no verb of its own'],
    ['Hard working and reliable.', '“Hard working and reliable.” has no verb of its own'],
    ['Because it is closer to home.', '“Because it is closer to home.” has no verb of its own'],
    ['I worked as a engineer.', '“a engineer” wants “an”'],
    ['I worked as an nurse.', '“an nurse” wants “a”'],
  ])('%s', (text, fault) => {
    expect(sentenceFaults(text)).toContain(fault);
  });
});

describe('A paragraph that reads well', () => {
  test.each([
    'Dear Dana Lee,',
    'Hi Dana,\n\nThank you for the talk on Tuesday, November 3, about the nurse position.\n\nBest regards,\nSam Doe',
    'I keep coming back to how your team plans the rota.',
    'I spoke about the Store Mgr. position at AT&T.',
    'One more thing matters to me.',
    'For a reference, please contact my old chef.',
    'Let me know if you need anything else.',
    'Looking forward to seeing you again at 9 a.m., as we said.',
    'Acme, Inc., has an hour-long tour and a one-day course.',
    'I had had that idea before, and I said that that was fine.',
    'Please call me at any time. I’d be happy to help.',
    'My boss at Acme runs three kitchens, and I led one of them for a university.',
    'The talk with The New York Times was fun.',
    'Is the role still open? If you’ve chosen someone else, a quick line is plenty.',
    'iPhones are what I repair.',
    'Мы говорили о новом офисе.',
    'Three things: the rota, the ward, and the pay are what I’d ask about.',
    '',
  ])('%s', (text) => {
    expect(sentenceFaults(text)).toEqual([]);
  });
});
