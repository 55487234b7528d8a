import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '~/domain/form/answers';
import { CALCULATOR_FIELDS } from '~/domain/form/common-fields';
import type { Field } from '~/domain/form/field';
import { LONGEST_LINK, writeLink } from '~/domain/links/share-link';
import { anyAnswers, answered } from '../../vectors/any-answers';
import { ADDERS, ENCODERS, INSERTERS, STARTERS } from '../../vectors/link-carriers';
import { runs } from '../../vectors/property-runs';
import { realScenario, realScenarios } from '../../vectors/real-scenarios';
import { linkTo, openCarried } from './carried';

const CARRIERS = [...STARTERS, ...ENCODERS, ...INSERTERS, ...ADDERS];

interface Sent {
  readonly what: string;
  readonly tool: string;
  readonly fields: readonly Field[];
  readonly answers: Answers;
}

const thankYou = realScenario('thank-you').linkFields;
const SENT: readonly Sent[] = [
  {
    what: 'a preset of a coach',
    tool: '/write/nudge/',
    fields: realScenario('nudge').linkFields,
    answers: { shared: { role: 'Data analyst', company: 'Acme Inc.', tone: 'brief' }, people: [{}] },
  },
  {
    what: 'several people',
    tool: '/write/thank-you/',
    fields: thankYou,
    answers: {
      shared: { you: "Sean O'Neil", role: 'R&D (A/B)', interview: '2026-11-20T14:30', value: 'one\n\ntwo = 2 + 0 %' },
      people: [{ to: 'Dana Lee', email: 'dana+jobs@example.com', detail: '“rotas”' }, { to: '李雷' }, { to: 'José' }],
    },
  },
  {
    what: 'what looks like damage',
    tool: '/write/thank-you/',
    fields: thankYou,
    answers: {
      shared: { you: '=3D', role: 'R&amp;D', company: '%20 %26amp%3B &company=x', value: '> a\n> b =\n c&#38;' },
      people: [{ to: '3D+ ¬e=1', detail: '__x__ *y* ~z~ ?utm_source=x v=1.abc&' }],
    },
  },
  {
    what: 'dates',
    tool: '/when/',
    fields: CALCULATOR_FIELDS,
    answers: { shared: { interview: '2026-11-23', said: 'in two weeks.', off: '2026-12-24..2027-01-01' }, people: [{}] },
  },
];

describe.each(SENT)('A link with $what', ({ tool, fields, answers }) => {
  const link = linkTo(tool, writeLink(answers, fields));

  test.each(CARRIERS.filter(({ loses }) => !loses?.test(link)))('survives $name', ({ carry }) => {
    expect(openCarried(carry(link), fields)).toEqual({ answers, notices: [] });
  });
});

test('A link survives any two carriers, one after the other', () => {
  for (const { tool, fields, answers } of SENT.slice(0, 1)) {
    const link = linkTo(tool, writeLink(answers, fields));
    for (const first of [...STARTERS, ...ENCODERS].filter(({ loses }) => !loses?.test(link))) {
      const once = first.carry(link);
      for (const second of [...ENCODERS, ...INSERTERS, ...ADDERS].filter(({ loses }) => !loses?.test(once))) {
        const carried = second.carry(once);
        expect(openCarried(carried, fields), `${first.name}, ${second.name}: ${carried}`).toEqual({ answers, notices: [] });
      }
    }
  }
});

test('Any link to any scenario survives any two carriers but one in 500, whose reader is told', () => {
  let damaged = 0;
  const anySent = fc.constantFrom(...realScenarios).chain(({ scenario, linkFields }) =>
    fc.record({
      fields: fc.constant(linkFields),
      most: fc.constant(scenario.severalPeople ? 10 : 1),
      answers: anyAnswers(linkFields, scenario.severalPeople ? 4 : 1),
      first: fc.constantFrom(...STARTERS, ...ENCODERS),
      second: fc.constantFrom(...ENCODERS, ...INSERTERS, ...ADDERS),
    }),
  );
  fc.assert(
    fc.property(anySent, ({ fields, most, answers, first, second }) => {
      const link = linkTo('/write/thank-you/', writeLink(answers, fields));
      const once = first.carry(link);
      fc.pre(
        link.includes('#v=') && link.length < LONGEST_LINK - 100 && !first.loses?.test(link) && !second.loses?.test(once),
      );
      const kept: Answers = { shared: answered(answers.shared), people: answers.people.map(answered) };
      const opened = openCarried(second.carry(once), fields, most);
      if (opened?.notices.some(({ kind }) => kind === 'damaged') === true) damaged += 1;
      else expect(opened).toEqual({ answers: kept, notices: [] });
    }),
    runs,
  );
  expect(damaged).toBeLessThanOrEqual(runs.numRuns / 500);
});

test('A note survives', () => {
  const note = { answers: { shared: { role: 'Nurse' }, people: [{}] }, notices: [{ kind: 'note', text: 'Look here.' }] };
  for (const { carry, name } of CARRIERS) {
    const link = linkTo('/write/thank-you/', writeLink(note.answers, thankYou, 'Look here.'));
    expect(openCarried(carry(link), thankYou), name).toEqual(note);
  }
});
