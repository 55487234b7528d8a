import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '~/domain/out/file-name';
import { HOSTILE_MAIL, ORDINARY_MAIL } from '../../vectors/mail-texts';
import { runs } from '../../vectors/property-runs';

const SAFE = /^[a-z\d]+(?:-[a-z\d]+)*\.(?:eml|txt)$/u;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)\./u;

describe('A file is named by scenario and company', () => {
  test.each([
    ['Acme Ltd', 'thank-you-acme-ltd.eml'],
    ['', 'thank-you.eml'],
    ['   ', 'thank-you.eml'],
    ['R&D (A/B)', 'thank-you-r-d-a-b.eml'],
    ['O’Brien & Sons', 'thank-you-obrien-sons.eml'],
    ["O'Neil's", 'thank-you-oneils.eml'],
    ['José & Łukasz', 'thank-you-jose-lukasz.eml'],
    ['Straße Ørsted Æon', 'thank-you-strasse-orsted-aeon.eml'],
    ['İstanbul Işık', 'thank-you-istanbul-isik.eml'],
    ['ＣＯＮ №5', 'thank-you-con-no5.eml'],
    ['李雷', 'thank-you.eml'],
    ['../../CON.', 'thank-you-con.eml'],
    ['C:\\Windows\\nul', 'thank-you-c-windows-nul.eml'],
    ['thanks\u202Eexe', 'thank-you-thanksexe.eml'],
    ['a\u200Bb\u00ADc', 'thank-you-abc.eml'],
    ['x\r\ny\u0000z', 'thank-you-x-y-z.eml'],
    ['.eml', 'thank-you-eml.eml'],
    ['a'.repeat(200), `thank-you-${'a'.repeat(46)}.eml`],
    [`${'a'.repeat(45)} b`, `thank-you-${'a'.repeat(45)}.eml`],
  ])('%j: %s', (company, expected) => {
    expect(fileName('thank-you', company, 'eml')).toBe(expected);
  });

  test('with the extension that is asked for', () => {
    expect(fileName('nudge', 'Acme Ltd', 'txt')).toBe('nudge-acme-ltd.txt');
  });
});

describe('A name that a system would refuse is not given', () => {
  test.each([
    ['', '', 'email.eml'],
    ['', '李雷', 'email.eml'],
    ['con', '', 'con-email.eml'],
    ['', 'PRN', 'prn-email.eml'],
    ['', 'aux.', 'aux-email.eml'],
    ['', 'NUL', 'nul-email.eml'],
    ['', 'COM1', 'com1-email.eml'],
    ['', 'LPT¹', 'lpt1-email.eml'],
    ['', 'console', 'console.eml'],
    ['', 'com10', 'com10.eml'],
  ])('%j, %j: %s', (scenarioId, company, expected) => {
    expect(fileName(scenarioId, company, 'eml')).toBe(expected);
  });
});

describe('Whatever the company is called, the name is safe', () => {
  test.each([...ORDINARY_MAIL, ...HOSTILE_MAIL])('%s', (_, company) => {
    for (const scenarioId of ['thank-you', '']) expectSafe(fileName(scenarioId, company, 'eml'));
  });

  test('any text at all', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string());
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom('eml' as const, 'txt' as const), (scenarioId, company, extension) => {
        const name = fileName(scenarioId, company, extension);
        expectSafe(name);
        expect(name.endsWith(`.${extension}`)).toBe(true);
      }),
      { ...runs, seed: 20_261_126 },
    );
  });
});

function expectSafe(name: string): void {
  expect(name).toMatch(SAFE);
  expect(name).not.toMatch(DEVICE);
  expect(name.length).toBeLessThanOrEqual(60);
}
