import { describe, expect, test } from 'vitest';
import { parseScenario } from '~/collections/parse-scenario';
import { realScenario } from '../vectors/real-scenarios';

const FILE = 'content/scenarios/test.mustache';

const FRONT = `title: Test
summary: A test.
family: thank-you
order: 1
send: Now.
avoid: [Nothing.]
words: { least: 1, most: 9 }
groups:
  - title: All
    fields:
      - { id: you, label: Your name, example: Sam, required: true }
      - { id: to, label: Their name, example: Dana, required: true }
      - { id: company, label: Company, example: Acme }
subjects:
  - Thank you - {{you}}
`;

const TEMPLATE = `{{#formal}}
{{greeting}},

[open] Thank you.

[sign] Sincerely,
{{you}}
{{/formal}}
{{#warm}}
{{greeting}},

[open] Thanks.

[sign] Best,
{{you}}
{{/warm}}
{{#brief}}
{{greeting}},

[open] Thanks.

[sign] Best,
{{you}}
{{/brief}}
`;
/** Where a line may be put in, and where it then stands in the file. */
const PLACE = '[open] Thank you.';

const LINE_OF_PLACE = FRONT.split('\n').length + 2 + TEMPLATE.slice(0, TEMPLATE.indexOf(PLACE)).split('\n').length - 1;

/** The template with something else in one place. */
function withLines(...lines: readonly string[]): string {
  return TEMPLATE.replace(PLACE, lines.join('\n'));
}

function parse(front = FRONT, template = TEMPLATE): ReturnType<typeof parseScenario> {
  return parseScenario('test', FILE, `---\n${front}---\n${template}`);
}

function message(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('Nothing was thrown');
}

test('A file without a mistake is read', () => {
  const { scenario, title, words } = parse();
  expect(title).toBe('Test');
  expect(words).toEqual({ least: 1, most: 9 });
  expect(scenario.id).toBe('test');
  expect(scenario.fields.map(({ id }) => id)).toEqual(['you', 'to', 'company', 'greet', 'own', 'tone', 'english', 'say']);
  expect(scenario.groups).toEqual([{ title: 'All', fieldIds: ['you', 'to', 'company'] }]);
  expect(scenario.subjects).toEqual([['Thank you - ', ['', 'you']]]);
  expect(scenario.severalPeople).toBe(false);
});

test('A file with Windows line ends is the same scenario', () => {
  const text = realScenario('nudge').text;
  expect(parseScenario('nudge', FILE, text.replaceAll('\n', '\r\n'))).toEqual(parseScenario('nudge', FILE, text));
});

test('A shared field has its form from the link format, and only a field of one’s own may say it', () => {
  const own = '      - { id: offer_by, label: Day, example: x, form: date }\n';
  const { scenario } = parse(FRONT.replace('subjects:', `${own}subjects:`));
  const forms = Object.fromEntries(scenario.fields.map(({ id, form, perPerson }) => [id, [form, perPerson]]));
  expect(forms).toEqual({
    you: ['line', false],
    to: ['line', true],
    company: ['line', false],
    offer_by: ['date', false],
    greet: ['line', true],
    own: ['text', true],
    tone: ['choice', false],
    english: ['choice', false],
    say: ['wordings', false],
  });
});

test('A choice of subjects becomes a field, one subject does not', () => {
  const { scenario } = parse(`${FRONT}  - Second\n`);
  expect(scenario.fields.find(({ id }) => id === 'subject')).toMatchObject({ choices: ['1', '2'] });
  expect(parse().scenario.fields.map(({ id }) => id)).not.toContain('subject');
});

test('The ways to begin an answer are a list for all tones, or one for each', () => {
  const all = ['I saw', 'I liked', 'You said'];
  const startersOf = (starters: string) => {
    const { scenario } = parse(
      FRONT.replace('subjects:', `      - { id: why, label: Why, example: x, starters: ${starters} }\nsubjects:`),
    );
    return scenario.fields.find(({ id }) => id === 'why')?.starters;
  };
  const [one, each] = [startersOf('[I saw, I liked, You said]'), '{ formal: [A, B, C], warm: [D, E, F], brief: [G, H, I] }'];
  expect(one).toEqual({ formal: all, warm: all, brief: all });
  expect(startersOf(each)).toEqual({ formal: ['A', 'B', 'C'], warm: ['D', 'E', 'F'], brief: ['G', 'H', 'I'] });
  expect(message(() => startersOf('{ formal: [A, B, C], warm: [D, E, F] }'))).toContain('starters');
  expect(message(() => startersOf('[A, B]'))).toContain('starters');
});

