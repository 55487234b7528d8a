import { expect, test } from 'vitest';
import { firstName } from '~/domain/email/first-name';

test.each([
  ['Dana Lee', 'Dana'],
  ['  Dana   Lee ', 'Dana'],
  ['José García', 'José'],
  ['Jose\u0301 García', 'Jose\u0301'],
  ["Mary-Jane O'Hara", 'Mary-Jane'],
  ['D’Arcy Smith', 'D’Arcy'],
  ['Dana R. Lee', 'Dana'],
  ['Dana R Lee', 'Dana'],
  ['Ludwig van Beethoven', 'Ludwig'],
  ['Ana de la Cruz', 'Ana'],
  ['Łukasz Żółć', 'Łukasz'],
])('%j is greeted as %j', (name, expected) => {
  expect(firstName(name)).toBe(expected);
});

test.each([
  'Hiring Manager',
  'HR Department',
  'Recruiting Team',
  'Dana',
  "O'Neil",
  'Dr. Okafor',
  'Dr Ada Okafor',
  'Ms. Petit',
  "Ms. Anne-Marie d'Arc",
  'Prof. Dr. Schmidt',
  'MR. Lee',
  'D. Lee',
  'J. R. Smith',
  'Lee, Dana',
  'Anne Marie Smith',
  'Nguyễn Thị Hương',
  '李雷',
  '李 雷',
  'نور الهدى',
  'דנה לוי',
  'Дана Ли',
  'Hiring team (R&D)',
  '{{you}} x',
  '<b>Dana Lee</b>',
])('%j is greeted by the whole name', (name) => {
  expect(firstName(name)).toBe(name);
});

test('No name is greeted by none', () => {
  expect(firstName('  ')).toBe('');
});
