import Autolinker from 'autolinker';
import fc from 'fast-check';
import { LinkifyIt } from 'linkify-it';
import { find } from 'linkifyjs';
import { describe, expect, test } from 'vitest';
import type { Answers } from '~/domain/form/answers';
import { writeLink } from '~/domain/links/share-link';
import { anyAnswers, answered } from '../../vectors/any-answers';
import { runs } from '../../vectors/property-runs';
import { realScenario } from '../../vectors/real-scenarios';
import { linkTo, openCarried } from './carried';

const linkifyIt = new LinkifyIt();
/** What mail and chat programs are built on, or do alike: each gives the links that it sees in a text. */
const LINKIFIERS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'linkify-it': (text) => (linkifyIt.match(text) ?? []).map(({ url }) => url),
  linkifyjs: (text) => find(text, 'url').map(({ href }) => href),
  autolinker: (text) => Autolinker.parse(text, { urls: true }).map((match) => match.getAnchorHref()),
};
/** Where people put a link. */
const TEXTS = [
  '…', // alone
  'Look: … and tell me',
  'Look at ….',
  'Did you see …?',
  'See …!!!',
  '…, as I said',
  '…; and so on',
  'It is here (…)',
  'It is here (see …).',
  '"…"',
  "'…'",
  '“…”',
  '‘…’',
  '«…»',
  '<…>',
  '[…]',
  '{…}',
  '[here](…)',
  '*…*',
  '**…**',
  '…_ and',
  '…~~',
  '…||',
  '…`',
  '> …',
  'First line\n…\nLast line',
  'Here is the link:\t…',
  '「…」',
  '( … )',
  '… - from Kim',
  '…’s fields',
  '…|here',
] as const;

const fields = realScenario('thank-you').linkFields;
const ENDS = [
  'Inc.',
  'A...',
  'what?',
  'yes!',
  '(UK)',
  '[x]',
  '{x}',
  '"x"',
  "'x'",
  '<x>',
  '*x*',
  '_x_',
  '~x~',
  'x,',
  'x;',
  'x:',
  'x-',
  'x ',
  'x=',
  'x&',
  'x%',
  'x/',
  'x#',
  'é',
  '李',
  '”',
  '。',
  '👍',
];

function expectWhole(link: string, answers: Answers): void {
  for (const [name, links] of Object.entries(LINKIFIERS)) {
    for (const text of TEXTS) {
      const found = links(text.replace('…', () => link)).filter((url) => url.startsWith('https://example.org/'));
      expect(found, `${name} in ${text}: ${link}`).toHaveLength(1);
      const read = openCarried(found[0] ?? '', fields);
      expect(read, `${name} in ${text}: ${found[0] ?? ''}`).toEqual({ answers, notices: [] });
    }
  }
}

describe('A link is seen whole in every text, and gives the same answers', () => {
  test.each(ENDS)('where its last value is %j', (company) => {
    const answers = { shared: { company }, people: [{}] };
    expectWhole(linkTo('/write/thank-you/', writeLink(answers, fields)), answers);
  });

  test('where it ends in a person without a name', () => {
    const link = linkTo('/write/thank-you/', writeLink({ shared: {}, people: [{ to: 'Dana' }, {}] }, fields));
    expectWhole(link, { shared: {}, people: [{ to: 'Dana' }, {}] });
  });

  test('whatever it holds', () => {
    fc.assert(
      fc.property(anyAnswers(fields, 3), fc.constantFrom(...TEXTS), (answers, text) => {
        const fragment = writeLink(answers, fields);
        fc.pre(fragment !== '' && fragment.length < 7500);
        const link = linkTo('/write/thank-you/', fragment);
        const kept: Answers = { shared: answered(answers.shared), people: answers.people.map(answered) };
        for (const links of Object.values(LINKIFIERS)) {
          const found = links(text.replace('…', () => link)).filter((url) => url.startsWith('https://example.org/'));
          expect(found).toHaveLength(1);
          expect(openCarried(found[0] ?? '', fields)).toEqual({ answers: kept, notices: [] });
        }
      }),
      runs,
    );
  });
});

test('A link as it was once written is not: that is why more is escaped', () => {
  const old = 'https://example.org/write/nudge/#v=1.1d6ha0e&role=Nurse&note=Dear+Sam%2C%0Acheck+the+date.';
  for (const links of Object.values(LINKIFIERS)) expect(links(`Look at ${old}`)).not.toContain(old);
});
