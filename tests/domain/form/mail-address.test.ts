import { expect, test } from 'vitest';
import { mailAddress } from '~/domain/form/mail-address';

test.each([
  ['Dana Lee <Dana@Example.com>.', 'Dana@Example.com'],
  ['mailto:dana@example.com?subject=Hello', 'dana@example.com'],
  ['\u2060dana\uFF20example\uFF0Ecom\uFEFF', 'dana@example.com'],
  ["o'neil@example.com", "o'neil@example.com"],
  ["'dana@example.com'", 'dana@example.com'],
  ['dana@m\u00FCller.de', 'dana@xn--mller-kva.de'],
  ['Dana <dana@mu\u0308ller.de>', 'dana@xn--mller-kva.de'],
  ['dana@p\u0430ypal.com', 'dana@xn--pypal-4ve.com'], // a Cyrillic letter, and it shows
])('%j is the address %s', (text, address) => {
  expect(mailAddress(text)).toBe(address);
});