describe('A mistake in the template names the file, the line and what is wrong', () => {
  test.each([
    ['{{sender}}', '{{sender}} has no field. Known here: you, to, company, greeting, us, uk'],
    ['{{#sender}}x{{/sender}}', '{{sender}} has no field'],
    ['{{^sender}}x{{/sender}}', '{{sender}} has no field'],
    ['{{interview_when}}', '{{interview_when}} has no field'],
    ['{{constructor}}', '{{constructor}} has no field'],
    ['{{.}}', '{{.}} has no field'],
    ['{{to.name}}', '{{to.name}} has no field'],
    ['{{>partial}}', 'only {{name}}, {{#name}} and {{^name}} may stand in an email, not >'],
    ['{{{to}}}', 'only {{name}}, {{#name}} and {{^name}} may stand in an email, not &'],
    ['{{&to}}', 'only {{name}}, {{#name}} and {{^name}} may stand in an email, not &'],
    ['{{=<% %>=}}', 'only {{name}}, {{#name}} and {{^name}} may stand in an email, not ='],
    ['{{/company}}', 'Unopened section "company"'],
    ['{{#company}}x{{/to}}', 'Unclosed section "company"'],
  ])('%s', (mistake, expected) => {
    const found = message(() => parse(FRONT, withLines('[open] One.', `[more] ${mistake}`)));
    expect(found).toContain(`${FILE}, line ${String(LINE_OF_PLACE + 1)}: ${expected}`);
  });

  test.each([
    ['{{#company}}', 'Unclosed section "company"'],
    ['{{to', 'Unclosed tag'],
  ])('%s that is never closed is named', (mistake, expected) => {
    expect(message(() => parse(FRONT, withLines(`[open] ${mistake}`)))).toBe(
      `${FILE}, line ${String(LINE_OF_PLACE)}: ${expected}`,
    );
  });

  test('text outside the three letters is named', () => {
    expect(message(() => parse(FRONT, `Dear Dana,\n${TEMPLATE}`))).toContain('“Dear Dana,” stands outside the letters');
  });

  test.each(['formal', 'warm', 'brief'])('a missing section for %s is named', (tone) => {
    const template = TEMPLATE.replace(`{{#${tone}}}`, '{{#company}}').replace(`{{/${tone}}}`, '{{/company}}');
    expect(message(() => parse(FRONT, template))).toContain(`it has no {{#${tone}}} section`);
  });

  test.each([
    ['{{sender}}', '{{sender}} has no field'],
    ['{{{you}}}', 'not &'],
    ['{{#you}}', 'Unclosed section "you"'],
  ])('in a subject, %s', (mistake, expected) => {
    const found = message(() => parse(FRONT.replace('Thank you - {{you}}', `Thank you ${mistake}`)));
    expect(found).toContain(`${FILE}, subjects: `);
    expect(found).toContain(expected);
  });
});

describe('A mistake in the front matter names the file and what is wrong', () => {
  test.each(['', 'Hello', '---\ntitle: x\n', `${FRONT}---\n${TEMPLATE}`])('%j has none', (text) => {
    expect(message(() => parseScenario('test', FILE, text))).toBe(
      `${FILE}: it must begin with front matter between two lines of ---`,
    );
  });

  test.each([
    ['title: Test', 'title: "Test', 2],
    ['order: 1', 'order: 1\norder: 2', 6],
    ['send: Now.', 'send: a: b', 6],
    ['words: { least: 1, most: 9 }', 'words: { least: 1, most: 9', 8],
  ])('%s written as %j is no YAML, on a line that is named', (right, wrong, earliest) => {
    const found = message(() => parse(FRONT.replace(right, wrong)));
    const line = Number(/^content\/scenarios\/test\.mustache, line (\d+): /u.exec(found)?.[1]);
    expect(line).toBeGreaterThanOrEqual(earliest);
    expect(line).toBeLessThan(LINE_OF_PLACE);
  });

  test.each([
    ['title: Test\n', '', 'title'],
    ['family: thank-you', 'family: thanks', 'family'],
    ['order: 1', 'order: first', 'order'],
    ['avoid: [Nothing.]', 'avoid: []', 'avoid'],
    ['send: Now.', 'send: ""', 'send'],
    ['most: 9', 'most: nine', 'words.most'],
    ['most: 9', 'most: 9, about: 5', 'words'],
    ['summary: A test.', `summary: ${'a'.repeat(161)}`, 'summary'],
    ['order: 1', 'order: 1\ncolour: red', 'colour'],
    ['example: Acme', 'exmaple: Acme', 'exmaple'],
    ['label: Company, example: Acme', 'label: Company', 'groups.0.fields.2.example'],
    ['id: company', 'id: Company', 'groups.0.fields.2.id: must be lower-case letters'],
    ['id: company', 'id: v', 'groups.0.fields.2.id: is a name that is already taken'],
    ['id: company', 'id: tone', 'groups.0.fields.2.id: is a name that is already taken'],
    ['id: company', 'id: constructor', 'groups.0.fields.2.id: is a name that is already taken'],
    ['example: Acme', 'example: Acme, form: text', 'groups.0.fields.2.form: is fixed'],
    ['example: Acme', 'example: Acme, hint: As in the ad. Or shorter', 'groups.0.fields.2.hint: has several sentences'],
    ['subjects:\n  - Thank you - {{you}}', 'subjects: []', 'subjects'],
  ])('%j written as %j', (right, wrong, expected) => {
    const found = message(() => parse(FRONT.replace(right, wrong)));
    expect(found.startsWith(`${FILE}: `)).toBe(true);
    expect(found).toContain(expected);
  });

  test('all mistakes at once are named together', () => {
    const found = message(() => parse(FRONT.replace('order: 1', 'order: x').replace('send: Now.', 'send: 1')));
    expect(found).toContain('order: ');
    expect(found).toContain('send: ');
  });

  test.each(['greeting', 'greet', 'own', 'say', 'interview_when', 'formal', 'warm', 'brief'])(
    'a field must not be called %s, because templates use that name for something else',
    (id) => {
      expect(message(() => parse(FRONT.replace('id: company', `id: ${id}`)))).toContain('already taken');
    },
  );

  test.each([
    ['id: company', 'id: you', 'the field you stands twice'],
    ['id: you', 'id: me', 'every email needs the field you'],
    ['id: to', 'id: whom', 'every email needs the field to'],
    ['groups:', 'severalPeople: true\ngroups:', 'emails to several people need the field detail'],
  ])('%s written as %j', (right, wrong, expected) => {
    const template = TEMPLATE.replaceAll(/\{\{(?:you|to|greeting)\}\}/gu, 'x');
    const found = message(() => parse(FRONT.replace(right, wrong).replace('{{you}}', 'x'), template));
    expect(found.startsWith(`${FILE}: ${expected}`)).toBe(true);
  });
});

