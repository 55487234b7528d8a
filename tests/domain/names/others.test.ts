import { expect, test } from 'vitest';
import { othersInLetter } from '~/domain/names/others';

test.each([
  ['Tom and Priya', 'Dana Lee', 'Tom and Priya'],
  ['marcus hill', 'Dana Lee', 'Marcus Hill'],
  ['marcus hill, PRIYA SHAH', 'Dana Lee', 'Marcus Hill and Priya Shah'],
  ['tom; priya; sam', 'Dana Lee', 'Tom, Priya, and Sam'],
  ['Dana Lee, Tom Roth and Priya', 'Dana Lee', 'Tom Roth and Priya'],
  ['dana, tom', 'Dana Lee', 'Tom'],
  ['Dana Lee and Tom', 'Dana', 'Tom'],
  ['Ms. Lee and Tom', 'Ms. Dana Lee', 'Tom'],
  ['Kim Okafor, Tom', 'Dr. Kim Okafor', 'Tom'],
  ['Mr. Lee and Tom', 'Lee Wong', 'Mr. Lee and Tom'],
  ['Tom Lee and Priya', 'Dana Lee', 'Tom Lee and Priya'],
  ['Tom and the two nurses', 'Dana Lee', 'Tom and the two nurses'],
  ['two engineers and everyone else', 'Dana Lee', 'two engineers and everyone else'],
  ['the rest of the team', 'Dana Lee', 'the rest of the team'],
  ['Dana Lee', 'Dana Lee', ''],
  ['n/a', '', ''],
  ['李雷 and Tom', 'Dana Lee', '李雷 and Tom'],
] as const)('%j beside %j are %j', (typed, to, others) => {
  expect(othersInLetter(typed, to, undefined)).toBe(others);
});

test('Titles have their stop in American English, and none in British English', () => {
  expect(othersInLetter('Mr Adeyemi and Dr. Lind', 'Dana Lee', 'us')).toBe('Mr. Adeyemi and Dr. Lind');
  expect(othersInLetter('Mr Adeyemi and Dr. Lind', 'Dana Lee', 'uk')).toBe('Mr Adeyemi and Dr Lind');
});
