import { FIVE_ANSWERS } from '../support/builder';
import type { Driver, Need } from './driver';

/** A visit of one reader, who begins with an empty browser: the same in every engine. */
interface Journey {
  readonly name: string;
  readonly needs: readonly Need[];
  run(reader: Driver): Promise<void>;
}

/** Why a browser cannot make a journey; nothing where it can. */
export function leftOut({ needs }: Journey, cannot: Driver['cannot']): string | undefined {
  return needs.map((need) => cannot[need]).find(Boolean);
}

export const JOURNEYS: readonly Journey[] = [
  { name: 'two thank-yous are written, changed, copied and still there after a reload', needs: [], run: writeThankYous },
  {
    name: 'links fill in the form, ask before they replace anything, and say when they arrive damaged',
    needs: [],
    run: openLinks,
  },
  { name: 'the dates follow what is typed, and the nudge takes them over', needs: [], run: workOutDates },
  { name: 'ten days of one interview, and nothing is typed twice', needs: [], run: keepAnInterview },
  { name: 'what was typed is still there after the Back button', needs: ['back'], run: comeBack },
];

async function writeThankYous(reader: Driver): Promise<void> {
  await reader.open('/write/thank-you/');
  await reader.untilValue('Subject', 'Thank you - [Your name]');
  await reader.untilValue('Message', /^Dear \[Their name\],/u);
  for (const [label, text] of Object.entries(FIVE_ANSWERS)) await reader.fill(label, text);
  await reader.untilValue('Subject', 'Thank you - Sam Roy');
  await reader.untilValue('Message', /^Dear Dana Lee,[\s\S]*clinic rota[\s\S]*agency shifts by a fifth\. [\s\S]*Sam Roy$/u);

  await reader.press('Add another person');
  await reader.fill('Their name', 'Kim Okafor', 'Person 2');
  await reader.fill('One thing you talked about', 'the move to the new ward', 'Person 2');
  await reader.untilValue('Message', /^Dear Kim Okafor,[\s\S]*the move to the new ward/u);
  await reader.press('Dana Lee');
  await reader.untilValue('Message', /^Dear Dana Lee,[\s\S]*clinic rota/u);

  await reader.pick('Warm');
  await reader.untilValue('Message', /^Hi Dana,[\s\S]*clinic rota/u);
  await reader.choose('Subject line', 'Following up on the data analyst interview');
  await reader.untilValue('Subject', 'Following up on the data analyst interview');

  const letter = await reader.valueOf('Message');
  await reader.press('Copy message');
  await reader.untilText('Message copied.');
  await reader.fill('What you bring to it', '');
  await reader.paste('What you bring to it');
  await reader.untilValue('What you bring to it', letter);
  await reader.fill('What you bring to it', FIVE_ANSWERS['What you bring to it']);
  await reader.untilValue('Message', letter);

  await reader.fill('Message', 'My own words.');
  await reader.untilText('The text is your own now');
  await reader.reload();
  await reader.untilValue('Message', 'My own words.');
  await reader.untilValue('Subject', 'Following up on the data analyst interview');
  await reader.press('Kim Okafor');
  await reader.untilValue('Message', /^Hi Kim Okafor,[\s\S]*the move to the new ward/u);
  await reader.press('Share link');
  await reader.untilText('Share a link that fills in this form');
}

async function openLinks(reader: Driver): Promise<void> {
  await reader.setClock('2026-11-16T10:00');
  await reader.open(
    '/write/nudge/#role=Data+Analyst&company=Acme&interview=2026-11-03&replyby=2026-11-13&to=Dana+Lee&you=Sam+Roy',
  );
  await reader.untilValue('Subject', 'Checking in regarding the Data Analyst position');
  await reader.untilValue('Message', /^Dear Dana Lee,[\s\S]*Tuesday, November 3[\s\S]*Friday, November 13[\s\S]*Sam Roy$/u);
  await reader.untilValue('Interview date', '2026-11-03');
  await reader.untilText('Filled in by a link. Check every field before you send.');
  await reader.untilAddress('/write/nudge/');

  // On the page that stands, and over nothing but an earlier link's answers: it need not ask.
  await reader.open('/write/nudge/#role=Nurse&to=Kim+Okafor');
  await reader.untilValue('Job title', 'Nurse');
  await reader.untilValue('Company', '');
  await reader.untilAddress('/write/nudge/');

  await reader.fill('Job title', 'Head nurse');
  await reader.fill('Your name', 'Alex Hill');
  await reader.open('/write/nudge/#role=Clerk&company=Northside');
  await reader.untilText('This link has different answers.');
  await reader.untilValue('Job title', 'Head nurse');
  await reader.press('Keep mine');
  await reader.untilGone('This link has different answers.');
  await reader.untilValue('Company', '');
  await reader.open('/write/nudge/#role=Clerk&company=Northside');
  await reader.press('Use the link');
  await reader.untilValue('Job title', 'Clerk');
  await reader.untilValue('Company', 'Northside');
  await reader.untilValue('Your name', 'Alex Hill');

  await reader.open('/write/nudge/#v=1.abc&');
  await reader.untilText('The link arrived damaged');
  await reader.untilValue('Job title', 'Clerk');
  await reader.untilAddress('/write/nudge/');

  await reader.open('/when/#interview=2026-11-20&replyby=2026-12-04');
  await reader.untilText('Monday, December 7', 'Your dates');
  await reader.untilAddress('/when/');

  await reader.open('/search/?q=panel');
  await reader.untilText('Several interviewers');
}

