import fc from 'fast-check';
import Mustache from 'mustache';
import { describe, expect, test } from 'vitest';
import { parseTemplate } from '~/collections/parse-template';
import { readAnswers } from '~/domain/email/read-answers';
import { renderTemplate, type Values } from '~/domain/email/template';
import { day } from '../../vectors/days';
import { HOSTILE_TEXTS, NAMES } from '../../vectors/hostile-texts';
import { runs } from '../../vectors/property-runs';
import { exampleAnswers, realScenarios } from '../../vectors/real-scenarios';

const KNOWN = new Set(['you', 'to', 'role', 'company', 'formal', 'warm']);
const values: Values = { you: 'Sam Roy', to: 'Dana Lee', role: 'data analyst', formal: true, company: '' };

function render(template: string, given: Values = values): string {
  return renderTemplate(parseTemplate(template, KNOWN), given);
}

/** The library that the templates are written for. */
function oracle(template: string, given: Values): string {
  return Mustache.render(template, { ...given }, {}, { escape: String });
}

describe('A template', () => {
  test.each([
    ['', ''],
    ['Hello', 'Hello'],
    ['{{you}}', 'Sam Roy'],
    ['{{ you }}', 'Sam Roy'],
    ['Dear {{to}},', 'Dear Dana Lee,'],
    ['{{#formal}}Dear{{/formal}}{{#warm}}Hi{{/warm}}', 'Dear'],
    ['{{^formal}}Dear{{/formal}}{{^warm}}Hi{{/warm}}', 'Hi'],
    ['a{{#company}} at {{company}}{{/company}}.', 'a.'],
    ['a{{^company}} somewhere{{/company}}.', 'a somewhere.'],
    ['{{#role}}the {{role}}{{#company}} at {{company}}{{/company}} job{{/role}}', 'the data analyst job'],
    ['{{! a note }}Hello', 'Hello'],
    ['{{formal}}', ''],
    ['{{warm}}', ''],
    ['{{#formal}}\nDear\n{{/formal}}\n', 'Dear\n'],
  ])('%j is printed as %j', (template, expected) => {
    expect(render(template)).toBe(expected);
  });

  test.each([...NAMES, ...HOSTILE_TEXTS])('prints %j as it is, and never reads it as a template', (text) => {
    expect(render('{{#you}}<{{you}}>{{/you}}', { you: text })).toBe(`<${text}>`);
  });

  test('takes 0 for a value, and the empty text for none', () => {
    expect(render('{{#you}}yes{{/you}}{{^you}}no{{/you}}', { you: '0' })).toBe('yes');
    expect(render('{{#you}}yes{{/you}}{{^you}}no{{/you}}', { you: '' })).toBe('no');
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'])(
    'prints nothing for {{%s}}, which every object has',
    (name) => {
      expect(renderTemplate([['', name]], {})).toBe('');
      expect(renderTemplate([['#', name, ['yes']]], {})).toBe('');
      expect(renderTemplate([['^', name, ['no']]], {})).toBe('no');
    },
  );
});

describe('Like mustache.js', () => {
  test.each(realScenarios.map((real) => [real.file, real] as const))(
    'every wording of %s is printed with its examples, with blanks, and with any text for an answer',
    (_, { scenario, template }) => {
      const wordings = template.split('\n').map((line) => line.replace(/^(?:\[[^\]]*\]| +or) +/u, ''));
      const known = new Set([...scenario.fields.map(({ id }) => id), 'greeting', 'interview_when', 'us', 'uk']);
      const texts = ['', ...NAMES, ...HOSTILE_TEXTS];
      const answered = [
        exampleAnswers(scenario, 'formal', 'everything'),
        ...texts.map((text) => Object.fromEntries(scenario.fields.map(({ id }) => [id, text]))),
      ];
      for (const answers of answered) {
        const { values: own } = readAnswers(scenario.fields, answers, day('2026-11-08'));
        for (const wording of wordings.filter((line) => !/^\{\{[#/](?:formal|warm|brief)\}\}$/u.test(line))) {
          expect(renderTemplate(parseTemplate(wording, known), own)).toBe(oracle(wording, own));
        }
      }
    },
  );

  test('every template of texts, names and sections is printed', () => {
    const name = fc.constantFrom('you', 'to', 'role', 'company');
    const flag = fc.constantFrom('you', 'to', 'role', 'company', 'formal', 'warm');
    const plain = fc
      .array(fc.constantFrom(' ', '\n', '\n\n', '\t', 'a', 'é', '李', '.', ',', '<', '&', '"', '\\', '$&'))
      .map((parts) => parts.join(''));
    const { template } = fc.letrec<{ template: string; part: string }>((tie) => ({
      part: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        plain,
        name.map((id) => `{{${id}}}`),
        fc
          .tuple(fc.constantFrom('#', '^'), flag, tie('template'))
          .map(([kind, id, inside]) => `{{${kind}${id}}}${inside}{{/${id}}}`),
      ),
      template: fc.array(tie('part'), { maxLength: 6 }).map((parts) => parts.join('')),
    }));
    const text = fc.option(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '0', ...HOSTILE_TEXTS)), {
      nil: undefined,
    });
    const anyValues = fc.record({
      you: text,
      to: text,
      role: text,
      company: text,
      formal: fc.constantFrom(true, undefined),
      warm: fc.constantFrom(true, undefined),
    });
    fc.assert(
      fc.property(template, anyValues, (written, given) => {
        expect(render(written, given)).toBe(oracle(written, given));
      }),
      runs,
    );
  });
});