describe('A mistake in a letter names the file, the line and what is wrong', () => {
  const WITH_DETAIL = FRONT.replace('subjects:', '      - { id: detail, label: Detail, example: x }\nsubjects:');

  test.each([
    [['  or Another.'], 0, '“or” gives another wording of a move, and there is no move above it'],
    [['[open] One.', 'A line.', '  or Another.'], 2, '“or” gives another wording of a move'],
    [['[open] One.', '[open] Two.'], 1, '[open] stands twice; another wording begins with “or”'],
    [['[open] One.', '[more] Two.', '[open] Three.'], 2, '[open] stands twice'],
    [['[open]'], 0, 'a move is written'],
    [['[Open] One.'], 0, 'a move is written'],
    [['[open: shout] One.'], 0, 'a move is written'],
    [['[open: sentence] One.'], 0, '[open] has no wording'],
    [['[detail] {{detail}}.'], 0, '[detail] must say how it takes a sentence: [detail: sentence] …'],
    [['[detail: sentence] {{detail}}'], 0, '[detail] must say how it takes a phrase: [detail] …'],
    [
      ['[detail] {{detail}}.', '[detail: sentence] {{detail}}', '  or {{detail}} Yes.'],
      0,
      '[detail] has not as many wordings for a phrase as for a sentence',
    ],
    [['[open] We spoke about {{detail}}.'], 0, '{{detail}} is a free answer: only the move [detail] may print it'],
    [['We spoke about {{detail}}.'], 0, '{{detail}} is a free answer'],
  ])('%j', (lines, offset, expected) => {
    const found = message(() => parse(WITH_DETAIL, withLines(...lines)));
    expect(found).toContain(expected);
    if (!expected.startsWith('{{detail}} is') || lines[0]?.startsWith('[')) {
      expect(found).toContain(`line ${String(LINE_OF_PLACE + 1 + offset)}`);
    }
  });

  test('a move with more wordings in one tone than in another', () => {
    expect(message(() => parse(FRONT, withLines('[open] One.', '  or Two.')))).toContain(
      '[open] has 2 wordings in one tone and 1 in another',
    );
  });

  test('a letter without a body', () => {
    expect(message(() => parse(FRONT, withLines('')))).toContain('an email has a greeting, a body and a closing');
  });
});

test('A letter is its paragraphs, with lines and moves', () => {
  const { scenario } = parse(FRONT, withLines('[open] One {{company}}.', '[more?] Two.', 'A line'));
  expect(scenario.letters.formal).toEqual([
    [{ line: [['', 'greeting'], ','] }],
    [
      { move: 'open', wordings: { phrase: [['One ', ['', 'company'], '.']] } },
      { move: 'more', isOptional: true, wordings: { phrase: [['Two.']] } },
      { line: ['A line'] },
    ],
    [{ move: 'sign', wordings: { phrase: [['Sincerely,']] } }, { line: [['', 'you']] }],
  ]);
});