async function workOutDates(reader: Driver): Promise<void> {
  await reader.setClock('2026-11-17T10:00');
  await reader.open('/when/');
  await reader.untilText('Enter the day of your interview, and the dates appear here.');
  await reader.fill('Time it ended', '14:30');
  await reader.untilText('Give the day as well as the time.');
  await reader.typeDay('Interview date', '2026-02-30');
  await reader.untilText('This day doesn’t exist, or a part of it is missing.');
  await reader.fill('Interview date', '2026-11-18');
  await reader.untilGone('This day doesn’t exist');
  await reader.untilText('Wednesday, November 18, 2026');
  await reader.untilText('2:30 p.m.', 'Your dates');
  await reader.untilText('Wednesday, November 25', 'Your dates');
  await reader.typeDay('Interview date', '2026-02-30');
  await reader.untilText('The dates appear here once the answers in the form fit together.');
  await reader.fill('Interview date', '2026-11-18');

  await reader.fill('They promised an answer by', '2026-12-04');
  await reader.untilText('Monday, December 7', 'Your dates');
  await reader.fill('They promised an answer by', '');
  await reader.fill('What they said, in their words', 'within 5 business days');
  await reader.untilText('Thursday, November 26', 'Your dates');
  await reader.choose('Country or region', 'United States');
  await reader.untilText('Friday, November 27', 'Your dates');
  await reader.untilText('Thanksgiving', 'Your dates');
  await reader.reload();
  await reader.untilValue('Country or region', 'US');
  await reader.untilText('Friday, November 27', 'Your dates');

  await reader.follow('Write the nudge', '/write/nudge/');
  await reader.untilValue('Interview date', '2026-11-18');
  await reader.untilValue('Message', /Wednesday, November 18[\s\S]*Wednesday, November 25/u);
}

async function keepAnInterview(reader: Driver): Promise<void> {
  await reader.setClock('2026-11-23T15:00');
  await reader.open('/write/thank-you/');
  for (const [label, text] of Object.entries(FIVE_ANSWERS)) await reader.fill(label, text);
  await reader.fill('Company', 'Northside Clinics');
  await reader.fill('Interview date', '2026-11-23');
  await reader.press('Copy message');
  await reader.press('Mark as sent');
  await reader.untilText('Marked as sent on Monday, November 23.');
  await reader.untilText('Kept on this device as “Northside Clinics”');
  await reader.follow('See what comes next', '/interviews/');
  await reader.untilText('Wait until Monday, November 30 (Northside Clinics).', 'Waiting');
  await reader.untilAddress('/interviews/');

  // A week later the home page says to nudge, and the nudge is filled in.
  await reader.setClock('2026-11-30T10:00');
  await reader.open('/');
  await reader.untilText('Nudge Northside Clinics today.', 'Your interviews');
  await reader.follow('Write it', '/write/nudge/');
  await reader.untilText('This belongs to your interview “Northside Clinics”.');
  await reader.untilValue('Your name', FIVE_ANSWERS['Your name']);
  await reader.untilValue('Their name', FIVE_ANSWERS['Their name']);
  await reader.untilValue('Message', /Northside Clinics/u);
  await reader.press(/^Copy message/u);
  await reader.press('Mark as sent');
  await reader.untilText('Marked as sent on Monday, November 30.');

  // A second nudge two days later is refused kindly.
  await reader.setClock('2026-12-02T10:00');
  await reader.open('/interviews/');
  await reader.untilText('Wait until Monday, December 7 (Northside Clinics).', 'Waiting');
  await reader.press('More about Northside Clinics');
  await reader.choose('I sent', 'Last nudge, then close the case');
  await reader.untilText('Give them five working days: a second nudge can go out from Monday, December 7.');

  // They name a new date, and the plan begins anew.
  await reader.choose('They answered', 'A new date: they need more time');
  await reader.fill('They’ll answer by', '2026-12-03');
  await reader.press('Note it');
  await reader.untilText('Wait until Friday, December 4 (Northside Clinics).', 'Waiting');
  await reader.untilText('Answer to “we need more time”', 'Waiting');
  await reader.setClock('2026-12-04T10:00');
  await reader.open('/interviews/');
  await reader.untilText('Nudge Northside Clinics today.', 'To do');

  // They offer the job, and the acceptance ends it.
  await reader.press('More about Northside Clinics');
  await reader.choose('They answered', 'An offer');
  await reader.press('Note it');
  await reader.untilText('Answer the offer from Northside Clinics.', 'To do');
  await reader.follow('Accept the offer', '/write/accept/');
  await reader.untilValue('Job title', FIVE_ANSWERS['Job title']);
  await reader.press(/^Copy message/u);
  await reader.press('Mark as sent');
  await reader.follow('See what comes next', '/interviews/');
  await reader.untilText('Northside Clinics: ended.', 'Ended');
  await reader.untilText('sent: Accept the offer', 'Ended');
  // All of it is one interview: a second one would have the same name.
  await reader.press('More about Northside Clinics');
}

async function comeBack(reader: Driver): Promise<void> {
  await reader.open('/write/thank-you/');
  await reader.fill('Your name', 'Sam Roy');
  await reader.fill('Interview date', '2026-11-20');
  await reader.pick('Brief');
  await reader.untilValue('Message', /^Hi \[Their name\],[\s\S]*Sam Roy$/u);
  // Left at once, before what was typed last could be kept at leisure.
  await reader.fill('Your name', 'Alex Hill');
  await reader.follow('Guide', '/guide/');
  await reader.back();
  await reader.untilValue('Your name', 'Alex Hill');
  await reader.untilValue('Interview date', '2026-11-20');
  await reader.untilValue('Message', /^Hi \[Their name\],[\s\S]*Alex Hill$/u);
  await reader.reload();
  await reader.untilValue('Your name', 'Alex Hill');
}
