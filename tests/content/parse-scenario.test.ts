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
Dear {{to}},
{{/formal}}
{{#warm}}
Hi {{first_name}},
{{/warm}}
{{#brief}}
Hi,
{{/brief}}
{{you}}
`;

const FIRST_LINE_OF_TEMPLATE = FRONT.split('\n').length + 2;

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
  expect(scenario.fields.map(({ id }) => id)).toEqual(['you', 'to', 'company', 'tone', 'english']);
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
    tone: ['choice', false],
    english: ['choice', false],
  });
});

test('A choice of subjects becomes a field, one subject does not', () => {
  const { scenario } = parse(`${FRONT}  - Second\n`);
  expect(scenario.fields.at(-1)).toMatchObject({ id: 'subject', choices: ['1', '2'] });
  expect(parse().scenario.fields.at(-1)?.id).toBe('english');
});

describe('A mistake in the template names the file, the line and what is wrong', () => {
  test.each([
    ['{{sender}}', '{{sender}} has no field. Known here: you, to, company, first_name, formal, warm, brief'],
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
    const found = message(() => parse(FRONT, `${TEMPLATE}One line more\n${mistake}\n`));
    const line = FIRST_LINE_OF_TEMPLATE + TEMPLATE.split('\n').length;
    expect(found).toContain(`${FILE}, line ${String(line)}: ${expected}`);
  });

  test.each([
    ['{{#company}}', 'Unclosed section "company"'],
    ['{{to', 'Unclosed tag'],
  ])('%s that is never closed is named', (mistake, expected) => {
    const found = message(() => parse(FRONT, `${TEMPLATE}${mistake}`));
    const line = FIRST_LINE_OF_TEMPLATE + TEMPLATE.split('\n').length - 1;
    expect(found).toBe(`${FILE}, line ${String(line)}: ${expected}`);
  });

  test('in the first line of the template it is that line of the file', () => {
    expect(message(() => parse(FRONT, `{{sender}}\n${TEMPLATE}`))).toContain(`line ${String(FIRST_LINE_OF_TEMPLATE)}:`);
  });

  test.each(['formal', 'warm', 'brief'])('a missing section for %s is named', (tone) => {
    const template = TEMPLATE.replace(`{{#${tone}}}`, '{{#company}}').replace(`{{/${tone}}}`, '{{/company}}');
    expect(message(() => parse(FRONT, template))).toBe(`${FILE}: it has no {{#${tone}}} section`);
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
    expect(line).toBeLessThan(FIRST_LINE_OF_TEMPLATE);
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

  test.each(['first_name', 'interview_when', 'formal', 'warm', 'brief'])(
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
    const template = TEMPLATE.replaceAll(/\{\{(?:you|to|first_name)\}\}/gu, 'x');
    const found = message(() => parse(FRONT.replace(right, wrong).replace('{{you}}', 'x'), template));
    expect(found.startsWith(`${FILE}: ${expected}`)).toBe(true);
  });
});
